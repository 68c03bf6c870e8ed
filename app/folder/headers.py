"""The names of our columns, and what else people and platforms call them."""

import re
import unicodedata
from collections.abc import Mapping

_DIVIDER = re.compile(r"[/|()\[\]:;]| - ")


def plain(header: str) -> str:
    """A header without case, accents, punctuation and blanks."""
    decomposed = unicodedata.normalize("NFKD", header.casefold())
    return "".join(character for character in decomposed if character.isalnum())


def _by_plain_name(others: Mapping[str, str]) -> dict[str, str]:
    return {plain(name): ours for ours, names in others.items() for name in (ours, *names.split(","))}


_PARTICIPANT_COLUMNS = {
    "id": "participant id, attendee id, person id, user id, registration id, registration number, nr, no, number, "
    "participant no, participant number, attendee number, identifier, nummer, teilnehmer id, teilnehmernummer, "
    "teilnehmer nr, kennung, identifiant, numéro, numéro de participant, id participant",
    "first_name": "first, given name, given names, forename, attendee first name, attendee given name, "
    "attendee name given name, vorname, prénom, nombre",
    "last_name": "last, family name, surname, attendee last name, attendee family name, attendee name family name, "
    "nachname, familienname, zuname, nom, nom de famille, apellido, apellidos, cognome",
    "name": "full name, attendee name, attendee, participant, participant name, contact name, display name, "
    "vollständiger name, teilnehmer, teilnehmername, nom complet, name nom, nom name, nom et prénom, nom prénom",
    "organisation": "organization, organisation name, organization name, company, company name, attendee company, "
    "institution, employer, affiliation, cluster, cluster name, firma, firmenname, name der firma, unternehmen, "
    "einrichtung, société, entreprise, organisme, empresa, azienda",
    "kind": "participant type, attendee type, type, category, participant category, typ, art, kategorie, catégorie, "
    "teilnehmertyp",
    "side": "delegation, seite, délégation, côté",
    "country": "country code, country of origin, nation, land, ländercode, pays, país, paese",
    "language": "languages, preferred language, locale, sprache, sprachen, langue, langues, idioma, lingua",
    "email": "e-mail, mail, e-mail address, mail address, attendee e-mail, e-mail-adresse, mailadresse, courriel, "
    "adresse e-mail, correo, posta elettronica",
    "phone": "phone number, telephone, telephone number, mobile, mobile phone, cell, cell phone, tel, telefon, "
    "telefonnummer, handy, mobil, mobiltelefon, téléphone, numéro de téléphone, portable, teléfono, telefono",
    "days": "day, attendance days, days of attendance, dates, tage, tag, anwesenheitstage, jours, jour, días",
    "status": "state, registration status, attendance status, zustand, anmeldestatus, statut, état",
    "code": "secret, ticket code, ticket secret, ticket, barcode, qr code, qr, badge code, badge, check-in code, "
    "ticketcode, strichcode, code-barres, code billet",
    "home_table": "reserved table, own table, fixed table, stammtisch, fester tisch, eigener tisch, table réservée",
    "note": "notes, comment, comments, remark, remarks, internal note, bemerkung, bemerkungen, notiz, notizen, "
    "kommentar, anmerkung, remarque, commentaire",
}

_MEETING_COLUMNS = {
    "id": "meeting id, meeting no, meeting number, nr, no, number, nummer, identifier, termin id, termin nr, "
    "terminnummer, besprechung, identifiant, numéro, id rendez-vous",
    "round": "round id, round name, meeting round, runde, tour, ronde",
    "start_date": "date, day, meeting date, date start, datum, tag, startdatum, beginn datum, date de début, jour",
    "start": "start time, starts, starts at, begin, begins, begin time, from, meeting start, meeting time, time, "
    "beginn, anfang, start zeit, uhrzeit, zeit, von, début, heure de début, heure",
    "end_date": "date end, enddatum, ende datum, date de fin",
    "end": "end time, ends, ends at, finish, until, till, to, meeting end, ende, schluss, endzeit, bis, fin, "
    "heure de fin",
    "room": "room id, room name, meeting room, raum, raumnummer, zimmer, salle, sala",
    "table": "table id, table no, table number, meeting table, tisch, tisch nr, tischnummer, tisch id, "
    "numéro de table, mesa, tavolo",
    "host": "host id, organizer, organiser, organizer id, organiser id, requester, requester id, inviter, sender, "
    "participant 1, participant a, person 1, person a, gastgeber, gastgeber id, einladender, teilnehmer 1, hôte, "
    "organisateur",
    "guest": "guest id, invitee, invitee id, recipient, recipient id, participant 2, participant b, person 2, "
    "person b, gast, gast id, eingeladener, teilnehmer 2, invité",
    "others": "other participants, other attendees, additional participants, further participants, colleagues, "
    "weitere, weitere teilnehmer, begleitung, autres, autres participants",
    "status": "state, meeting status, zustand, terminstatus, statut, état",
    "locked": "lock, fixed, pinned, gesperrt, fixiert, fest, verrouillé, fixe",
}

PARTICIPANT_COLUMNS = tuple(_PARTICIPANT_COLUMNS)
MEETING_COLUMNS = tuple(_MEETING_COLUMNS)
KNOWN_HEADERS = {
    "participants": _by_plain_name(_PARTICIPANT_COLUMNS),
    "meetings": _by_plain_name(_MEETING_COLUMNS),
}
"""Of each list: plain header → our column."""


def column_of(header: str, known: Mapping[str, str]) -> str | None:
    """Our column for a header as a whole, or for its parts where those agree, such as `Organisation/Firma`."""
    if whole := known.get(plain(header)):
        return whole
    parts = {known[plain(part)] for part in _DIVIDER.split(header) if plain(part) in known}
    return parts.pop() if len(parts) == 1 else None
