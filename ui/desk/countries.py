"""Countries by name, in the language that is spoken: Qt names them in English only."""

from PySide6.QtCore import QLocale

from app.languages import translate


def country(code: str) -> str:
    """A country by its ISO 3166 code; in English where it is far from the events that there were; else its code."""
    found = QLocale.codeToTerritory(code)
    if found == QLocale.Country.AnyCountry:
        return code
    return _names().get(QLocale.territoryToCode(found), "") or QLocale.territoryToString(found)


def _names() -> dict[str, str]:
    return {
        "AT": translate("country", "Austria"),
        "AU": translate("country", "Australia"),
        "BA": translate("country", "Bosnia and Herzegovina"),
        "BE": translate("country", "Belgium"),
        "BG": translate("country", "Bulgaria"),
        "BR": translate("country", "Brazil"),
        "CA": translate("country", "Canada"),
        "CH": translate("country", "Switzerland"),
        "CN": translate("country", "China"),
        "CY": translate("country", "Cyprus"),
        "CZ": translate("country", "Czechia"),
        "DE": translate("country", "Germany"),
        "DK": translate("country", "Denmark"),
        "EE": translate("country", "Estonia"),
        "ES": translate("country", "Spain"),
        "FI": translate("country", "Finland"),
        "FR": translate("country", "France"),
        "GB": translate("country", "United Kingdom"),
        "GR": translate("country", "Greece"),
        "HR": translate("country", "Croatia"),
        "HU": translate("country", "Hungary"),
        "IE": translate("country", "Ireland"),
        "IL": translate("country", "Israel"),
        "IN": translate("country", "India"),
        "IS": translate("country", "Iceland"),
        "IT": translate("country", "Italy"),
        "JP": translate("country", "Japan"),
        "KR": translate("country", "South Korea"),
        "LI": translate("country", "Liechtenstein"),
        "LT": translate("country", "Lithuania"),
        "LU": translate("country", "Luxembourg"),
        "LV": translate("country", "Latvia"),
        "MA": translate("country", "Morocco"),
        "MT": translate("country", "Malta"),
        "MX": translate("country", "Mexico"),
        "NL": translate("country", "Netherlands"),
        "NO": translate("country", "Norway"),
        "PL": translate("country", "Poland"),
        "PT": translate("country", "Portugal"),
        "RO": translate("country", "Romania"),
        "RS": translate("country", "Serbia"),
        "SE": translate("country", "Sweden"),
        "SG": translate("country", "Singapore"),
        "SI": translate("country", "Slovenia"),
        "SK": translate("country", "Slovakia"),
        "TN": translate("country", "Tunisia"),
        "TR": translate("country", "Türkiye"),
        "TW": translate("country", "Taiwan"),
        "UA": translate("country", "Ukraine"),
        "US": translate("country", "United States"),
        "ZA": translate("country", "South Africa"),
    }
