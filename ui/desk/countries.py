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
        "BE": translate("country", "Belgium"),
        "BG": translate("country", "Bulgaria"),
        "HR": translate("country", "Croatia"),
        "CY": translate("country", "Cyprus"),
        "CZ": translate("country", "Czechia"),
        "DK": translate("country", "Denmark"),
        "EE": translate("country", "Estonia"),
        "FI": translate("country", "Finland"),
        "FR": translate("country", "France"),
        "DE": translate("country", "Germany"),
        "GR": translate("country", "Greece"),
        "HU": translate("country", "Hungary"),
        "IE": translate("country", "Ireland"),
        "IT": translate("country", "Italy"),
        "LV": translate("country", "Latvia"),
        "LT": translate("country", "Lithuania"),
        "LU": translate("country", "Luxembourg"),
        "MT": translate("country", "Malta"),
        "NL": translate("country", "Netherlands"),
        "PL": translate("country", "Poland"),
        "PT": translate("country", "Portugal"),
        "RO": translate("country", "Romania"),
        "SK": translate("country", "Slovakia"),
        "SI": translate("country", "Slovenia"),
        "ES": translate("country", "Spain"),
        "SE": translate("country", "Sweden"),
        "GB": translate("country", "United Kingdom"),
        "US": translate("country", "United States"),
        "CH": translate("country", "Switzerland"),
        "NO": translate("country", "Norway"),
        "IS": translate("country", "Iceland"),
        "LI": translate("country", "Liechtenstein"),
        "UA": translate("country", "Ukraine"),
        "MD": translate("country", "Moldova"),
        "GE": translate("country", "Georgia"),
        "AM": translate("country", "Armenia"),
        "RS": translate("country", "Serbia"),
        "BA": translate("country", "Bosnia and Herzegovina"),
        "ME": translate("country", "Montenegro"),
        "MK": translate("country", "North Macedonia"),
        "AL": translate("country", "Albania"),
        "XK": translate("country", "Kosovo"),
        "TR": translate("country", "Türkiye"),
        "CA": translate("country", "Canada"),
        "MX": translate("country", "Mexico"),
        "BR": translate("country", "Brazil"),
        "AR": translate("country", "Argentina"),
        "CL": translate("country", "Chile"),
        "CO": translate("country", "Colombia"),
        "CN": translate("country", "China"),
        "JP": translate("country", "Japan"),
        "KR": translate("country", "South Korea"),
        "TW": translate("country", "Taiwan"),
        "IN": translate("country", "India"),
        "SG": translate("country", "Singapore"),
        "IL": translate("country", "Israel"),
        "AE": translate("country", "United Arab Emirates"),
        "EG": translate("country", "Egypt"),
        "MA": translate("country", "Morocco"),
        "TN": translate("country", "Tunisia"),
        "ZA": translate("country", "South Africa"),
        "AU": translate("country", "Australia"),
        "NZ": translate("country", "New Zealand"),
    }
