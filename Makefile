.DEFAULT_GOAL := help
.PHONY: help run test lint format gallery languages bench soak constraints clean setup printing

python := .venv/bin/python
offscreen := QT_QPA_PLATFORM=offscreen

help: ## Show these lines
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 14

run: setup ## Open the kiosk on the demo event; without a display, play it into build/demo/
	.venv/bin/treffpunkt demo

test: setup printing ## Run the tests
	$(offscreen) $(python) -m pytest -n 2

lint: setup ## Check style and types
	$(python) -m ruff check
	$(python) -m ruff format --check
	$(python) -m mypy

format: setup ## Put the code into its form
	$(python) -m ruff check --fix
	$(python) -m ruff format

gallery: setup ## Draw every screen state into build/gallery/index.html; FULL=1 in every language and look
	$(offscreen) $(python) -m ui.gallery build/gallery $(if $(FULL),--full)

languages: setup ## Bring the texts to translate, resources/languages/*.ts, up to date with the code; ADD=it begins one
	$(if $(ADD),test -e resources/languages/$(ADD).ts || \
		echo '<TS version="2.1" language="$(ADD)" sourcelanguage="en"></TS>' > resources/languages/$(ADD).ts)
	.venv/bin/pyside6-lupdate -silent -no-obsolete -locations none $(shell git ls-files 'app/*.py' 'db/*.py' 'ui/*.py') \
		-ts resources/languages/*.ts

bench: setup ## Measure speed against limits taken in the same run
	$(offscreen) $(python) -m tests.bench

soak: setup printing ## Run the tests that are too long for every run
	$(offscreen) $(python) -m pytest -m soak --hypothesis-profile=soak -o faulthandler_timeout=600
	$(offscreen) $(python) -m pytest tests/system/test_sync_*.py tests/system/test_forgetting.py

constraints: ## Pin the newest allowed packages anew, with their hashes
	python3 -m venv --clear build/pip-tools
	build/pip-tools/bin/python -m pip install -q pip-tools
	build/pip-tools/bin/pip-compile -q --upgrade --generate-hashes --allow-unsafe --strip-extras --all-build-deps \
		--extra test --extra hub --extra plan --no-header --no-annotate --no-emit-options \
		--no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
		--output-file packaging/constraints.txt pyproject.toml

clean: ## Remove all that was made
	rm -rf .venv build dist *.egg-info .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

setup:
	@packaging/setup.sh

printing: setup
	@packaging/setup.sh printing
