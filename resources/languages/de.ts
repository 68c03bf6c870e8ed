<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>{path} is not an organiser&apos;s key. Name another with --key.</source>
        <translation>{path} ist kein Schlüssel der Leitung. Bitte mit --key einen anderen angeben.</translation>
    </message>
    <message>
        <source>The organiser&apos;s key {path} is missing. Name it with --key.</source>
        <translation>Der Schlüssel der Leitung {path} fehlt. Bitte mit --key angeben.</translation>
    </message>
    <message>
        <source>{path} is not an organiser&apos;s key: it must hold 64 hexadecimal digits. Name another.</source>
        <translation>{path} ist kein Schlüssel der Leitung: Er muss aus 64 hexadezimalen Ziffern bestehen. Bitte einen anderen angeben.</translation>
    </message>
    <message>
        <source>The organiser&apos;s key {path} cannot be written: {reason}.</source>
        <translation>Der Schlüssel der Leitung {path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>A meeting needs two different people.</source>
        <translation>Ein Termin braucht zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>There is no meeting {meeting}.</source>
        <translation>Es gibt keinen Termin {meeting}.</translation>
    </message>
    <message>
        <source>{name}&apos;s registration is cancelled.</source>
        <translation>Die Anmeldung von {name} ist storniert.</translation>
    </message>
    <message>
        <source>There is no slot left in which both and a table are free.</source>
        <translation>Es gibt keinen Slot mehr, in dem beide und ein Tisch frei sind.</translation>
    </message>
    <message>
        <source>No round has a slot then. Choose another start, or book outside them.</source>
        <translation>Zu dieser Zeit hat keine Runde einen Slot. Bitte einen anderen Beginn wählen oder außerhalb der Runden buchen.</translation>
    </message>
    <message>
        <source>Nobody on the list has the id {participant}.</source>
        <translation>Auf der Liste steht niemand mit der ID {participant}.</translation>
    </message>
    <message>
        <source>Say what closes: a room or a table.</source>
        <translation>Bitte angeben, was gesperrt wird: ein Raum oder ein Tisch.</translation>
    </message>
    <message>
        <source>The closure must end after it begins. Give a later --until.</source>
        <translation>Die Sperrung muss nach ihrem Beginn enden. Bitte ein späteres Ende angeben (--until).</translation>
    </message>
    <message>
        <source>There is no closure {closure}, or it was reopened already.</source>
        <translation>Es gibt keine Sperrung {closure}, oder sie ist schon aufgehoben.</translation>
    </message>
    <message>
        <source>There is no room {name}, or more than one. The rooms are {known}.</source>
        <translation>Es gibt keinen oder mehr als einen Raum „{name}“. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>It is closed then already ({why}).</source>
        <translation>Dann ist dort schon gesperrt ({why}).</translation>
    </message>
    <message>
        <source>What is said of {entity} has changed meanwhile. Look again.</source>
        <translation>Die Angaben zu {entity} haben sich inzwischen geändert. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>--minutes: {minutes} is not from 0 to {most}.</source>
        <translation>Minuten (--minutes): {minutes} liegt nicht zwischen 0 und {most}.</translation>
    </message>
    <message>
        <source>There is no round {round}. The rounds are {known}.</source>
        <translation>Es gibt keine Runde „{round}“. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>{name} may not undo this. Ask a colleague who may do it.</source>
        <translation>{name} darf das nicht rückgängig machen. Bitte jemanden fragen, der es darf.</translation>
    </message>
    <message>
        <source>There is no slip to print.</source>
        <translation>Es gibt keinen Terminzettel zu drucken.</translation>
    </message>
    <message>
        <source>This print is not on record any more.</source>
        <translation>Dieser Druckauftrag ist nicht mehr verzeichnet.</translation>
    </message>
    <message>
        <source>Only slips can be printed again from here.</source>
        <translation>Von hier aus lassen sich nur Terminzettel noch einmal drucken.</translation>
    </message>
    <message>
        <source>{path} belongs to the hall file. Name another file.</source>
        <translation>{path} gehört zur Hallendatei. Bitte eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}. Choose another one.</source>
        <translation>Der Ordner {path} lässt sich nicht anlegen: {reason}. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another file, or make room.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Bitte eine andere Datei wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>There is no table {name}, or more than one. The tables are {known}.</source>
        <translation>Es gibt keinen oder mehr als einen Tisch „{name}“. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>The table is taken then, by {other}.</source>
        <translation>Der Tisch ist dann belegt: {other}.</translation>
    </message>
    <message>
        <source>The table is closed then.</source>
        <translation>Der Tisch ist dann gesperrt.</translation>
    </message>
    <message>
        <source>The table is taken then.</source>
        <translation>Der Tisch ist dann belegt.</translation>
    </message>
    <message>
        <source>The table {other} has too few seats.</source>
        <translation>Tisch {other} hat zu wenige Plätze.</translation>
    </message>
    <message>
        <source>The host is in {other} then.</source>
        <translation>Die Gastgeberseite ist dann belegt: {other}.</translation>
    </message>
    <message>
        <source>The guest, or somebody who comes along, is in {other} then.</source>
        <translation>Die Gastseite oder eine Begleitung ist dann belegt: {other}.</translation>
    </message>
    <message>
        <source>That time is outside the round.</source>
        <translation>Diese Zeit liegt außerhalb der Runde.</translation>
    </message>
    <message>
        <source>The meeting is locked. Unlock it first.</source>
        <translation>Der Tisch des Termins ist fixiert. Bitte erst die Fixierung lösen.</translation>
    </message>
    <message>
        <source>A kiosk and a board cannot forget. Do this on the organiser&apos;s terminal.</source>
        <translation>Check-in-Terminal und Anzeige können keine Personendaten löschen. Bitte am Gerät der Leitung.</translation>
    </message>
    <message>
        <source>There is no slip to print: nobody has a meeting or a session on that day.</source>
        <translation>Es gibt keinen Terminzettel zu drucken: An diesem Tag hat niemand einen Termin oder einen Programmpunkt.</translation>
    </message>
    <message>
        <source>There is no badge to print: nobody on the list is registered and has a ticket.</source>
        <translation>Es gibt kein Badge zu drucken: Niemand auf der Liste ist angemeldet und hat ein Ticket.</translation>
    </message>
    <message>
        <source>There is no table card to print: there is no such table in that room.</source>
        <translation>Es gibt kein Tischschild zu drucken: In diesem Raum gibt es keinen solchen Tisch.</translation>
    </message>
    <message>
        <source>{meeting} is not cancelled.</source>
        <translation>{meeting} ist nicht abgesagt.</translation>
    </message>
    <message>
        <source>{meeting} is cancelled.</source>
        <translation>{meeting} ist abgesagt.</translation>
    </message>
    <message>
        <source>A substitute is somebody else.</source>
        <translation>Die Vertretung muss eine andere Person sein.</translation>
    </message>
    <message>
        <source>{participant} is the host of {meeting}. Choose another partner instead.</source>
        <translation>{participant} ist die Gastgeberseite von {meeting}. Bitte stattdessen ein anderes Gegenüber wählen.</translation>
    </message>
    <message>
        <source>{participant} is the guest of {meeting}. Choose another partner instead.</source>
        <translation>{participant} ist die Gastseite von {meeting}. Bitte stattdessen ein anderes Gegenüber wählen.</translation>
    </message>
    <message>
        <source>{name} does not sit in {meeting}.</source>
        <translation>{name} gehört nicht zu {meeting}.</translation>
    </message>
    <message>
        <source>{meeting} is cancelled already.</source>
        <translation>{meeting} ist schon abgesagt.</translation>
    </message>
    <message>
        <source>{meeting} is over.</source>
        <translation>{meeting} ist vorbei.</translation>
    </message>
    <message>
        <source>{name} sits in {meeting} already.</source>
        <translation>{name} gehört schon zu {meeting}.</translation>
    </message>
    <message>
        <source>a PIN has {least} to {most} digits and nothing else; choose another</source>
        <translation>Eine PIN besteht nur aus {least} bis {most} Ziffern; bitte eine andere wählen</translation>
    </message>
    <message>
        <source>There is no room {room}. The rooms are {known}.</source>
        <translation>Es gibt keinen Raum „{room}“. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>There is no print queue “{queue}”. `lpstat -e` names those that there are.</source>
        <translation>Es gibt keine Druckerwarteschlange „{queue}“. `lpstat -e` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>The print queue “{queue}” takes no jobs. `cupsaccept` lets it.</source>
        <translation>Die Druckerwarteschlange „{queue}“ nimmt keine Aufträge an. `cupsaccept` schaltet sie frei.</translation>
    </message>
    <message>
        <source>The print service does not answer. Is CUPS installed and running? `lpstat -r` says so.</source>
        <translation>Der Druckdienst antwortet nicht. Ist CUPS installiert und gestartet? `lpstat -r` zeigt es.</translation>
    </message>
    <message>
        <source>{absent} is not one of two sides of {meeting}.</source>
        <translation>{absent} ist keine der beiden Seiten von {meeting}.</translation>
    </message>
    <message>
        <source>{meeting} has no time. Give it one first.</source>
        <translation>{meeting} hat keine Uhrzeit. Bitte erst eine angeben.</translation>
    </message>
    <message>
        <source>No table that is large enough is free then.</source>
        <translation>Dann ist kein Tisch frei, der groß genug ist.</translation>
    </message>
    <message>
        <source>Say where the meeting goes: a table, a start, or both.</source>
        <translation>Bitte angeben, wohin der Termin soll: Tisch, Beginn oder beides.</translation>
    </message>
    <message>
        <source>{meeting} sits there already.</source>
        <translation>{meeting} ist schon dort.</translation>
    </message>
    <message>
        <source>A swap needs two different meetings.</source>
        <translation>Zum Tauschen braucht es zwei verschiedene Termine.</translation>
    </message>
    <message>
        <source>{meeting} has no table and time to give. Move it instead.</source>
        <translation>{meeting} hat keinen Tisch und keine Uhrzeit zum Tauschen. Bitte stattdessen verlegen.</translation>
    </message>
    <message>
        <source>{meeting} is cancelled. Reinstate it first.</source>
        <translation>{meeting} ist abgesagt. Bitte erst die Absage aufheben.</translation>
    </message>
    <message>
        <source>{meeting} is locked to its table. Unlock it first.</source>
        <translation>{meeting} ist an seinem Tisch fixiert. Bitte erst die Fixierung lösen.</translation>
    </message>
    <message>
        <source>There is no slot left in which its people and a table are free.</source>
        <translation>Es gibt keinen Slot mehr, in dem alle Beteiligten und ein Tisch frei sind.</translation>
    </message>
    <message>
        <source>not a line of text; write at most {most} characters in quotation marks</source>
        <translation>keine Textzeile; bitte höchstens {most} Zeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>not a path; write it in quotation marks, such as &quot;/srv/treffpunkt/event.hall&quot;</source>
        <translation>kein Pfad; bitte in Anführungszeichen, etwa &quot;/srv/treffpunkt/event.hall&quot;</translation>
    </message>
    <message>
        <source>the home folder in {value} is not known; write the whole path</source>
        <translation>Das Benutzerverzeichnis in {value} ist nicht bekannt; bitte den ganzen Pfad angeben</translation>
    </message>
    <message>
        <source>{value} is neither true nor false; write one of them, without quotation marks</source>
        <translation>{value} ist weder true noch false; bitte eines davon ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>{value} does not fit; write a whole number from {least} to {greatest}</source>
        <translation>{value} passt nicht; bitte eine ganze Zahl von {least} bis {greatest}</translation>
    </message>
    <message>
        <source>{value} is no language; write its tag, such as &quot;en&quot;, &quot;de&quot; or &quot;fr&quot;</source>
        <translation>{value} ist keine Sprache; bitte ihr Kürzel angeben, etwa &quot;en&quot;, &quot;de&quot; oder &quot;fr&quot;</translation>
    </message>
    <message>
        <source>{value} is no queue&apos;s name; `lpstat -e` lists those that there are</source>
        <translation>{value} ist kein Name einer Warteschlange; `lpstat -e` nennt die vorhandenen</translation>
    </message>
    <message>
        <source>{value} is no paper that slips are printed on; write one of {papers}</source>
        <translation>Auf {value} werden keine Terminzettel gedruckt; möglich: {papers}</translation>
    </message>
    <message>
        <source>{value} is none of the choices; write one of {words}</source>
        <translation>{value} gehört nicht zur Auswahl; möglich: {words}</translation>
    </message>
    <message>
        <source>not the argon2id hash of a PIN; a PIN is never written as it is: let the program set it</source>
        <translation>kein argon2id-Hash einer PIN; eine PIN wird nie im Klartext gespeichert: bitte vom Programm setzen lassen</translation>
    </message>
    <message>
        <source>byte {n} is not UTF-8; save the file as UTF-8</source>
        <translation>Byte {n} ist kein UTF-8; bitte die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); mend its permissions or name another file in TREFFPUNKT_SETTINGS</source>
        <translation>nicht lesbar ({reason}); bitte die Rechte berichtigen oder in TREFFPUNKT_SETTINGS eine andere Datei angeben</translation>
    </message>
    <message>
        <source>{error}; write one setting a line, such as: kiosk = &quot;entrance&quot;</source>
        <translation>{error}; bitte eine Einstellung je Zeile, etwa: kiosk = &quot;entrance&quot;</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean {name}?</source>
        <translation>Diese Einstellung gibt es nicht; ist vielleicht {name} gemeint?</translation>
    </message>
    <message>
        <source>there is no such setting; take it out, or use one of {names}</source>
        <translation>Diese Einstellung gibt es nicht; bitte entfernen, vorhanden sind: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Mend the permissions of its folder.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Bitte die Rechte des Ordners berichtigen.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with your name and PIN.</source>
        <translation>Niemand ist angemeldet. Bitte mit Name und PIN anmelden.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{name} may not do this. Ask a colleague who is {able}.</source>
        <translation>{name} darf das nicht. Bitte im Team fragen: {able}.</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>There is no role {role}. The roles are {roles}.</source>
        <translation>Es gibt keine Rolle {role}. Vorhanden: {roles}.</translation>
    </message>
    <message>
        <source>The PIN of {name}: {error}.</source>
        <translation>PIN von {name}: {error}.</translation>
    </message>
    <message>
        <source>There is staff already. Ask an organiser to take you on.</source>
        <translation>Es gibt schon ein Team. Bitte lassen Sie sich von der Leitung aufnehmen.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>There is no {name} among the staff. There is {there}.</source>
        <translation>{name} gehört nicht zum Team. Im Team: {there}.</translation>
    </message>
    <message>
        <source>A kiosk and a board know no staff. Do this on the organiser&apos;s terminal.</source>
        <translation>Check-in-Terminal und Anzeige kennen kein Team. Bitte am Gerät der Leitung.</translation>
    </message>
    <message>
        <source>A name is one line of 1 to {most} readable characters. Write another.</source>
        <translation>Ein Name ist eine Zeile mit 1 bis {most} lesbaren Zeichen. Bitte einen anderen eingeben.</translation>
    </message>
    <message>
        <source>A newer program has changed this. Update this terminal.</source>
        <translation>Ein neueres Programm hat das geändert. Bitte dieses Gerät aktualisieren.</translation>
    </message>
    <message>
        <source>What this step did cannot be taken back.</source>
        <translation>Dieser Schritt lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no such step, or it cannot be taken back.</source>
        <translation>Diesen Schritt gibt es nicht, oder er lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Das ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>{meeting} was changed since, by {name}. Undo that first.</source>
        <translation>{meeting} wurde seitdem geändert ({name}). Bitte das zuerst rückgängig machen.</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>Veranstaltungsordner</translation>
    </message>
    <message>
        <source>{person} has looked since.</source>
        <translation>{person} hat seitdem nachgesehen.</translation>
    </message>
    <message>
        <source>{meeting} sits there since. Move it first.</source>
        <translation>Dort ist seitdem {meeting}. Bitte zuerst verlegen.</translation>
    </message>
    <message>
        <source>{entity} has {trace} since. Undo that first.</source>
        <translation>Zu {entity} gibt es seitdem {trace}. Bitte das zuerst rückgängig machen.</translation>
    </message>
    <message>
        <source>{meeting} stands in the way since. Move it first.</source>
        <translation>{meeting} ist seitdem im Weg. Bitte zuerst verlegen.</translation>
    </message>
    <message>
        <source>Its table was closed since ({why}).</source>
        <translation>Der Tisch wurde seitdem gesperrt ({why}).</translation>
    </message>
    <message>
        <source>This is not the key that the badges were made with. Name the right one with --key.</source>
        <translation>Mit diesem Schlüssel wurden die Badges nicht erstellt. Bitte mit --key den richtigen angeben.</translation>
    </message>
    <message>
        <source>{participant} has no valid ticket, perhaps a blank badge instead. `treffpunkt reissue` makes one.</source>
        <translation>{participant} hat kein gültiges Ticket, vielleicht ein Blanko-Badge. `treffpunkt reissue` erstellt eines.</translation>
    </message>
    <message>
        <source>This is not the code of a blank badge: sixteen letters beginning with T. Scan it again.</source>
        <translation>Das ist nicht der Code eines Blanko-Badges (16&#xa0;Buchstaben, der erste ein T). Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>This badge is void. Take another blank one.</source>
        <translation>Dieses Badge ist ungültig. Bitte ein anderes Blanko-Badge nehmen.</translation>
    </message>
    <message>
        <source>This badge belongs to {participant}. Take another blank one.</source>
        <translation>Dieses Badge gehört {participant}. Bitte ein anderes Blanko-Badge nehmen.</translation>
    </message>
    <message>
        <source>{path} holds no event yet. Load one with `treffpunkt load FOLDER --hall {path}`.</source>
        <translation>{path} enthält noch keine Veranstaltung. Laden mit `treffpunkt load ORDNER --hall {path}`.</translation>
    </message>
    <message>
        <source>A name is needed: the first name, the last name, or both.</source>
        <translation>Bitte einen Namen angeben: Vorname, Nachname oder beides.</translation>
    </message>
    <message>
        <source>An organisation is needed; write “private” where there is none.</source>
        <translation>Bitte eine Organisation angeben; gibt es keine, „privat“ schreiben.</translation>
    </message>
    <message>
        <source>{name}&apos;s registration is cancelled. Let them in again first.</source>
        <translation>Die Anmeldung von {name} ist storniert. Bitte erst wieder anmelden.</translation>
    </message>
    <message>
        <source>{name} is registered for today already.</source>
        <translation>{name} ist für heute schon angemeldet.</translation>
    </message>
    <message>
        <source>{name}&apos;s registration is cancelled already.</source>
        <translation>Die Anmeldung von {name} ist schon storniert.</translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation>{name} ist angemeldet.</translation>
    </message>
    <message>
        <source>There is no scan {scan_id}. Its id is in the answer of `treffpunkt scan --json`.</source>
        <translation>Es gibt keinen Scan {scan_id}. Die ID steht in der Antwort von `treffpunkt scan --json`.</translation>
    </message>
    <message>
        <source>{text}… cannot be used: write at most {longest} characters on one line.</source>
        <translation>{text}… ist nicht verwendbar: Bitte höchstens {longest} Zeichen in einer Zeile.</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>in {n}&#xa0;min</translation>
    </message>
    <message>
        <source>in {hours} h {n} min</source>
        <translation>in {hours}&#xa0;h {n}&#xa0;min</translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation>in {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>moved from {before}</source>
        <translation>vorher {before}</translation>
    </message>
    <message>
        <source>{table}, {room}</source>
        <translation>{table}, {room}</translation>
    </message>
    <message>
        <source>has a table now</source>
        <translation>jetzt mit Tisch</translation>
    </message>
    <message>
        <source>no table: ask the desk</source>
        <translation>kein Tisch: Infopunkt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>delayed {n} min</source>
        <translation>{n}&#xa0;min später</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>neu besetzt</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>{time} round ends in</source>
        <translation>Runde {time} endet in</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}&#xa0;s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}&#xa0;min</translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation>Seite {number} von {of}</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>The next ones begin on {day} at {time}.</source>
        <translation>Weiter geht es am {day} um {time}&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>No more meetings today</source>
        <translation>Heute keine weiteren Termine</translation>
    </message>
    <message>
        <source>The meetings begin on {day}</source>
        <translation>Die Termine beginnen am {day}</translation>
    </message>
    <message>
        <source>The first ones are at {time}.</source>
        <translation>Die ersten beginnen um {time}&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>The last meeting is over</source>
        <translation>Der letzte Termin ist vorbei</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>Danke, dass Sie da waren.</translation>
    </message>
    <message>
        <source>No more meetings</source>
        <translation>Keine weiteren Termine</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Noch keine Termine</translation>
    </message>
    <message>
        <source>They appear here as soon as they are arranged.</source>
        <translation>Sie erscheinen hier, sobald sie vereinbart sind.</translation>
    </message>
    <message>
        <source>No more meetings in this room</source>
        <translation>Keine weiteren Termine in diesem Raum</translation>
    </message>
    <message>
        <source>Your table stands on your slip; a kiosk shows it too.</source>
        <translation>Ihre Tischnummer: auf dem Terminzettel oder am Check‑in‑Terminal.</translation>
    </message>
    <message>
        <source>This board takes a break</source>
        <translation>Diese Anzeige macht Pause</translation>
    </message>
    <message>
        <source>It goes on by itself.
A kiosk, or the help desk, knows your table.</source>
        <translation>Es geht von selbst weiter.
Tischnummern: am&#xa0;Check‑in‑Terminal oder Infopunkt.</translation>
    </message>
    <message>
        <source>No event is loaded yet</source>
        <translation>Noch keine Veranstaltung geladen</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it is there.</source>
        <translation>Sobald sie da ist, geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>There is no room {room}</source>
        <translation>Es gibt keinen Raum „{room}“</translation>
    </message>
    <message>
        <source>Staff: name one of the event&apos;s rooms with --room or the setting board_room.</source>
        <translation>An das Team: Bitte einen vorhandenen Raum angeben (--room oder Einstellung board_room).</translation>
    </message>
    <message>
        <source>A kiosk shows your table</source>
        <translation>Tischnummern am Check‑in‑Terminal</translation>
    </message>
    <message>
        <source>Staff: the clock of this board is wrong. Please set its date and time.</source>
        <translation>An das Team: Die Uhr dieser Anzeige geht falsch. Bitte Datum und Uhrzeit stellen.</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
</context>
<context>
    <name>db</name>
    <message>
        <source>The hub has no streams. Start it with `treffpunkt hub run`.</source>
        <translation>Der Hub hat keine Datenströme. Bitte mit `treffpunkt hub run` starten.</translation>
    </message>
    <message>
        <source>The certificate of the hub at {where} has expired, or this machine&apos;s clock is wrong.</source>
        <translation>Das Zertifikat des Hubs unter {where} ist abgelaufen, oder die Uhr dieses Geräts geht falsch.</translation>
    </message>
    <message>
        <source>The hub at {where} is not the one that made these credentials ({reason}).</source>
        <translation>Der Hub unter {where} ist nicht der, von dem diese Zugangsdaten stammen ({reason}).</translation>
    </message>
    <message>
        <source>What answers at {where} is no hub: it speaks no TLS.</source>
        <translation>Unter {where} antwortet kein Hub, sondern etwas ohne TLS.</translation>
    </message>
    <message>
        <source>The hub at {where} does not let this terminal in: its credentials are revoked, or another hub&apos;s.</source>
        <translation>Der Hub unter {where} lässt dieses Gerät nicht zu: Seine Zugangsdaten sind gesperrt oder von einem anderen Hub.</translation>
    </message>
    <message>
        <source>The hub does not answer: {reason}.</source>
        <translation>Der Hub antwortet nicht: {reason}.</translation>
    </message>
    <message>
        <source>The hub says: {reason}.</source>
        <translation>Der Hub meldet: {reason}.</translation>
    </message>
    <message>
        <source>There is no hall file {path}. Make one with `treffpunkt load FOLDER --hall {path}`.</source>
        <translation>Es gibt keine Hallendatei {path}. Anlegen mit `treffpunkt load ORDNER --hall {path}`.</translation>
    </message>
    <message>
        <source>{path} is held by another program for too long. Close that program and try again.</source>
        <translation>{path} ist schon zu lange von einem anderen Programm belegt. Bitte dieses schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Make room; nothing that was shown as done is lost.</source>
        <translation>Der Datenträger mit {path} ist voll. Bitte Platz schaffen; nichts, was als erledigt angezeigt wurde, ist verloren.</translation>
    </message>
    <message>
        <source>{path} is not a database. Name the hall file with --hall, or load into a new one.</source>
        <translation>{path} ist keine Datenbank. Bitte die Hallendatei mit --hall angeben oder in eine neue laden.</translation>
    </message>
    <message>
        <source>{path} has damaged pages. Move it away and bring the facts back from another terminal or from a courier file.</source>
        <translation>{path} ist beschädigt. Bitte beiseitelegen und die Daten von einem anderen Gerät oder aus einer Kurierdatei zurückholen.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Give this user write permission on the file and its folder.</source>
        <translation>{path} lässt sich nicht schreiben. Dieses Benutzerkonto braucht Schreibrechte für Datei und Ordner.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Give this user read and write permission on it.</source>
        <translation>{path} lässt sich nicht öffnen. Dieses Benutzerkonto braucht Lese- und Schreibrechte.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that its folder exists and that this user may write.</source>
        <translation>{path} lässt sich nicht öffnen. Bitte prüfen, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer. Check the disk and its free space.</source>
        <translation>Der Datenträger mit {path} antwortet nicht. Bitte Datenträger und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>A value is too large for {path}. Shorten it.</source>
        <translation>Ein Wert ist zu groß für {path}. Bitte kürzen.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Name another file with --hall.</source>
        <translation>{path} lässt sich nicht öffnen: {reason}. Bitte mit --hall eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the hall file with --hall.</source>
        <translation>{path} ist ein Ordner. Bitte die Hallendatei mit --hall angeben.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}. Choose another one.</source>
        <translation>Der Ordner {path} lässt sich nicht anlegen: {reason}. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Give this user read and write permission on the file and its folder.</source>
        <translation>{path} lässt sich nicht schreiben. Dieses Benutzerkonto braucht Lese- und Schreibrechte für Datei und Ordner.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written. Give this user write permission on it.</source>
        <translation>In den Ordner {path} lässt sich nicht schreiben. Dieses Benutzerkonto braucht Schreibrechte.</translation>
    </message>
    <message>
        <source>This hall file is about {ours}, the hub about {theirs}. Name another file with --hall.</source>
        <translation>Diese Hallendatei gehört zu {ours}, der Hub zu {theirs}. Bitte mit --hall eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>The hub cannot store anything: {reason}.</source>
        <translation>Der Hub kann nichts speichern: {reason}.</translation>
    </message>
    <message>
        <source>The hub knows no event yet. Load it on the organiser&apos;s terminal and let that one join first.</source>
        <translation>Der Hub kennt noch keine Veranstaltung. Bitte am Gerät der Leitung laden und dieses zuerst verbinden.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Not now</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>This terminal</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>{what} by {name}</source>
        <translation>{what} ({name})</translation>
    </message>
    <message>
        <source>Keep {what}</source>
        <translation>{what} behalten</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Give {table}</source>
        <translation>{table} zuweisen</translation>
    </message>
    <message>
        <source>Give the next free slot</source>
        <translation>Nächsten freien Slot zuweisen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>No table at {time}</source>
        <translation>Kein Tisch um {time}</translation>
    </message>
    <message>
        <source>No table, no time</source>
        <translation>Ohne Tisch und Uhrzeit</translation>
    </message>
    <message>
        <source>{missing} has not come to {table}</source>
        <translation>{missing} fehlt an {table}</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-Show</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Waiting {minutes} min</source>
        <translation>Wartet seit {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{absent} does not come; {here} has nobody to meet</source>
        <translation>{absent} kommt nicht; {here} hat kein Gegenüber</translation>
    </message>
    <message>
        <source>Find a partner</source>
        <translation>Gegenüber suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Needs a partner</source>
        <translation>Ohne Gegenüber</translation>
    </message>
    <message>
        <source>Badge not on the list</source>
        <translation>Badge nicht auf der Liste</translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation>Ersetztes Badge</translation>
    </message>
    <message>
        <source>Withdrawn, and here</source>
        <translation>Storniert, aber da</translation>
    </message>
    <message>
        <source>Not registered today</source>
        <translation>Heute nicht angemeldet</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>{name} at {kiosk}, {time}</source>
        <translation>{name} · {kiosk}, {time}</translation>
    </message>
    <message>
        <source>Admit today</source>
        <translation>Heute zulassen</translation>
    </message>
    <message>
        <source>Give a blank badge</source>
        <translation>Blanko-Badge ausgeben</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Nachmeldung</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und noch {n}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation>{name} informieren</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Tell others too</source>
        <translation>Weitere informieren</translation>
    </message>
    <message>
        <source>In two places</source>
        <translation>Doppelt verplant</translation>
    </message>
    <message>
        <source>Its clock cannot be right. Set the time of this machine.</source>
        <translation>Die Uhr kann nicht stimmen. Bitte die Uhrzeit des Geräts stellen.</translation>
    </message>
    <message>
        <source>1 change comes from a newer program. Update this one.</source>
        <translation>1 Änderung stammt von neuerer Software. Bitte aktualisieren.</translation>
    </message>
    <message>
        <source>{n} changes come from a newer program. Update this one.</source>
        <translation>{n} Änderungen stammen von neuerer Software. Bitte aktualisieren.</translation>
    </message>
    <message>
        <source>1 message from the hub could not be read.</source>
        <translation>1 Nachricht vom Hub war nicht lesbar.</translation>
    </message>
    <message>
        <source>{n} messages from the hub could not be read.</source>
        <translation>{n} Nachrichten vom Hub waren nicht lesbar.</translation>
    </message>
    <message>
        <source>1 change made here, about {what}, was refused by the hub.</source>
        <translation>Der Hub hat 1 Änderung von hier abgelehnt: {what}.</translation>
    </message>
    <message>
        <source>{n} changes made here, the last about {what}, were refused by the hub.</source>
        <translation>Der Hub hat {n} Änderungen von hier abgelehnt, zuletzt: {what}.</translation>
    </message>
    <message>
        <source>Its clock is {n} s ahead of the hub&apos;s. Set it.</source>
        <translation>Die Uhr geht gegenüber dem Hub {n}&#xa0;s vor. Bitte stellen.</translation>
    </message>
    <message>
        <source>Its clock is {n} s behind the hub&apos;s. Set it.</source>
        <translation>Die Uhr geht gegenüber dem Hub {n}&#xa0;s nach. Bitte stellen.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu erledigen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und noch {count}</translation>
    </message>
    <message>
        <source>swap with {meeting}</source>
        <translation>Tausch mit {meeting}</translation>
    </message>
    <message>
        <source>Touch where it goes; anywhere else leaves it here</source>
        <translation>Ziel antippen; daneben tippen ändert nichts</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>too noisy</source>
        <translation>zu laut</translation>
    </message>
    <message>
        <source>needed for something else</source>
        <translation>anderweitig benötigt</translation>
    </message>
    <message>
        <source>A whole room</source>
        <translation>Ganzer Raum</translation>
    </message>
    <message>
        <source>Or one table</source>
        <translation>Oder ein Tisch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Close a table or a room</source>
        <translation>Tisch oder Raum sperren</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Erst den Grund angeben.</translation>
    </message>
    <message>
        <source>Close, and move everybody so</source>
        <translation>Sperren und so verlegen</translation>
    </message>
    <message>
        <source>Looking for a better answer …</source>
        <translation>Suche nach besserer Lösung&#xa0;…</translation>
    </message>
    <message>
        <source>{place} closed. {summary}</source>
        <translation>{place} gesperrt. {summary}</translation>
    </message>
    <message>
        <source>{meetings} left out</source>
        <translation>{meetings} ohne Platz</translation>
    </message>
    <message>
        <source>Nobody left out</source>
        <translation>Alle untergebracht</translation>
    </message>
    <message>
        <source>nobody has to move</source>
        <translation>niemand muss umziehen</translation>
    </message>
    <message>
        <source>1 changes its table</source>
        <translation>1 wechselt den Tisch</translation>
    </message>
    <message>
        <source>{n} change their table</source>
        <translation>{n} wechseln den Tisch</translation>
    </message>
    <message>
        <source>1 changes its time</source>
        <translation>1 wechselt die Zeit</translation>
    </message>
    <message>
        <source>{n} change their time</source>
        <translation>{n} wechseln die Zeit</translation>
    </message>
    <message>
        <source>1 its time</source>
        <translation>1 die Zeit</translation>
    </message>
    <message>
        <source>{n} their time</source>
        <translation>{n} die Zeit</translation>
    </message>
    <message>
        <source>{meetings} can go back to where they were.</source>
        <translation>Rückverlegung möglich: {meetings}.</translation>
    </message>
    <message>
        <source>Open, and put them back</source>
        <translation>Freigeben und zurückverlegen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder freigeben</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Nur freigeben</translation>
    </message>
    <message>
        <source>Open {place} again</source>
        <translation>{place} wieder freigeben</translation>
    </message>
    <message>
        <source>{meetings} put back</source>
        <translation>{meetings} zurückverlegt</translation>
    </message>
    <message>
        <source>{place} is open again</source>
        <translation>{place} wieder freigegeben</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Ist bereits freigegeben.</translation>
    </message>
    <message>
        <source>{day}, {start} until {end}</source>
        <translation>{day}, {start} bis {end}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ohne Platz</translation>
    </message>
    <message>
        <source>from {table}</source>
        <translation>vorher {table}</translation>
    </message>
    <message>
        <source>{time} instead of {was}, {note}</source>
        <translation>{time} statt {was}, {note}</translation>
    </message>
    <message>
        <source>No answer can be better than this one.</source>
        <translation>Eine bessere Lösung gibt es nicht.</translation>
    </message>
    <message>
        <source>1 change of time cannot be avoided.</source>
        <translation>Ein Zeitwechsel ist unvermeidlich.</translation>
    </message>
    <message>
        <source>{n} changes of time cannot be avoided.</source>
        <translation>{n} Zeitwechsel sind unvermeidlich.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}&#xa0;min</translation>
    </message>
    <message>
        <source>On time again</source>
        <translation>Wieder pünktlich</translation>
    </message>
    <message>
        <source>Say by how much first.</source>
        <translation>Erst die Verspätung angeben.</translation>
    </message>
    <message>
        <source>A round runs late</source>
        <translation>Verspätung einer Runde</translation>
    </message>
    <message>
        <source>At this moment it is {n} min late.</source>
        <translation>Derzeit {n}&#xa0;min Verspätung.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>From the slot at</source>
        <translation>Ab dem Slot um</translation>
    </message>
    <message>
        <source>By how much?</source>
        <translation>Um wie viel?</translation>
    </message>
    <message>
        <source>Show the other times everywhere</source>
        <translation>Neue Zeiten überall anzeigen</translation>
    </message>
    <message>
        <source>{round} is {n} min late</source>
        <translation>{round}: {n}&#xa0;min Verspätung</translation>
    </message>
    <message>
        <source>{round} is on time again</source>
        <translation>{round} wieder pünktlich</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. The log says more.</source>
        <translation>Das hat nicht geklappt; nichts wurde geändert. Mehr im Protokoll.</translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation>{name} ist eingecheckt</translation>
    </message>
    <message>
        <source>{name} could not be checked in: not registered for today</source>
        <translation>{name} nicht eingecheckt: für heute nicht angemeldet</translation>
    </message>
    <message>
        <source>{name} is registered for today too</source>
        <translation>{name} ist auch für heute angemeldet</translation>
    </message>
    <message>
        <source>{name} is registered again</source>
        <translation>{name} ist wieder angemeldet</translation>
    </message>
    <message>
        <source>{name} has been told</source>
        <translation>{name} ist informiert</translation>
    </message>
    <message>
        <source>{name} did not come to {meeting}</source>
        <translation>{name} nicht erschienen: {meeting}</translation>
    </message>
    <message>
        <source>{name} is at {meeting}</source>
        <translation>{name} ist da: {meeting}</translation>
    </message>
    <message>
        <source>Keeps its table: {meeting}</source>
        <translation>Tisch fixiert: {meeting}</translation>
    </message>
    <message>
        <source>May move again: {meeting}</source>
        <translation>Wieder verlegbar: {meeting}</translation>
    </message>
    <message>
        <source>It takes place: {meeting}</source>
        <translation>Findet statt: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} moved to {place}</source>
        <translation>{meeting} verlegt: {place}</translation>
    </message>
    <message>
        <source>{one} swapped with {other}</source>
        <translation>{one} getauscht mit {other}</translation>
    </message>
    <message>
        <source>{name} does not come along</source>
        <translation>{name} kommt nicht mit</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>Entschieden: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Falsche PIN. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>No PIN is set for you yet. Ask an organiser.</source>
        <translation>Für Sie gibt es noch keine PIN. Bitte die Leitung fragen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} s.</source>
        <translation>Zu viele Fehlversuche. Bitte {seconds}&#xa0;s warten.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>What was being done is still there, for whoever signs in.</source>
        <translation>Angefangenes bleibt erhalten, egal wer sich anmeldet.</translation>
    </message>
    <message>
        <source>1 change since you were last here, {time}</source>
        <translation>1 Änderung, seit Sie zuletzt hier waren ({time})</translation>
    </message>
    <message>
        <source>{n} changes since you were last here, {{time}}</source>
        <translation>{n} Änderungen, seit Sie zuletzt hier waren ({{time}})</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Print 1 slip</source>
        <translation>1 Zettel drucken</translation>
    </message>
    <message>
        <source>Print {n} slips</source>
        <translation>{n} Zettel drucken</translation>
    </message>
    <message>
        <source>Treffpunkt</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>This badge was replaced by another one. Its owner: {name}</source>
        <translation>Dieses Badge wurde durch ein anderes ersetzt. Es gehört: {name}</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>A blank badge. Give it to somebody from their card, or register a walk-in.</source>
        <translation>Ein Blanko-Badge. Über die Karte einer Person ausgeben oder eine Nachmeldung anlegen.</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>Kein Badge dieser Veranstaltung</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tisch&#xa0;{label}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>{name} at {terminal}</source>
        <translation>{name}, {terminal}</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>seen to</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>changed since by a later step</source>
        <translation>inzwischen erneut geändert</translation>
    </message>
    <message>
        <source>undone, or not to be undone</source>
        <translation>schon rückgängig gemacht oder nicht umkehrbar</translation>
    </message>
    <message>
        <source>{place} opened again, {span}</source>
        <translation>{place} wieder freigegeben, {span}</translation>
    </message>
    <message>
        <source>{place} closed, {span}</source>
        <translation>{place} gesperrt, {span}</translation>
    </message>
    <message>
        <source>{meetings} moved</source>
        <translation>{meetings} verlegt</translation>
    </message>
    <message>
        <source>{round} on time again</source>
        <translation>{round} wieder pünktlich</translation>
    </message>
    <message>
        <source>{round} {minutes} min late from {time}</source>
        <translation>{round}: ab {time} {minutes}&#xa0;min Verspätung</translation>
    </message>
    <message>
        <source>{name} put on the list</source>
        <translation>{name} auf die Liste gesetzt</translation>
    </message>
    <message>
        <source>{name} taken off the list</source>
        <translation>{name} von der Liste genommen</translation>
    </message>
    <message>
        <source>{name} withdrawn</source>
        <translation>{name}: Anmeldung storniert</translation>
    </message>
    <message>
        <source>{name} registered again</source>
        <translation>{name} wieder angemeldet</translation>
    </message>
    <message>
        <source>{name} admitted for another day</source>
        <translation>{name} für einen weiteren Tag zugelassen</translation>
    </message>
    <message>
        <source>{meeting} booked at {table}, {time}</source>
        <translation>{meeting} gebucht: {table}, {time}</translation>
    </message>
    <message>
        <source>Booking of {meeting} taken back</source>
        <translation>Buchung zurückgenommen: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} replaced by {other}</source>
        <translation>{meeting} ersetzt durch {other}</translation>
    </message>
    <message>
        <source>{meeting} cancelled</source>
        <translation>{meeting} abgesagt</translation>
    </message>
    <message>
        <source>{meeting} reinstated</source>
        <translation>Absage aufgehoben: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} keeps its table</source>
        <translation>Tisch fixiert: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} may move</source>
        <translation>Wieder verlegbar: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} moved from {was} to {now}</source>
        <translation>{meeting} verlegt: {now} statt {was}</translation>
    </message>
    <message>
        <source>{people} put into {meetings}</source>
        <translation>{people} eingetragen bei {meetings}</translation>
    </message>
    <message>
        <source>Somebody left {meetings}</source>
        <translation>Jemand ausgetragen bei {meetings}</translation>
    </message>
    <message>
        <source>{who} did not come to {meeting}</source>
        <translation>{who} nicht erschienen: {meeting}</translation>
    </message>
    <message>
        <source>{who} is at {meeting}</source>
        <translation>{who} ist da: {meeting}</translation>
    </message>
    <message>
        <source>{who} is excused from {meeting}</source>
        <translation>{who} entschuldigt: {meeting}</translation>
    </message>
    <message>
        <source>Presence in {meeting} taken back</source>
        <translation>Anwesenheit zurückgenommen: {meeting}</translation>
    </message>
    <message>
        <source>A badge for {who}</source>
        <translation>Badge für {who}</translation>
    </message>
    <message>
        <source>{who} checked in by hand</source>
        <translation>{who} von Hand eingecheckt</translation>
    </message>
    <message>
        <source>{who} was told</source>
        <translation>{who} informiert</translation>
    </message>
    <message>
        <source>No slip came out for {who}</source>
        <translation>Kein Zettel gedruckt für {who}</translation>
    </message>
    <message>
        <source>Slip for {who}</source>
        <translation>Zettel für {who}</translation>
    </message>
    <message>
        <source>{name} left the staff</source>
        <translation>{name} nicht mehr im Team</translation>
    </message>
    <message>
        <source>{name} is {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>A scan made void</source>
        <translation>Scan annulliert</translation>
    </message>
    <message>
        <source>A participant was forgotten</source>
        <translation>Personendaten gelöscht</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>kein Tisch</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>{minutes}&#xa0;min später</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>verhindert</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Cancelled: {meeting}</source>
        <translation>Abgesagt: {meeting}</translation>
    </message>
    <message>
        <source>Who does not come?</source>
        <translation>Wer kommt nicht?</translation>
    </message>
    <message>
        <source>Who comes instead?</source>
        <translation>Wer kommt stattdessen?</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Anderes Gegenüber</translation>
    </message>
    <message>
        <source>Change the partner</source>
        <translation>Gegenüber ändern</translation>
    </message>
    <message>
        <source>Choose both first.</source>
        <translation>Erst beides auswählen.</translation>
    </message>
    <message>
        <source>Another partner: {meeting}</source>
        <translation>Anderes Gegenüber: {meeting}</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>In welcher Funktion?</translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation>Begleitung hinzufügen</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Find somebody first.</source>
        <translation>Erst eine Person suchen.</translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation>{name} kommt mit</translation>
    </message>
    <message>
        <source>Nobody who has arrived is free, from the other side, and new to them.</source>
        <translation>Auf der Gegenseite gibt es niemanden, der da und frei ist und noch keinen gemeinsamen Termin hat.</translation>
    </message>
    <message>
        <source>A tap cancels the old meeting and makes the new one at the same table.</source>
        <translation>Antippen sagt den alten Termin ab und legt den neuen am selben Tisch an.</translation>
    </message>
    <message>
        <source>Another partner for this slot</source>
        <translation>Neues Gegenüber für diesen Slot</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Termin anlegen</translation>
    </message>
    <message>
        <source>New partner: {name}. Both learn it at their next scan</source>
        <translation>Neues Gegenüber: {name}. Beide erfahren es beim nächsten Scan</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Fixierung lösen</translation>
    </message>
    <message>
        <source>It cannot be moved as long as this table is open.</source>
        <translation>Nicht verlegbar, solange dieser Tisch nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>Keeps its table</source>
        <translation>Tisch fixiert</translation>
    </message>
    <message>
        <source>Give a free table</source>
        <translation>Freien Tisch zuweisen</translation>
    </message>
    <message>
        <source>Nobody knows where to go.</source>
        <translation>Niemand weiß, wohin.</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Kein Tisch</translation>
    </message>
    <message>
        <source>Find another partner</source>
        <translation>Neues Gegenüber suchen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>is at the table</source>
        <translation>ist am Tisch</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>da seit {time}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation>Anderes Gegenüber</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Choose how to print</source>
        <translation>Druckoptionen</translation>
    </message>
    <message>
        <source>Keep its table</source>
        <translation>Tisch fixieren</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Absage aufheben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>{start} – {end}: {why}</source>
        <translation>{start} – {end}: {why}</translation>
    </message>
    <message>
        <source>No meetings here today</source>
        <translation>Heute keine Termine hier</translation>
    </message>
    <message>
        <source>Close this table</source>
        <translation>Tisch sperren</translation>
    </message>
    <message>
        <source>Print its card</source>
        <translation>Tischschild drucken</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>System</translation>
    </message>
    <message>
        <source>badge, name, organisation, table or meeting</source>
        <translation>Badge, Name, Organisation, Tisch oder Termin</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name, an organisation, a table or an id</source>
        <translation>Badge scannen oder Name, Organisation, Tisch oder ID eingeben</translation>
    </message>
    <message>
        <source>Choose one of these</source>
        <translation>Bitte auswählen</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden für „{text}“</translation>
    </message>
    <message>
        <source>Close tables</source>
        <translation>Tische sperren</translation>
    </message>
    <message>
        <source>Round runs late</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>{role}, no PIN yet</source>
        <translation>{role}, noch keine PIN</translation>
    </message>
    <message>
        <source>Who works at the desks, and this terminal</source>
        <translation>Das Team und dieses Gerät</translation>
    </message>
    <message>
        <source>New staff</source>
        <translation>Neu im Team</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Printer at {terminal}</source>
        <translation>Drucker: {terminal}</translation>
    </message>
    <message>
        <source>{name} has no slip.</source>
        <translation>Ohne Zettel: {name}.</translation>
    </message>
    <message>
        <source>{name} and {n} more have no slip.</source>
        <translation>Ohne Zettel: {name} und noch {n}.</translation>
    </message>
    <message>
        <source>Look into the tray before you print it again.</source>
        <translation>Vor dem Neudruck bitte im Ausgabefach nachsehen.</translation>
    </message>
    <message>
        <source>Not printed: {what}</source>
        <translation>Nicht gedruckt: {what}</translation>
    </message>
    <message>
        <source>Waits: {what}</source>
        <translation>Wartet: {what}</translation>
    </message>
    <message>
        <source>{what} is not printed</source>
        <translation>{what} nicht gedruckt</translation>
    </message>
    <message>
        <source>{what} waits</source>
        <translation>{what} wartet</translation>
    </message>
    <message>
        <source>1 slip is not printed</source>
        <translation>1 Zettel nicht gedruckt</translation>
    </message>
    <message>
        <source>{n} slips are not printed</source>
        <translation>{n} Zettel nicht gedruckt</translation>
    </message>
    <message>
        <source>1 slip waits</source>
        <translation>1 Zettel wartet</translation>
    </message>
    <message>
        <source>{n} slips wait</source>
        <translation>{n} Zettel warten</translation>
    </message>
    <message>
        <source>paper is stuck in the printer</source>
        <translation>im Drucker ist Papierstau</translation>
    </message>
    <message>
        <source>a door of the printer is open</source>
        <translation>eine Druckerklappe ist offen</translation>
    </message>
    <message>
        <source>the printer needs paper</source>
        <translation>der Drucker braucht Papier</translation>
    </message>
    <message>
        <source>the printer needs toner or ink</source>
        <translation>der Drucker braucht Toner oder Tinte</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>the printer is stopped</source>
        <translation>der Drucker ist angehalten</translation>
    </message>
    <message>
        <source>the printer takes no jobs</source>
        <translation>der Drucker nimmt keine Aufträge an</translation>
    </message>
    <message>
        <source>the print server holds it back</source>
        <translation>der Druckserver hält den Auftrag zurück</translation>
    </message>
    <message>
        <source>the print server gave it up</source>
        <translation>der Druckserver hat den Druck abgebrochen</translation>
    </message>
    <message>
        <source>somebody took it back at the printer</source>
        <translation>der Auftrag wurde am Drucker abgebrochen</translation>
    </message>
    <message>
        <source>the print server knows nothing of it any more</source>
        <translation>der Druckserver kennt den Auftrag nicht mehr</translation>
    </message>
    <message>
        <source>there is no such printer any more</source>
        <translation>diesen Drucker gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the print service does not answer</source>
        <translation>der Druckdienst antwortet nicht</translation>
    </message>
    <message>
        <source>it did not come out in time</source>
        <translation>es wurde nicht rechtzeitig gedruckt</translation>
    </message>
    <message>
        <source>it did not come out</source>
        <translation>es wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>the folder “{name}”</source>
        <translation>Ordner „{name}“</translation>
    </message>
    <message>
        <source>1 slip</source>
        <translation>1 Zettel</translation>
    </message>
    <message>
        <source>{n} slips</source>
        <translation>{n} Zettel</translation>
    </message>
    <message>
        <source>Slip for {name}</source>
        <translation>Zettel für {name}</translation>
    </message>
    <message>
        <source>1 sheet of badges</source>
        <translation>1 Bogen Badges</translation>
    </message>
    <message>
        <source>{n} sheets of badges</source>
        <translation>{n} Bogen Badges</translation>
    </message>
    <message>
        <source>1 sheet of blank badges</source>
        <translation>1 Bogen Blanko-Badges</translation>
    </message>
    <message>
        <source>{n} sheets of blank badges</source>
        <translation>{n} Bogen Blanko-Badges</translation>
    </message>
    <message>
        <source>1 table card</source>
        <translation>1 Tischschild</translation>
    </message>
    <message>
        <source>{n} table cards</source>
        <translation>{n} Tischschilder</translation>
    </message>
    <message>
        <source>1 slip goes to {printer}</source>
        <translation>1 Zettel geht an {printer}</translation>
    </message>
    <message>
        <source>{n} slips go to {printer}</source>
        <translation>{n} Zettel gehen an {printer}</translation>
    </message>
    <message>
        <source>1 badge goes to {printer}</source>
        <translation>1 Badge geht an {printer}</translation>
    </message>
    <message>
        <source>{n} badges go to {printer}</source>
        <translation>{n} Badges gehen an {printer}</translation>
    </message>
    <message>
        <source>1 blank badge goes to {printer}</source>
        <translation>1 Blanko-Badge geht an {printer}</translation>
    </message>
    <message>
        <source>{n} blank badges go to {printer}</source>
        <translation>{n} Blanko-Badges gehen an {printer}</translation>
    </message>
    <message>
        <source>1 table card goes to {printer}</source>
        <translation>1 Tischschild geht an {printer}</translation>
    </message>
    <message>
        <source>{n} table cards go to {printer}</source>
        <translation>{n} Tischschilder gehen an {printer}</translation>
    </message>
    <message>
        <source>out</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>waiting: {why}</source>
        <translation>wartet: {why}</translation>
    </message>
    <message>
        <source>is taken to {printer}</source>
        <translation>wird umgeleitet: {printer}</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>Druck abgebrochen</translation>
    </message>
    <message>
        <source>name, organisation or id</source>
        <translation>Name, Organisation oder ID</translation>
    </message>
    <message>
        <source>somebody else&apos;s badge</source>
        <translation>fremdes Badge</translation>
    </message>
    <message>
        <source>checked in by mistake</source>
        <translation>versehentlich eingecheckt</translation>
    </message>
    <message>
        <source>Undo the check-in of {name}</source>
        <translation>Check-in von {name} aufheben</translation>
    </message>
    <message>
        <source>The scan stays on record and no longer counts.</source>
        <translation>Der Scan bleibt im Verlauf, zählt aber nicht mehr.</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Check-in aufheben</translation>
    </message>
    <message>
        <source>Nobody is checked in by this name today.</source>
        <translation>Unter diesem Namen ist heute niemand eingecheckt.</translation>
    </message>
    <message>
        <source>{name} is not checked in</source>
        <translation>{name} ist nicht eingecheckt</translation>
    </message>
    <message>
        <source>{name} has lost the badge</source>
        <translation>{name} hat das Badge verloren</translation>
    </message>
    <message>
        <source>{name} has forgotten the badge</source>
        <translation>{name} hat das Badge vergessen</translation>
    </message>
    <message>
        <source>A blank badge for {name}</source>
        <translation>Blanko-Badge für {name}</translation>
    </message>
    <message>
        <source>The lost one opens nothing from then on.</source>
        <translation>Das verlorene ist ab dann ungültig.</translation>
    </message>
    <message>
        <source>The forgotten one stays valid.</source>
        <translation>Das vergessene bleibt gültig.</translation>
    </message>
    <message>
        <source>Earlier ones stay valid.</source>
        <translation>Frühere bleiben gültig.</translation>
    </message>
    <message>
        <source>Hold a blank badge under the scanner, or type its sixteen letters.</source>
        <translation>Blanko-Badge unter den Scanner halten oder die 16&#xa0;Buchstaben eintippen.</translation>
    </message>
    <message>
        <source>Code of the blank badge</source>
        <translation>Code des Blanko-Badges</translation>
    </message>
    <message>
        <source>Make a new ticket</source>
        <translation>Neues Ticket erstellen</translation>
    </message>
    <message>
        <source>Give this badge</source>
        <translation>Dieses Badge ausgeben</translation>
    </message>
    <message>
        <source>Scan a blank badge first.</source>
        <translation>Erst ein Blanko-Badge scannen.</translation>
    </message>
    <message>
        <source>{name} has a new ticket, number {issue}; print the badge</source>
        <translation>{name} hat ein neues Ticket, Nummer {issue}; bitte Badge drucken</translation>
    </message>
    <message>
        <source>{name} has another badge</source>
        <translation>{name} hat ein anderes Badge</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>vorzeitig gegangen</translation>
    </message>
    <message>
        <source>Withdraw {name}</source>
        <translation>Anmeldung von {name} stornieren</translation>
    </message>
    <message>
        <source>The registration and all meetings to come are cancelled.</source>
        <translation>Die Anmeldung wird storniert, alle kommenden Termine werden abgesagt.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Anmeldung stornieren</translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation>{name}: Anmeldung storniert</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Daten von {name} löschen</translation>
    </message>
    <message>
        <source>Name, contact and note are blanked on every terminal. This cannot be undone.</source>
        <translation>Name, Kontakt und Notiz werden auf allen Geräten gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>{id} is forgotten</source>
        <translation>Daten von {id} gelöscht</translation>
    </message>
    <message>
        <source>Who comes in place of {name}?</source>
        <translation>Wer vertritt {name}?</translation>
    </message>
    <message>
        <source>All meetings that are not over. A colleague who is not on the list is a walk-in first.</source>
        <translation>Gilt für alle Termine, die nicht vorbei sind. Wer nicht auf der Liste steht, wird zuerst nachgemeldet.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Wer übernimmt?</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Find the colleague first.</source>
        <translation>Erst die Vertretung suchen.</translation>
    </message>
    <message>
        <source>There is no meeting to take over.</source>
        <translation>Es gibt keinen Termin zu übernehmen.</translation>
    </message>
    <message>
        <source>{meetings} taken over from {name}</source>
        <translation>{meetings} von {name} übernommen</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>There is no slot left in which both and a table are free.</source>
        <translation>Es gibt keinen Slot mehr, in dem beide und ein Tisch frei sind.</translation>
    </message>
    <message>
        <source>Book a meeting for {name}</source>
        <translation>Termin für {name} buchen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Find the other one first.</source>
        <translation>Erst das Gegenüber suchen.</translation>
    </message>
    <message>
        <source>Booked for {time}, {table}</source>
        <translation>Gebucht: {time}, {table}</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>scan it now, or give one later</source>
        <translation>jetzt scannen oder später ausgeben</translation>
    </message>
    <message>
        <source>Blank badge</source>
        <translation>Blanko-Badge</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Anmelden und einchecken</translation>
    </message>
    <message>
        <source>A name and an organisation are needed.</source>
        <translation>Bitte Name und Organisation angeben.</translation>
    </message>
    <message>
        <source>{name} is on the list and checked in</source>
        <translation>{name} steht auf der Liste und ist eingecheckt</translation>
    </message>
    <message>
        <source>registration cancelled</source>
        <translation>Anmeldung storniert</translation>
    </message>
    <message>
        <source>registered for {days}</source>
        <translation>angemeldet für {days}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht informiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Kein Badge</translation>
    </message>
    <message>
        <source>Give them a blank one.</source>
        <translation>Blanko-Badge ausgeben.</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Book a meeting</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>Forgotten badge</source>
        <translation>Badge vergessen</translation>
    </message>
    <message>
        <source>Lost badge</source>
        <translation>Badge verloren</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Badge drucken</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Personendaten löschen</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>{count} frei</translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>{count} gesperrt</translation>
    </message>
    <message>
        <source>Drop on a free table, or on a taken one to swap</source>
        <translation>Auf freien Tisch ziehen, zum Tauschen auf belegten</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Every slip that was printed is up to date</source>
        <translation>Alle gedruckten Zettel sind aktuell</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>To be told of a change</source>
        <translation>Noch zu informieren</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>Hier gedruckt</translation>
    </message>
    <message>
        <source>Printed elsewhere</source>
        <translation>Anderswo gedruckt</translation>
    </message>
    <message>
        <source>Prints go to {printer}</source>
        <translation>Druckaufträge gehen an {printer}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>gedruckt {time}</translation>
    </message>
    <message>
        <source>for {day}, printed {time}</source>
        <translation>für {day}, gedruckt {time}</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Anderer Drucker</translation>
    </message>
    <message>
        <source>Cancel print</source>
        <translation>Druck abbrechen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Print here</source>
        <translation>Hier drucken</translation>
    </message>
    <message>
        <source>Print 1 slip that is out of date</source>
        <translation>1 veralteten Zettel drucken</translation>
    </message>
    <message>
        <source>Print {n} slips that are out of date</source>
        <translation>{n} veraltete Zettel drucken</translation>
    </message>
    <message>
        <source>Slips of a day</source>
        <translation>Zettel eines Tages</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Tischschilder</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Alle Badges</translation>
    </message>
    <message>
        <source>Blank badges</source>
        <translation>Blanko-Badges</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>There is no other printer.</source>
        <translation>Es gibt keinen anderen Drucker.</translation>
    </message>
    <message>
        <source>Choose a printer.</source>
        <translation>Bitte Drucker wählen.</translation>
    </message>
    <message>
        <source>{what}: another printer</source>
        <translation>{what}: anderer Drucker</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>Dort drucken</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Drucker werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>From {one} to {other}: {what}</source>
        <translation>{what}: {other} statt {one}</translation>
    </message>
    <message>
        <source>A4, two to a sheet</source>
        <translation>A4, zwei je Blatt</translation>
    </message>
    <message>
        <source>A4, four to a sheet</source>
        <translation>A4, vier je Blatt</translation>
    </message>
    <message>
        <source>looking for others …</source>
        <translation>weitere werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Seiten werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tische</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation>Welche Tische?</translation>
    </message>
    <message>
        <source>Slips that are out of date</source>
        <translation>Veraltete Zettel</translation>
    </message>
    <message>
        <source>Slips: {place}</source>
        <translation>Zettel: {place}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Card for {table}</source>
        <translation>Schild für {table}</translation>
    </message>
    <message>
        <source>Print 1 badge</source>
        <translation>1 Badge drucken</translation>
    </message>
    <message>
        <source>Print {n} badges</source>
        <translation>{n} Badges drucken</translation>
    </message>
    <message>
        <source>Print 1 card</source>
        <translation>1 Schild drucken</translation>
    </message>
    <message>
        <source>Print {n} cards</source>
        <translation>{n} Schilder drucken</translation>
    </message>
    <message>
        <source>Nothing was printed. {why}</source>
        <translation>Nichts gedruckt. {why}</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>Mehr im Protokoll.</translation>
    </message>
    <message>
        <source>The slip for {name} goes to {printer}</source>
        <translation>Der Zettel für {name} geht an {printer}</translation>
    </message>
    <message>
        <source>Taken back from {printer}: {what}</source>
        <translation>Druck abgebrochen, {printer}: {what}</translation>
    </message>
    <message>
        <source>the first ones again</source>
        <translation>wieder von vorn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>No more meetings here</source>
        <translation>Hier keine weiteren Termine</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 Tisch</translation>
    </message>
    <message>
        <source>{n} tables</source>
        <translation>{n} Tische</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next, {day}</source>
        <translation>Als Nächstes, {day}</translation>
    </message>
    <message>
        <source>Close this room</source>
        <translation>Raum sperren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>leave empty to keep it</source>
        <translation>leer: PIN bleibt gleich</translation>
    </message>
    <message>
        <source>six digits or more</source>
        <translation>mindestens sechs Ziffern</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Take off the staff</source>
        <translation>Aus dem Team nehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A name and a role are needed.</source>
        <translation>Bitte Name und Rolle angeben.</translation>
    </message>
    <message>
        <source>Staff: {name}</source>
        <translation>Team: {name}</translation>
    </message>
    <message>
        <source>Nobody takes themselves off the staff. Ask another organiser.</source>
        <translation>Sich selbst kann niemand aus dem Team nehmen. Bitte jemand anderen aus der Leitung fragen.</translation>
    </message>
    <message>
        <source>A PIN is needed: six digits or more.</source>
        <translation>Bitte PIN angeben: mindestens sechs Ziffern.</translation>
    </message>
    <message>
        <source>A name and a PIN are needed.</source>
        <translation>Bitte Name und PIN angeben.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
    <message>
        <source>Who is the organiser?</source>
        <translation>Wer hat die Leitung?</translation>
    </message>
    <message>
        <source>Nobody is on the staff yet. You can take on all others afterwards, under Setup.</source>
        <translation>Noch ist niemand im Team. Alle anderen können Sie danach unter „System“ aufnehmen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Where this terminal stands</source>
        <translation>Standort dieses Geräts</translation>
    </message>
    <message>
        <source>Where the help desk is</source>
        <translation>Standort des Infopunkts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look of the kiosk</source>
        <translation>Aussehen des Check-in-Terminals</translation>
    </message>
    <message>
        <source>A kiosk shows no more of somebody than first name and table</source>
        <translation>Check-in-Terminals zeigen nur Vorname und Tisch</translation>
    </message>
    <message>
        <source>Printer, by its queue&apos;s name</source>
        <translation>Drucker (Name der Warteschlange)</translation>
    </message>
    <message>
        <source>Where there is no printer, a folder for slips</source>
        <translation>Ohne Drucker: Ordner für Zettel</translation>
    </message>
    <message>
        <source>Paper that slips come out on</source>
        <translation>Papier für Zettel</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>geradeaus</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light, for bright halls</source>
        <translation>hell, für helle Hallen</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>They hold from the next start of this terminal.</source>
        <translation>Gültig ab dem nächsten Start dieses Geräts.</translation>
    </message>
    <message>
        <source>Settings of this terminal</source>
        <translation>Einstellungen dieses Geräts</translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Bitte PIN eingeben.</translation>
    </message>
    <message>
        <source>Touch your name first.</source>
        <translation>Erst den Namen antippen.</translation>
    </message>
    <message>
        <source>{percent} % taken</source>
        <translation>{percent}&#xa0;% belegt</translation>
    </message>
    <message>
        <source>{host} with {guest}</source>
        <translation>{host} mit {guest}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet auf Tisch</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verlegt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>no meetings</source>
        <translation>keine Termine</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation>{n} Termine</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Platz</translation>
    </message>
    <message>
        <source>{n} seats</source>
        <translation>{n} Plätze</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>dann gesperrt</translation>
    </message>
    <message>
        <source>taken by {other}</source>
        <translation>belegt: {other}</translation>
    </message>
    <message>
        <source>too few seats</source>
        <translation>zu wenige Plätze</translation>
    </message>
    <message>
        <source>the host is busy: {other}</source>
        <translation>Gastgeberseite belegt: {other}</translation>
    </message>
    <message>
        <source>the guest is busy: {other}</source>
        <translation>Gastseite belegt: {other}</translation>
    </message>
    <message>
        <source>outside the round</source>
        <translation>außerhalb der Runde</translation>
    </message>
    <message>
        <source>locked to its table</source>
        <translation>Tisch fixiert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>ohne Hub</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>gleicht ab</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>synchron</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>ddd &apos;1&apos; MMMM</source>
        <translation>ddd 1. MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd &apos;1&apos; MMMM</source>
        <translation>dddd, 1. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
</context>
<context>
    <name>hall_plan</name>
    <message>
        <source>Hall plan</source>
        <translation>Hallenplan</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Gang</translation>
    </message>
    <message>
        <source>Right here, in front of you.</source>
        <translation>Gleich hier, direkt vor Ihnen.</translation>
    </message>
    <message>
        <source>From here: {way}, {table}.</source>
        <translation>Von hier: {way}, {table}.</translation>
    </message>
    <message>
        <source>Left along the corridor</source>
        <translation>Links den Gang entlang</translation>
    </message>
    <message>
        <source>Right along the corridor</source>
        <translation>Rechts den Gang entlang</translation>
    </message>
    <message>
        <source>Straight ahead</source>
        <translation>Geradeaus</translation>
    </message>
    <message>
        <source>Behind you</source>
        <translation>Hinter Ihnen</translation>
    </message>
    <message>
        <source>Left, then to {room}</source>
        <translation>Links, dann Richtung {room}</translation>
    </message>
    <message>
        <source>Right, then to {room}</source>
        <translation>Rechts, dann Richtung {room}</translation>
    </message>
    <message>
        <source>Straight ahead to {room}</source>
        <translation>Geradeaus Richtung {room}</translation>
    </message>
    <message>
        <source>Behind you, to {room}</source>
        <translation>Hinter Ihnen, Richtung {room}</translation>
    </message>
    <message>
        <source>In this room, to the left</source>
        <translation>In diesem Raum links</translation>
    </message>
    <message>
        <source>In this room, to the right</source>
        <translation>In diesem Raum rechts</translation>
    </message>
    <message>
        <source>In this room, straight ahead</source>
        <translation>In diesem Raum geradeaus</translation>
    </message>
    <message>
        <source>In this room, behind you</source>
        <translation>In diesem Raum, hinter Ihnen</translation>
    </message>
    <message>
        <source>first door</source>
        <translation>erste Tür</translation>
    </message>
    <message>
        <source>second door</source>
        <translation>zweite Tür</translation>
    </message>
    <message>
        <source>third door</source>
        <translation>dritte Tür</translation>
    </message>
    <message>
        <source>fourth door</source>
        <translation>vierte Tür</translation>
    </message>
    <message>
        <source>fifth door</source>
        <translation>fünfte Tür</translation>
    </message>
    <message>
        <source>sixth door</source>
        <translation>sechste Tür</translation>
    </message>
    <message>
        <source>door number {number}</source>
        <translation>{number}. Tür</translation>
    </message>
    <message>
        <source>{door} on the left</source>
        <translation>{door} links</translation>
    </message>
    <message>
        <source>{door} on the right</source>
        <translation>{door} rechts</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>erste Reihe</translation>
    </message>
    <message>
        <source>second row</source>
        <translation>zweite Reihe</translation>
    </message>
    <message>
        <source>third row</source>
        <translation>dritte Reihe</translation>
    </message>
    <message>
        <source>fourth row</source>
        <translation>vierte Reihe</translation>
    </message>
    <message>
        <source>fifth row</source>
        <translation>fünfte Reihe</translation>
    </message>
    <message>
        <source>sixth row</source>
        <translation>sechste Reihe</translation>
    </message>
    <message>
        <source>row number {number}</source>
        <translation>{number}. Reihe</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>é ü ø</source>
        <translation>é ç ø</translation>
    </message>
    <message>
        <source>% &amp; ?</source>
        <translation>% &amp; ?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>keypad</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>digits typed: {count}</source>
        <translation>getippte Ziffern: {count}</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Scan
your badge</source>
        <translation>Bitte Badge
scannen</translation>
    </message>
    <message>
        <source>Hold the code under the light below.
You will see your table and the way there.</source>
        <translation>Halten Sie den Code unten ins Licht.
Dann zeigen wir Ihnen Tisch und Weg.</translation>
    </message>
    <message>
        <source>First meetings at {time}</source>
        <translation>Erste Termine um {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Next meetings at {time}</source>
        <translation>Nächste Termine um {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>{title} at {time}</source>
        <translation>{title} um {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Now: {title}, until {time}</source>
        <translation>Jetzt: {title}, bis {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>No more meetings today</source>
        <translation>Heute keine weiteren Termine</translation>
    </message>
    <message>
        <source>The meetings begin on {day} at {time}</source>
        <translation>Die Termine beginnen am {day} um {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>No badge? {where}</source>
        <translation>Kein Badge? {where}</translation>
    </message>
    <message>
        <source>Staff: the clock of this kiosk is wrong. Please set its date and time.</source>
        <translation>An das Team: Die Uhr dieses Terminals geht falsch. Bitte Datum und Uhrzeit stellen.</translation>
    </message>
    <message>
        <source>That code could not be read</source>
        <translation>Der Code war nicht lesbar</translation>
    </message>
    <message>
        <source>Hold the code of your badge flat under the light and keep it still.
No luck? {where}</source>
        <translation>Halten Sie den Code auf Ihrem Badge flach und ruhig ins Licht.
Klappt es nicht? {where}</translation>
    </message>
    <message>
        <source>This badge is not on the list</source>
        <translation>Ihr Badge steht nicht auf der Liste</translation>
    </message>
    <message>
        <source>It may be from another event, or very new.
{ask}</source>
        <translation>Vielleicht ist es ganz neu oder von einer anderen Veranstaltung.
{ask}</translation>
    </message>
    <message>
        <source>A newer badge replaces this one</source>
        <translation>Es gibt ein neueres Badge für Sie</translation>
    </message>
    <message>
        <source>Please scan your newest badge.
Not with you? {where}</source>
        <translation>Bitte scannen Sie Ihr neuestes Badge.
Nicht dabei? {where}</translation>
    </message>
    <message>
        <source>This registration was cancelled</source>
        <translation>Diese Anmeldung wurde storniert</translation>
    </message>
    <message>
        <source>You are not checked in. If that is a mistake, we will put it right.
{ask}</source>
        <translation>Sie sind nicht eingecheckt. Falls das ein Irrtum ist, klären wir es gern.
{ask}</translation>
    </message>
    <message>
        <source>Your badge is for tomorrow</source>
        <translation>Ihr Badge gilt erst morgen</translation>
    </message>
    <message>
        <source>Your badge is for {day}</source>
        <translation>Ihr Badge gilt erst am {day}</translation>
    </message>
    <message>
        <source>Your badge was for yesterday</source>
        <translation>Ihr Badge galt nur gestern</translation>
    </message>
    <message>
        <source>Your badge is not for today</source>
        <translation>Ihr Badge gilt heute nicht</translation>
    </message>
    <message>
        <source>It is valid on {days}.</source>
        <translation>Gültig am {days}.</translation>
    </message>
    <message>
        <source>It was valid on {days}.</source>
        <translation>War gültig am {days}.</translation>
    </message>
    <message>
        <source>It is valid on {day}. Meetings start at {time}.</source>
        <translation>Gültig am {day}. Die Termine beginnen um {time}&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, am </translation>
    </message>
    <message>
        <source>{days} and {last}</source>
        <translation>{days} und am {last}</translation>
    </message>
    <message>
        <source>Did you expect a meeting today? {ask}</source>
        <translation>Haben Sie heute einen Termin erwartet? {ask}</translation>
    </message>
    <message>
        <source>This kiosk is out of order</source>
        <translation>Dieses Terminal ist außer Betrieb</translation>
    </message>
    <message>
        <source>Nothing is lost. It tries again by itself.
{where}</source>
        <translation>Nichts geht verloren. Das Terminal versucht es weiter.
{where}</translation>
    </message>
    <message>
        <source>No event is loaded yet</source>
        <translation>Noch keine Veranstaltung geladen</translation>
    </message>
    <message>
        <source>Staff: load an event folder.
This screen goes on by itself as soon as it is there.</source>
        <translation>An das Team: Bitte einen Veranstaltungsordner laden.
Sobald er da ist, geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Willkommen, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Willkommen zurück, {name}</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Sie sind eingecheckt</translation>
    </message>
    <message>
        <source>{organisation} · you are checked in</source>
        <translation>{organisation} · Sie sind eingecheckt</translation>
    </message>
    <message>
        <source>Checked in at {time}, {kiosk}</source>
        <translation>Eingecheckt um {time}&#xa0;Uhr, {kiosk}</translation>
    </message>
    <message>
        <source>{organisation} · checked in at {time}, {kiosk}</source>
        <translation>{organisation} · eingecheckt um {time}&#xa0;Uhr, {kiosk}</translation>
    </message>
    <message>
        <source>{when}, with</source>
        <translation>{when} mit</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Ask at the help desk</source>
        <translation>Bitte zum Infopunkt</translation>
    </message>
    <message>
        <source>Your table is being arranged. {where}</source>
        <translation>Wir suchen gerade einen Tisch für&#xa0;Sie. {where}</translation>
    </message>
    <message>
        <source>Your meeting has no time yet. {where}</source>
        <translation>Ihr Termin hat noch keine Uhrzeit. {where}</translation>
    </message>
    <message>
        <source>That was your last meeting today</source>
        <translation>Das war Ihr letzter Termin für heute</translation>
    </message>
    <message>
        <source>You have no meetings today</source>
        <translation>Sie haben heute keine Termine</translation>
    </message>
    <message>
        <source>You have no more meetings today</source>
        <translation>Sie haben heute keine Termine mehr</translation>
    </message>
    <message>
        <source>See you on {day}.</source>
        <translation>Wir sehen uns am {day}.</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>Danke, dass Sie da waren.</translation>
    </message>
    <message>
        <source>Did you expect one? {ask}</source>
        <translation>Haben Sie einen erwartet? {ask}</translation>
    </message>
    <message>
        <source>All your meetings</source>
        <translation>Alle Ihre Termine</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong. Please look for the date of today.</source>
        <translation>Die Uhr dieses Terminals geht falsch. Bitte achten Sie auf das heutige Datum.</translation>
    </message>
    <message>
        <source>{when} was cancelled</source>
        <translation>{when} entfällt</translation>
    </message>
    <message>
        <source>{when} with {partner} was cancelled</source>
        <translation>{when} mit {partner} entfällt</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Verlegt, vorher {place}</translation>
    </message>
    <message>
        <source>{when} moved from {before} to {after}</source>
        <translation>{when} jetzt {after} statt {before}</translation>
    </message>
    <message>
        <source>{before} moved to {after}</source>
        <translation>{before} verlegt auf {after}</translation>
    </message>
    <message>
        <source>{when} is at {after}</source>
        <translation>{when} jetzt an {after}</translation>
    </message>
    <message>
        <source>{when} has no table for now</source>
        <translation>{when} vorerst ohne Tisch</translation>
    </message>
    <message>
        <source>New meeting at {when}</source>
        <translation>Neuer Termin: {when}</translation>
    </message>
    <message>
        <source>New meeting: {when} with {partner}</source>
        <translation>Neuer Termin: {when} mit {partner}</translation>
    </message>
    <message>
        <source>{when} delayed by {minutes} min</source>
        <translation>{when} beginnt {minutes}&#xa0;min später</translation>
    </message>
    <message>
        <source>Delayed by {minutes} min</source>
        <translation>Beginnt {minutes}&#xa0;min später</translation>
    </message>
    <message>
        <source>{when} is on time again</source>
        <translation>{when} wieder pünktlich</translation>
    </message>
    <message>
        <source>{when} is with another partner now</source>
        <translation>{when} jetzt mit jemand anderem</translation>
    </message>
    <message>
        <source>{when} is with {partner} now</source>
        <translation>{when} jetzt mit {partner}</translation>
    </message>
    <message>
        <source>and 1 more change · My day</source>
        <translation>und 1 weitere Änderung · Mein Tag</translation>
    </message>
    <message>
        <source>and {count} more changes · My day</source>
        <translation>und {count} weitere Änderungen · Mein Tag</translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation>Termine drucken</translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Print another one?</source>
        <translation>Noch einmal drucken?</translation>
    </message>
    <message>
        <source>Your printed slip is out of date</source>
        <translation>Ihr Terminzettel ist nicht mehr aktuell</translation>
    </message>
    <message>
        <source>Your slip is being printed</source>
        <translation>Ihr Terminzettel wird gedruckt</translation>
    </message>
    <message>
        <source>Take your slip from the printer</source>
        <translation>Bitte Terminzettel entnehmen</translation>
    </message>
    <message>
        <source>Your slip cannot be printed here at the moment.</source>
        <translation>Ihr Terminzettel kann hier gerade nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The printer needs paper.</source>
        <translation>Der Drucker braucht Papier.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>Im Drucker ist Papierstau.</translation>
    </message>
    <message>
        <source>The printer’s cover is open.</source>
        <translation>Die Druckerklappe ist offen.</translation>
    </message>
    <message>
        <source>The printer needs ink.</source>
        <translation>Der Drucker braucht Tinte.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected.</source>
        <translation>Der Drucker ist ausgeschaltet oder nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The printer is stopped.</source>
        <translation>Der Drucker ist angehalten.</translation>
    </message>
    <message>
        <source>The printer takes no jobs at the moment.</source>
        <translation>Der Drucker nimmt gerade keine Aufträge an.</translation>
    </message>
    <message>
        <source>Your slip is on hold.</source>
        <translation>Der Druck wartet noch.</translation>
    </message>
    <message>
        <source>Your slip was not printed.</source>
        <translation>Es wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Printing your slip was cancelled.</source>
        <translation>Der Druck wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Your slip got lost on its way to the printer.</source>
        <translation>Der Druckauftrag ging verloren.</translation>
    </message>
    <message>
        <source>This kiosk cannot find its printer.</source>
        <translation>Dieses Terminal findet seinen Drucker nicht.</translation>
    </message>
    <message>
        <source>The print service of this kiosk does not run.</source>
        <translation>Der Druckdienst dieses Terminals läuft nicht.</translation>
    </message>
    <message>
        <source>Printing your slip took too long.</source>
        <translation>Der Druck dauerte zu lange.</translation>
    </message>
    <message>
        <source>The help desk to your left can print your slip.</source>
        <translation>Der Infopunkt links von Ihnen druckt Ihren Terminzettel.</translation>
    </message>
    <message>
        <source>The help desk to your right can print your slip.</source>
        <translation>Der Infopunkt rechts von Ihnen druckt Ihren Terminzettel.</translation>
    </message>
    <message>
        <source>The help desk straight ahead can print your slip.</source>
        <translation>Der Infopunkt geradeaus druckt Ihren Terminzettel.</translation>
    </message>
    <message>
        <source>The help desk behind you can print your slip.</source>
        <translation>Der Infopunkt hinter Ihnen druckt Ihren Terminzettel.</translation>
    </message>
    <message>
        <source>The help desk can print your slip.</source>
        <translation>Der Infopunkt druckt Ihren Terminzettel.</translation>
    </message>
    <message>
        <source>The help desk can print your slip: {place}.</source>
        <translation>Der Infopunkt druckt Ihren Terminzettel: {place}.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>offline seit {time}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} ausstehend</translation>
    </message>
    <message>
        <source>refused {n}</source>
        <translation>{n} abgelehnt</translation>
    </message>
    <message>
        <source>update this terminal</source>
        <translation>bitte Gerät aktualisieren</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1&#xa0;Minute</translation>
    </message>
    <message>
        <source>in {minutes} minutes</source>
        <translation>in {minutes}&#xa0;Minuten</translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>in {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>instead of {time}</source>
        <translation>statt {time}</translation>
    </message>
    <message>
        <source>Room {label}</source>
        <translation>Raum&#xa0;{label}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tisch&#xa0;{label}</translation>
    </message>
    <message>
        <source>table {label}</source>
        <translation>Tisch&#xa0;{label}</translation>
    </message>
    <message>
        <source>room {label}</source>
        <translation>Raum&#xa0;{label}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>both rooms</source>
        <translation>beide Räume</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>alle Räume</translation>
    </message>
    <message>
        <source>{host} and {guest}</source>
        <translation>{host} und {guest}</translation>
    </message>
    <message>
        <source>Time open</source>
        <translation>Zeit offen</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Infopunkt</translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation>Noch kein Tisch</translation>
    </message>
    <message>
        <source>The help desk is to your left.</source>
        <translation>Der Infopunkt ist links von Ihnen.</translation>
    </message>
    <message>
        <source>The help desk is to your right.</source>
        <translation>Der Infopunkt ist rechts von Ihnen.</translation>
    </message>
    <message>
        <source>The help desk is straight ahead.</source>
        <translation>Der Infopunkt ist geradeaus.</translation>
    </message>
    <message>
        <source>The help desk is behind you.</source>
        <translation>Der Infopunkt ist hinter Ihnen.</translation>
    </message>
    <message>
        <source>Please ask at the help desk.</source>
        <translation>Bitte fragen Sie am Infopunkt.</translation>
    </message>
    <message>
        <source>The help desk: {place}.</source>
        <translation>Infopunkt: {place}.</translation>
    </message>
    <message>
        <source>Please ask at the help desk to your left.</source>
        <translation>Bitte fragen Sie am Infopunkt links von Ihnen.</translation>
    </message>
    <message>
        <source>Please ask at the help desk to your right.</source>
        <translation>Bitte fragen Sie am Infopunkt rechts von Ihnen.</translation>
    </message>
    <message>
        <source>Please ask at the help desk straight ahead.</source>
        <translation>Bitte fragen Sie am Infopunkt geradeaus.</translation>
    </message>
    <message>
        <source>Please ask at the help desk behind you.</source>
        <translation>Bitte fragen Sie am Infopunkt hinter Ihnen.</translation>
    </message>
    <message>
        <source>Please ask at the help desk: {place}.</source>
        <translation>Bitte fragen Sie am Infopunkt: {place}.</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>and {count} more · My day</source>
        <translation>und noch {count} · Mein Tag</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und noch {count}</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>A badge under the light of the scanner</source>
        <translation>Ein Badge im Licht des Scanners</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Badges · {event}</source>
        <translation>Badges · {event}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This code is too long for a badge</source>
        <translation>Dieser Code ist zu lang für ein Badge</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Gedruckt {time}</translation>
    </message>
    <message>
        <source>Printed {time}, {by}</source>
        <translation>Gedruckt {time}, {by}</translation>
    </message>
    <message>
        <source>Slips · {event}</source>
        <translation>Terminzettel · {event}</translation>
    </message>
    <message>
        <source>Tables can change: scan your badge at any kiosk for your table now.</source>
        <translation>Tische können sich ändern: Scannen Sie Ihr Badge an einem Check-in-Terminal, dort steht Ihr aktueller Tisch.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>You have no meetings on this day.</source>
        <translation>Sie haben an diesem Tag keine Termine.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>No table yet: ask the help desk</source>
        <translation>Noch kein Tisch: bitte am Infopunkt fragen</translation>
    </message>
    <message>
        <source>{place} · time open: ask the help desk</source>
        <translation>{place} · Zeit offen: bitte am Infopunkt fragen</translation>
    </message>
    <message>
        <source>as {capacity}</source>
        <translation>Rolle: {capacity}</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>{n}&#xa0;min later than planned</source>
        <translation>{n}&#xa0;min später als geplant</translation>
    </message>
    <message>
        <source>Meeting {id}</source>
        <translation>Termin {id}</translation>
    </message>
    <message>
        <source>and {side}</source>
        <translation>und {side}</translation>
    </message>
    <message>
        <source>Room&#xa0;{label}</source>
        <translation>Raum&#xa0;{label}</translation>
    </message>
    <message>
        <source>Rooms&#xa0;{labels}</source>
        <translation>Räume&#xa0;{labels}</translation>
    </message>
    <message>
        <source>{labels} and {last}</source>
        <translation>{labels} und {last}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Table cards · {event}</source>
        <translation>Tischschilder · {event}</translation>
    </message>
    <message>
        <source>Closed {start} to {end}</source>
        <translation>Gesperrt {start} bis {end}</translation>
    </message>
    <message>
        <source>Closed from {start}</source>
        <translation>Gesperrt ab {start}</translation>
    </message>
    <message>
        <source>Closed until {end}</source>
        <translation>Gesperrt bis {end}</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Ganztägig gesperrt</translation>
    </message>
    <message>
        <source>Meetings can change: scan your badge at any kiosk.</source>
        <translation>Termine können sich ändern: bitte Badge an einem Check-in-Terminal scannen.</translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation>Heute keine Termine</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Leave this terminal</source>
        <translation>Programm verlassen</translation>
    </message>
    <message>
        <source>This terminal has no PIN yet. Set one in its settings.</source>
        <translation>Dieses Gerät hat noch keine PIN. Bitte in den Einstellungen festlegen.</translation>
    </message>
    <message>
        <source>Too many wrong tries.
Wait {seconds} s.</source>
        <translation>Zu viele Fehlversuche.
Bitte {seconds}&#xa0;s warten.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Falsche PIN. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>Type the PIN of this terminal.</source>
        <translation>Bitte die PIN dieses Geräts eingeben.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Badge tray</source>
        <translation>Badge-Auswahl</translation>
    </message>
    <message>
        <source>Tap a badge in place of a scanner.</source>
        <translation>Badge antippen statt scannen.</translation>
    </message>
</context>
</TS>
