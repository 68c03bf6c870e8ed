<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>{path} is not an organiser&apos;s key. Name another with --key.</source>
        <translation>{path} n’est pas une clé de l’organisation. Indiquez-en une autre avec --key.</translation>
    </message>
    <message>
        <source>The organiser&apos;s key {path} is missing. Name it with --key.</source>
        <translation>La clé de l’organisation {path} est introuvable. Indiquez-la avec --key.</translation>
    </message>
    <message>
        <source>{path} is not an organiser&apos;s key: it must hold 64 hexadecimal digits. Name another.</source>
        <translation>{path} n’est pas une clé de l’organisation&#xa0;: elle doit contenir 64 chiffres hexadécimaux. Indiquez-en une autre.</translation>
    </message>
    <message>
        <source>The organiser&apos;s key {path} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire la clé de l’organisation {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A meeting needs two different people.</source>
        <translation>Il faut deux personnes différentes pour un rendez-vous.</translation>
    </message>
    <message>
        <source>There is no meeting {meeting}.</source>
        <translation>Rendez-vous introuvable&#xa0;: {meeting}.</translation>
    </message>
    <message>
        <source>{name}&apos;s registration is cancelled.</source>
        <translation>{name}&#xa0;: inscription annulée.</translation>
    </message>
    <message>
        <source>There is no slot left in which both and a table are free.</source>
        <translation>Plus aucun créneau où les deux personnes et une table sont libres.</translation>
    </message>
    <message>
        <source>No round has a slot then. Choose another start, or book outside them.</source>
        <translation>Aucune session n’a de créneau à cette heure. Choisissez un autre début ou réservez hors session.</translation>
    </message>
    <message>
        <source>Nobody on the list has the id {participant}.</source>
        <translation>Personne sur la liste n’a l’identifiant {participant}.</translation>
    </message>
    <message>
        <source>Say what closes: a room or a table.</source>
        <translation>Indiquez ce qui ferme&#xa0;: une salle ou une table.</translation>
    </message>
    <message>
        <source>The closure must end after it begins. Give a later --until.</source>
        <translation>La fermeture doit finir après son début. Indiquez une fin plus tardive (--until).</translation>
    </message>
    <message>
        <source>There is no closure {closure}, or it was reopened already.</source>
        <translation>Fermeture introuvable ou déjà levée&#xa0;: {closure}.</translation>
    </message>
    <message>
        <source>There is no room {name}, or more than one. The rooms are {known}.</source>
        <translation>Salle inconnue ou ambiguë&#xa0;: {name}. Salles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Cet horaire est déjà passé.</translation>
    </message>
    <message>
        <source>It is closed then already ({why}).</source>
        <translation>C’est déjà fermé à ce moment ({why}).</translation>
    </message>
    <message>
        <source>What is said of {entity} has changed meanwhile. Look again.</source>
        <translation>Les données ont changé entre-temps&#xa0;: {entity}. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>--minutes: {minutes} is not from 0 to {most}.</source>
        <translation>Minutes (--minutes)&#xa0;: {minutes} n’est pas entre 0 et {most}.</translation>
    </message>
    <message>
        <source>There is no round {round}. The rounds are {known}.</source>
        <translation>Session inconnue&#xa0;: {round}. Sessions&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{name} may not undo this. Ask a colleague who may do it.</source>
        <translation>{name} n’a pas le droit de défaire cela. Adressez-vous à une personne qui l’a.</translation>
    </message>
    <message>
        <source>There is no slip to print.</source>
        <translation>Aucun planning à imprimer.</translation>
    </message>
    <message>
        <source>This print is not on record any more.</source>
        <translation>Cette impression n’est plus enregistrée.</translation>
    </message>
    <message>
        <source>Only slips can be printed again from here.</source>
        <translation>Seuls les plannings peuvent être réimprimés d’ici.</translation>
    </message>
    <message>
        <source>{path} belongs to the hall file. Name another file.</source>
        <translation>{path} fait partie du fichier du hall. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}. Choose another one.</source>
        <translation>Impossible de créer le dossier {path}&#xa0;: {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another file, or make room.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}. Choisissez un autre fichier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>There is no table {name}, or more than one. The tables are {known}.</source>
        <translation>Table inconnue ou ambiguë&#xa0;: {name}. Tables&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The table is taken then, by {other}.</source>
        <translation>La table est prise à ce moment&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>The table is closed then.</source>
        <translation>La table est fermée à ce moment.</translation>
    </message>
    <message>
        <source>The table is taken then.</source>
        <translation>La table est prise à ce moment.</translation>
    </message>
    <message>
        <source>The table {other} has too few seats.</source>
        <translation>La table {other} n’a pas assez de places.</translation>
    </message>
    <message>
        <source>The host is in {other} then.</source>
        <translation>L’invitant est déjà pris à ce moment&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>The guest, or somebody who comes along, is in {other} then.</source>
        <translation>L’invité, ou une personne qui l’accompagne, est déjà pris à ce moment&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>That time is outside the round.</source>
        <translation>Cet horaire est hors session.</translation>
    </message>
    <message>
        <source>The meeting is locked. Unlock it first.</source>
        <translation>Ce rendez-vous garde sa table. Débloquez-le d’abord.</translation>
    </message>
    <message>
        <source>A kiosk and a board cannot forget. Do this on the organiser&apos;s terminal.</source>
        <translation>Une borne ou un écran ne peut rien effacer. Faites-le sur le poste de l’organisation.</translation>
    </message>
    <message>
        <source>There is no slip to print: nobody has a meeting or a session on that day.</source>
        <translation>Aucun planning à imprimer&#xa0;: personne n’a rien de prévu ce jour-là.</translation>
    </message>
    <message>
        <source>There is no badge to print: nobody on the list is registered and has a ticket.</source>
        <translation>Aucun badge à imprimer&#xa0;: personne sur la liste n’a à la fois une inscription valable et un code.</translation>
    </message>
    <message>
        <source>There is no table card to print: there is no such table in that room.</source>
        <translation>Aucun chevalet à imprimer&#xa0;: cette table n’est pas dans cette salle.</translation>
    </message>
    <message>
        <source>{meeting} is not cancelled.</source>
        <translation>{meeting} n’est pas annulé.</translation>
    </message>
    <message>
        <source>{meeting} is cancelled.</source>
        <translation>{meeting} est annulé.</translation>
    </message>
    <message>
        <source>A substitute is somebody else.</source>
        <translation>Il faut une autre personne pour le remplacement.</translation>
    </message>
    <message>
        <source>{participant} is the host of {meeting}. Choose another partner instead.</source>
        <translation>{participant} est l’invitant de {meeting}. Choisissez plutôt un autre partenaire.</translation>
    </message>
    <message>
        <source>{participant} is the guest of {meeting}. Choose another partner instead.</source>
        <translation>{participant} est l’invité de {meeting}. Choisissez plutôt un autre partenaire.</translation>
    </message>
    <message>
        <source>{name} does not sit in {meeting}.</source>
        <translation>{name} ne participe pas à {meeting}.</translation>
    </message>
    <message>
        <source>{meeting} is cancelled already.</source>
        <translation>{meeting} est déjà annulé.</translation>
    </message>
    <message>
        <source>{meeting} is over.</source>
        <translation>{meeting} est terminé.</translation>
    </message>
    <message>
        <source>{name} sits in {meeting} already.</source>
        <translation>{name} participe déjà à {meeting}.</translation>
    </message>
    <message>
        <source>a PIN has {least} to {most} digits and nothing else; choose another</source>
        <translation>un code PIN se compose uniquement de {least} à {most} chiffres&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>There is no room {room}. The rooms are {known}.</source>
        <translation>Salle inconnue&#xa0;: {room}. Salles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no print queue “{queue}”. `lpstat -e` names those that there are.</source>
        <translation>Il n’y a pas de file d’impression «&#xa0;{queue}&#xa0;». `lpstat -e` donne celles qui existent.</translation>
    </message>
    <message>
        <source>The print queue “{queue}” takes no jobs. `cupsaccept` lets it.</source>
        <translation>La file d’impression «&#xa0;{queue}&#xa0;» refuse les travaux. `cupsaccept` l’ouvre.</translation>
    </message>
    <message>
        <source>The print service does not answer. Is CUPS installed and running? `lpstat -r` says so.</source>
        <translation>Le service d’impression ne répond pas. CUPS est-il installé et lancé&#x202f;? `lpstat -r` l’indique.</translation>
    </message>
    <message>
        <source>{absent} is not one of two sides of {meeting}.</source>
        <translation>{absent} n’est pas l’une des deux parties de {meeting}.</translation>
    </message>
    <message>
        <source>{meeting} has no time. Give it one first.</source>
        <translation>{meeting} est sans horaire. Donnez-lui-en un d’abord.</translation>
    </message>
    <message>
        <source>No table that is large enough is free then.</source>
        <translation>Aucune table assez grande n’est libre à ce moment.</translation>
    </message>
    <message>
        <source>Say where the meeting goes: a table, a start, or both.</source>
        <translation>Indiquez où va le rendez-vous&#xa0;: une table, un début, ou les deux.</translation>
    </message>
    <message>
        <source>{meeting} sits there already.</source>
        <translation>{meeting} est déjà à cette place.</translation>
    </message>
    <message>
        <source>A swap needs two different meetings.</source>
        <translation>Il faut deux rendez-vous différents pour un échange.</translation>
    </message>
    <message>
        <source>{meeting} has no table and time to give. Move it instead.</source>
        <translation>{meeting} n’a ni table ni horaire à échanger. Déplacez-le plutôt.</translation>
    </message>
    <message>
        <source>{meeting} is cancelled. Reinstate it first.</source>
        <translation>{meeting} est annulé. Rétablissez-le d’abord.</translation>
    </message>
    <message>
        <source>{meeting} is locked to its table. Unlock it first.</source>
        <translation>{meeting} garde sa table. Débloquez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no slot left in which its people and a table are free.</source>
        <translation>Plus aucun créneau où ses participants et une table sont libres.</translation>
    </message>
    <message>
        <source>not a line of text; write at most {most} characters in quotation marks</source>
        <translation>ce n’est pas une ligne de texte&#x202f;; au plus {most} caractères entre guillemets</translation>
    </message>
    <message>
        <source>not a path; write it in quotation marks, such as &quot;/srv/treffpunkt/event.hall&quot;</source>
        <translation>ce n’est pas un chemin&#x202f;; écrivez-le entre guillemets, par exemple &quot;/srv/treffpunkt/event.hall&quot;</translation>
    </message>
    <message>
        <source>the home folder in {value} is not known; write the whole path</source>
        <translation>le dossier personnel dans {value} est inconnu&#x202f;; écrivez le chemin entier</translation>
    </message>
    <message>
        <source>{value} is neither true nor false; write one of them, without quotation marks</source>
        <translation>{value} n’est ni true ni false&#x202f;; écrivez l’un des deux, sans guillemets</translation>
    </message>
    <message>
        <source>{value} does not fit; write a whole number from {least} to {greatest}</source>
        <translation>{value} ne convient pas&#x202f;; écrivez un nombre entier de {least} à {greatest}</translation>
    </message>
    <message>
        <source>{value} is no language; write its tag, such as &quot;en&quot;, &quot;de&quot; or &quot;fr&quot;</source>
        <translation>{value} n’est pas une langue&#x202f;; écrivez son code, par exemple &quot;en&quot;, &quot;de&quot; ou &quot;fr&quot;</translation>
    </message>
    <message>
        <source>{value} is no queue&apos;s name; `lpstat -e` lists those that there are</source>
        <translation>{value} n’est pas le nom d’une file&#x202f;; `lpstat -e` donne celles qui existent</translation>
    </message>
    <message>
        <source>{value} is no paper that slips are printed on; write one of {papers}</source>
        <translation>on n’imprime pas de plannings sur {value}&#x202f;; au choix&#xa0;: {papers}</translation>
    </message>
    <message>
        <source>{value} is none of the choices; write one of {words}</source>
        <translation>{value} n’est pas un choix possible&#x202f;; au choix&#xa0;: {words}</translation>
    </message>
    <message>
        <source>not the argon2id hash of a PIN; a PIN is never written as it is: let the program set it</source>
        <translation>ce n’est pas l’empreinte argon2id d’un code PIN&#x202f;; un code PIN n’est jamais écrit tel quel&#xa0;: laissez le programme le définir</translation>
    </message>
    <message>
        <source>byte {n} is not UTF-8; save the file as UTF-8</source>
        <translation>l’octet {n} n’est pas de l’UTF-8&#x202f;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); mend its permissions or name another file in TREFFPUNKT_SETTINGS</source>
        <translation>lecture impossible ({reason})&#x202f;; corrigez ses droits ou indiquez un autre fichier dans TREFFPUNKT_SETTINGS</translation>
    </message>
    <message>
        <source>{error}; write one setting a line, such as: kiosk = &quot;entrance&quot;</source>
        <translation>{error}&#x202f;; écrivez un réglage par ligne, par exemple&#xa0;: kiosk = &quot;entrance&quot;</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean {name}?</source>
        <translation>ce réglage n’existe pas&#x202f;; vouliez-vous dire {name}&#x202f;?</translation>
    </message>
    <message>
        <source>there is no such setting; take it out, or use one of {names}</source>
        <translation>ce réglage n’existe pas&#x202f;; supprimez-le, ou prenez l’un de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Mend the permissions of its folder.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}. Corrigez les droits de son dossier.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with your name and PIN.</source>
        <translation>Personne n’est connecté. Connectez-vous avec nom et code PIN.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>{name} may not do this. Ask a colleague who is {able}.</source>
        <translation>{name} n’a pas ce droit. Demandez dans l’équipe&#xa0;: {able}.</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>assistance</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>There is no role {role}. The roles are {roles}.</source>
        <translation>Rôle inconnu&#xa0;: {role}. Rôles&#xa0;: {roles}.</translation>
    </message>
    <message>
        <source>The PIN of {name}: {error}.</source>
        <translation>Code PIN de {name}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>There is staff already. Ask an organiser to take you on.</source>
        <translation>Il y a déjà une équipe. Demandez à l’organisation de vous y ajouter.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>There is no {name} among the staff. There is {there}.</source>
        <translation>{name} n’est pas dans l’équipe. Équipe&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>A kiosk and a board know no staff. Do this on the organiser&apos;s terminal.</source>
        <translation>Une borne ou un écran ne connaît pas l’équipe. Faites-le sur le poste de l’organisation.</translation>
    </message>
    <message>
        <source>A name is one line of 1 to {most} readable characters. Write another.</source>
        <translation>Un nom est une ligne de 1 à {most} caractères lisibles. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>A newer program has changed this. Update this terminal.</source>
        <translation>Un programme plus récent a modifié cela. Mettez ce poste à jour.</translation>
    </message>
    <message>
        <source>What this step did cannot be taken back.</source>
        <translation>Cette action ne peut pas être défaite.</translation>
    </message>
    <message>
        <source>There is no such step, or it cannot be taken back.</source>
        <translation>Cette action n’existe pas ou ne peut pas être défaite.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>C’est déjà défait.</translation>
    </message>
    <message>
        <source>{meeting} was changed since, by {name}. Undo that first.</source>
        <translation>{meeting} a été modifié depuis ({name}). Défaites d’abord cela.</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>dossier de l’événement</translation>
    </message>
    <message>
        <source>{person} has looked since.</source>
        <translation>{person} a consulté son planning depuis.</translation>
    </message>
    <message>
        <source>{meeting} sits there since. Move it first.</source>
        <translation>{meeting} occupe cette place depuis. Déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>{entity} has {trace} since. Undo that first.</source>
        <translation>{entity} a entre-temps {trace}. Défaites d’abord cela.</translation>
    </message>
    <message>
        <source>{meeting} stands in the way since. Move it first.</source>
        <translation>{meeting} fait obstacle depuis. Déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>Its table was closed since ({why}).</source>
        <translation>La table a été fermée depuis ({why}).</translation>
    </message>
    <message>
        <source>This is not the key that the badges were made with. Name the right one with --key.</source>
        <translation>Les badges n’ont pas été créés avec cette clé. Indiquez la bonne avec --key.</translation>
    </message>
    <message>
        <source>{participant} has no valid ticket, perhaps a blank badge instead. `treffpunkt reissue` makes one.</source>
        <translation>{participant} n’a pas de code valable, mais peut-être un badge vierge. `treffpunkt reissue` crée un code.</translation>
    </message>
    <message>
        <source>This is not the code of a blank badge: sixteen letters beginning with T. Scan it again.</source>
        <translation>Ce n’est pas le code d’un badge vierge&#xa0;: seize lettres, la première un T. Scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>This badge is void. Take another blank one.</source>
        <translation>Ce badge n’est plus valable. Prenez un autre badge vierge.</translation>
    </message>
    <message>
        <source>This badge belongs to {participant}. Take another blank one.</source>
        <translation>Ce badge est déjà attribué ({participant}). Prenez un autre badge vierge.</translation>
    </message>
    <message>
        <source>{path} holds no event yet. Load one with `treffpunkt load FOLDER --hall {path}`.</source>
        <translation>{path} ne contient encore aucun événement. Chargez-en un avec `treffpunkt load DOSSIER --hall {path}`.</translation>
    </message>
    <message>
        <source>A name is needed: the first name, the last name, or both.</source>
        <translation>Nom obligatoire&#xa0;: le prénom, le nom, ou les deux.</translation>
    </message>
    <message>
        <source>An organisation is needed; write “private” where there is none.</source>
        <translation>Organisation obligatoire&#x202f;; s’il n’y en a pas, écrivez «&#xa0;privé&#xa0;».</translation>
    </message>
    <message>
        <source>{name}&apos;s registration is cancelled. Let them in again first.</source>
        <translation>{name}&#xa0;: inscription annulée. Rétablissez-la d’abord.</translation>
    </message>
    <message>
        <source>{name} is registered for today already.</source>
        <translation>{name}&#xa0;: déjà sur la liste d’aujourd’hui.</translation>
    </message>
    <message>
        <source>{name}&apos;s registration is cancelled already.</source>
        <translation>{name}&#xa0;: inscription déjà annulée.</translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation>{name}&#xa0;: inscription valable.</translation>
    </message>
    <message>
        <source>There is no scan {scan_id}. Its id is in the answer of `treffpunkt scan --json`.</source>
        <translation>Scan introuvable&#xa0;: {scan_id}. L’identifiant est dans la réponse de `treffpunkt scan --json`.</translation>
    </message>
    <message>
        <source>{text}… cannot be used: write at most {longest} characters on one line.</source>
        <translation>{text}… n’est pas utilisable&#xa0;: au plus {longest} caractères sur une ligne.</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>dans {n}&#xa0;min</translation>
    </message>
    <message>
        <source>in {hours} h {n} min</source>
        <translation>dans {hours}&#xa0;h&#xa0;{n}&#xa0;min</translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation>dans {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>moved from {before}</source>
        <translation>au lieu de {before}</translation>
    </message>
    <message>
        <source>{table}, {room}</source>
        <translation>{table}, {room}</translation>
    </message>
    <message>
        <source>has a table now</source>
        <translation>table attribuée</translation>
    </message>
    <message>
        <source>no table: ask the desk</source>
        <translation>sans table&#xa0;: accueil</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>delayed {n} min</source>
        <translation>retard {n}&#xa0;min</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>{time} round ends in</source>
        <translation>Fin des RDV de {time} dans</translation>
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
        <translation>Page {number} sur {of}</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>The next ones begin on {day} at {time}.</source>
        <translation>Prochains rendez‑vous le {day} à {time}.</translation>
    </message>
    <message>
        <source>No more meetings today</source>
        <translation>Plus aucun rendez‑vous aujourd’hui</translation>
    </message>
    <message>
        <source>The meetings begin on {day}</source>
        <translation>Les rendez‑vous débutent le&#xa0;{day}</translation>
    </message>
    <message>
        <source>The first ones are at {time}.</source>
        <translation>Premiers rendez‑vous à {time}.</translation>
    </message>
    <message>
        <source>The last meeting is over</source>
        <translation>Les rendez-vous sont terminés</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>Merci de votre visite.</translation>
    </message>
    <message>
        <source>No more meetings</source>
        <translation>Plus aucun rendez‑vous</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Pas encore de rendez‑vous</translation>
    </message>
    <message>
        <source>They appear here as soon as they are arranged.</source>
        <translation>Ils s’afficheront ici dès qu’ils seront fixés.</translation>
    </message>
    <message>
        <source>No more meetings in this room</source>
        <translation>Plus aucun rendez‑vous dans cette salle</translation>
    </message>
    <message>
        <source>Your table stands on your slip; a kiosk shows it too.</source>
        <translation>Votre table figure sur votre planning&#x202f;; une borne l’indique aussi.</translation>
    </message>
    <message>
        <source>This board takes a break</source>
        <translation>Affichage momentanément indisponible</translation>
    </message>
    <message>
        <source>It goes on by itself.
A kiosk, or the help desk, knows your table.</source>
        <translation>Il reprendra tout seul.
Une borne ou l’accueil vous indiquera votre table.</translation>
    </message>
    <message>
        <source>No event is loaded yet</source>
        <translation>Aucun événement chargé</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it is there.</source>
        <translation>L’affichage démarrera dès qu’un événement sera chargé.</translation>
    </message>
    <message>
        <source>There is no room {room}</source>
        <translation>La salle {room} n’existe pas</translation>
    </message>
    <message>
        <source>Staff: name one of the event&apos;s rooms with --room or the setting board_room.</source>
        <translation>Équipe&#xa0;: indiquez une salle de l’événement avec --room ou le réglage board_room.</translation>
    </message>
    <message>
        <source>A kiosk shows your table</source>
        <translation>Une borne vous indique votre table</translation>
    </message>
    <message>
        <source>Staff: the clock of this board is wrong. Please set its date and time.</source>
        <translation>Équipe&#xa0;: l’horloge de cet écran est déréglée. Veuillez régler la date et l’heure.</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
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
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
</context>
<context>
    <name>db</name>
    <message>
        <source>The hub has no streams. Start it with `treffpunkt hub run`.</source>
        <translation>Le hub n’a pas de flux. Lancez-le avec `treffpunkt hub run`.</translation>
    </message>
    <message>
        <source>The certificate of the hub at {where} has expired, or this machine&apos;s clock is wrong.</source>
        <translation>Le certificat du hub {where} a expiré, ou l’horloge de ce poste est déréglée.</translation>
    </message>
    <message>
        <source>The hub at {where} is not the one that made these credentials ({reason}).</source>
        <translation>Le hub {where} n’est pas celui qui a créé ces identifiants ({reason}).</translation>
    </message>
    <message>
        <source>What answers at {where} is no hub: it speaks no TLS.</source>
        <translation>Le serveur qui répond à {where} n’est pas un hub&#xa0;: il n’utilise pas TLS.</translation>
    </message>
    <message>
        <source>The hub at {where} does not let this terminal in: its credentials are revoked, or another hub&apos;s.</source>
        <translation>Le hub {where} refuse ce poste&#xa0;: ses identifiants sont révoqués ou proviennent d’un autre hub.</translation>
    </message>
    <message>
        <source>The hub does not answer: {reason}.</source>
        <translation>Le hub ne répond pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The hub says: {reason}.</source>
        <translation>Le hub signale&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no hall file {path}. Make one with `treffpunkt load FOLDER --hall {path}`.</source>
        <translation>Fichier du hall introuvable&#xa0;: {path}. Créez-le avec `treffpunkt load DOSSIER --hall {path}`.</translation>
    </message>
    <message>
        <source>{path} is held by another program for too long. Close that program and try again.</source>
        <translation>{path} est occupé trop longtemps par un autre programme. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Make room; nothing that was shown as done is lost.</source>
        <translation>Le disque de {path} est plein. Libérez de l’espace&#x202f;; rien de ce qui a été confirmé n’est perdu.</translation>
    </message>
    <message>
        <source>{path} is not a database. Name the hall file with --hall, or load into a new one.</source>
        <translation>{path} n’est pas une base de données. Indiquez le fichier du hall avec --hall, ou chargez l’événement dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{path} has damaged pages. Move it away and bring the facts back from another terminal or from a courier file.</source>
        <translation>{path} est endommagé. Mettez-le de côté et reprenez les données d’un autre poste ou d’un fichier de transport.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Give this user write permission on the file and its folder.</source>
        <translation>Impossible d’écrire {path}. Donnez à cet utilisateur le droit d’écriture sur le fichier et son dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Give this user read and write permission on it.</source>
        <translation>Impossible d’ouvrir {path}. Donnez à cet utilisateur les droits de lecture et d’écriture.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that its folder exists and that this user may write.</source>
        <translation>Impossible d’ouvrir {path}. Vérifiez que son dossier existe et que cet utilisateur peut y écrire.</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer. Check the disk and its free space.</source>
        <translation>Le disque de {path} ne répond pas. Vérifiez le disque et l’espace libre.</translation>
    </message>
    <message>
        <source>A value is too large for {path}. Shorten it.</source>
        <translation>Une valeur est trop longue pour {path}. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Name another file with --hall.</source>
        <translation>Impossible d’ouvrir {path}&#xa0;: {reason}. Indiquez un autre fichier avec --hall.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the hall file with --hall.</source>
        <translation>{path} est un dossier. Indiquez le fichier du hall avec --hall.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}. Choose another one.</source>
        <translation>Impossible de créer le dossier {path}&#xa0;: {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Give this user read and write permission on the file and its folder.</source>
        <translation>Impossible d’écrire {path}. Donnez à cet utilisateur les droits de lecture et d’écriture sur le fichier et son dossier.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written. Give this user write permission on it.</source>
        <translation>Impossible d’écrire dans le dossier {path}. Donnez à cet utilisateur le droit d’écriture.</translation>
    </message>
    <message>
        <source>This hall file is about {ours}, the hub about {theirs}. Name another file with --hall.</source>
        <translation>Ce fichier du hall concerne {ours}, le hub {theirs}. Indiquez un autre fichier avec --hall.</translation>
    </message>
    <message>
        <source>The hub cannot store anything: {reason}.</source>
        <translation>Le hub ne peut rien enregistrer&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The hub knows no event yet. Load it on the organiser&apos;s terminal and let that one join first.</source>
        <translation>Le hub ne connaît encore aucun événement. Chargez-le sur le poste de l’organisation, qui doit se raccorder en premier.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>This terminal</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>{what} by {name}</source>
        <translation>{what} ({name})</translation>
    </message>
    <message>
        <source>Keep {what}</source>
        <translation>Garder {what}</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Give {table}</source>
        <translation>Attribuer {table}</translation>
    </message>
    <message>
        <source>Give the next free slot</source>
        <translation>Prochain créneau libre</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>No table at {time}</source>
        <translation>Sans table à {time}</translation>
    </message>
    <message>
        <source>No table, no time</source>
        <translation>Sans table ni horaire</translation>
    </message>
    <message>
        <source>{missing} has not come to {table}</source>
        <translation>{missing} n’est pas là ({table})</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Waiting {minutes} min</source>
        <translation>Attente&#xa0;: {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{absent} does not come; {here} has nobody to meet</source>
        <translation>{absent} ne vient pas&#x202f;; {here} n’a plus de partenaire</translation>
    </message>
    <message>
        <source>Find a partner</source>
        <translation>Trouver un partenaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Needs a partner</source>
        <translation>Partenaire à trouver</translation>
    </message>
    <message>
        <source>Badge not on the list</source>
        <translation>Badge hors liste</translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation>Badge remplacé</translation>
    </message>
    <message>
        <source>Withdrawn, and here</source>
        <translation>Sur place, inscription annulée</translation>
    </message>
    <message>
        <source>Not registered today</source>
        <translation>Sans inscription aujourd’hui</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>{name} at {kiosk}, {time}</source>
        <translation>{name} ({kiosk}, {time})</translation>
    </message>
    <message>
        <source>Admit today</source>
        <translation>Admettre aujourd’hui</translation>
    </message>
    <message>
        <source>Give a blank badge</source>
        <translation>Donner un badge vierge</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Au courant</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimer le planning</translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation>Prévenir {name}</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Tell others too</source>
        <translation>Autres à prévenir</translation>
    </message>
    <message>
        <source>In two places</source>
        <translation>À deux endroits</translation>
    </message>
    <message>
        <source>Its clock cannot be right. Set the time of this machine.</source>
        <translation>Son horloge est déréglée. Réglez l’heure de cette machine.</translation>
    </message>
    <message>
        <source>1 change comes from a newer program. Update this one.</source>
        <translation>1 changement vient d’un programme plus récent. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>{n} changes come from a newer program. Update this one.</source>
        <translation>{n} changements viennent d’un programme plus récent. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>1 message from the hub could not be read.</source>
        <translation>1 message du hub n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{n} messages from the hub could not be read.</source>
        <translation>{n} messages du hub n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>1 change made here, about {what}, was refused by the hub.</source>
        <translation>1 changement fait ici ({what}) a été refusé par le hub.</translation>
    </message>
    <message>
        <source>{n} changes made here, the last about {what}, were refused by the hub.</source>
        <translation>{n} changements faits ici (le dernier&#xa0;: {what}) ont été refusés par le hub.</translation>
    </message>
    <message>
        <source>Its clock is {n} s ahead of the hub&apos;s. Set it.</source>
        <translation>Son horloge avance de {n}&#xa0;s sur celle du hub. Réglez-la.</translation>
    </message>
    <message>
        <source>Its clock is {n} s behind the hub&apos;s. Set it.</source>
        <translation>Son horloge retarde de {n}&#xa0;s sur celle du hub. Réglez-la.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>swap with {meeting}</source>
        <translation>échanger avec {meeting}</translation>
    </message>
    <message>
        <source>Touch where it goes; anywhere else leaves it here</source>
        <translation>Touchez sa nouvelle place&#x202f;; ailleurs, rien ne change</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>panne de courant</translation>
    </message>
    <message>
        <source>too noisy</source>
        <translation>trop de bruit</translation>
    </message>
    <message>
        <source>needed for something else</source>
        <translation>autre usage prévu</translation>
    </message>
    <message>
        <source>A whole room</source>
        <translation>Une salle entière</translation>
    </message>
    <message>
        <source>Or one table</source>
        <translation>Ou une table</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Close a table or a room</source>
        <translation>Fermer une table ou une salle</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Indiquez d’abord le motif.</translation>
    </message>
    <message>
        <source>Close, and move everybody so</source>
        <translation>Fermer et déplacer ainsi</translation>
    </message>
    <message>
        <source>Looking for a better answer …</source>
        <translation>Recherche d’une meilleure solution…</translation>
    </message>
    <message>
        <source>{place} closed. {summary}</source>
        <translation>{place} fermée. {summary}</translation>
    </message>
    <message>
        <source>{meetings} left out</source>
        <translation>{meetings} sans place</translation>
    </message>
    <message>
        <source>Nobody left out</source>
        <translation>Tous placés</translation>
    </message>
    <message>
        <source>nobody has to move</source>
        <translation>aucun déplacement</translation>
    </message>
    <message>
        <source>1 changes its table</source>
        <translation>1 change de table</translation>
    </message>
    <message>
        <source>{n} change their table</source>
        <translation>{n} changent de table</translation>
    </message>
    <message>
        <source>1 changes its time</source>
        <translation>1 change d’horaire</translation>
    </message>
    <message>
        <source>{n} change their time</source>
        <translation>{n} changent d’horaire</translation>
    </message>
    <message>
        <source>1 its time</source>
        <translation>1 d’horaire</translation>
    </message>
    <message>
        <source>{n} their time</source>
        <translation>{n} d’horaire</translation>
    </message>
    <message>
        <source>{meetings} can go back to where they were.</source>
        <translation>{meetings}&#xa0;: retour possible à la place d’avant.</translation>
    </message>
    <message>
        <source>Open, and put them back</source>
        <translation>Rouvrir et remettre en place</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Rouvrir seulement</translation>
    </message>
    <message>
        <source>Open {place} again</source>
        <translation>Rouvrir&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{meetings} put back</source>
        <translation>{meetings} remis en place</translation>
    </message>
    <message>
        <source>{place} is open again</source>
        <translation>{place} rouverte</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>C’est déjà rouvert.</translation>
    </message>
    <message>
        <source>{day}, {start} until {end}</source>
        <translation>{day}, de {start} à {end}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sans place</translation>
    </message>
    <message>
        <source>from {table}</source>
        <translation>avant&#xa0;: {table}</translation>
    </message>
    <message>
        <source>{time} instead of {was}, {note}</source>
        <translation>{time} au lieu de {was}, {note}</translation>
    </message>
    <message>
        <source>No answer can be better than this one.</source>
        <translation>Il n’y a pas de meilleure solution.</translation>
    </message>
    <message>
        <source>1 change of time cannot be avoided.</source>
        <translation>Un changement d’horaire est inévitable.</translation>
    </message>
    <message>
        <source>{n} changes of time cannot be avoided.</source>
        <translation>{n} changements d’horaire sont inévitables.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}&#xa0;min</translation>
    </message>
    <message>
        <source>On time again</source>
        <translation>De nouveau à l’heure</translation>
    </message>
    <message>
        <source>Say by how much first.</source>
        <translation>Indiquez d’abord le retard.</translation>
    </message>
    <message>
        <source>A round runs late</source>
        <translation>Session en retard</translation>
    </message>
    <message>
        <source>At this moment it is {n} min late.</source>
        <translation>Retard actuel&#xa0;: {n}&#xa0;min.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>From the slot at</source>
        <translation>À partir du créneau de</translation>
    </message>
    <message>
        <source>By how much?</source>
        <translation>De combien&#x202f;?</translation>
    </message>
    <message>
        <source>Show the other times everywhere</source>
        <translation>Afficher partout les nouveaux horaires</translation>
    </message>
    <message>
        <source>{round} is {n} min late</source>
        <translation>{round}&#xa0;: {n}&#xa0;min de retard</translation>
    </message>
    <message>
        <source>{round} is on time again</source>
        <translation>{round}&#xa0;: de nouveau à l’heure</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. The log says more.</source>
        <translation>Échec&#xa0;: rien n’a été modifié. Détails dans le journal.</translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation>{name}&#xa0;: arrivée notée</translation>
    </message>
    <message>
        <source>{name} could not be checked in: not registered for today</source>
        <translation>{name}&#xa0;: arrivée non notée, pas d’inscription pour aujourd’hui</translation>
    </message>
    <message>
        <source>{name} is registered for today too</source>
        <translation>{name}&#xa0;: inscription aussi pour aujourd’hui</translation>
    </message>
    <message>
        <source>{name} is registered again</source>
        <translation>{name}&#xa0;: inscription rétablie</translation>
    </message>
    <message>
        <source>{name} has been told</source>
        <translation>{name}&#xa0;: au courant</translation>
    </message>
    <message>
        <source>{name} did not come to {meeting}</source>
        <translation>{name}&#xa0;: absence notée ({meeting})</translation>
    </message>
    <message>
        <source>{name} is at {meeting}</source>
        <translation>{name}&#xa0;: présence notée ({meeting})</translation>
    </message>
    <message>
        <source>Keeps its table: {meeting}</source>
        <translation>Table gardée&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>May move again: {meeting}</source>
        <translation>De nouveau déplaçable&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>It takes place: {meeting}</source>
        <translation>Rétabli&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} moved to {place}</source>
        <translation>{meeting}&#xa0;: désormais {place}</translation>
    </message>
    <message>
        <source>{one} swapped with {other}</source>
        <translation>Échange&#xa0;: {one} ↔ {other}</translation>
    </message>
    <message>
        <source>{name} does not come along</source>
        <translation>{name} ne vient plus</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>Décidé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Défait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Code PIN erroné. Réessayez.</translation>
    </message>
    <message>
        <source>No PIN is set for you yet. Ask an organiser.</source>
        <translation>Vous n’avez pas encore de code PIN. Demandez à l’organisation.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} s.</source>
        <translation>Trop d’essais erronés. Réessayez dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est au poste&#x202f;?</translation>
    </message>
    <message>
        <source>What was being done is still there, for whoever signs in.</source>
        <translation>Le travail en cours est conservé pour la personne qui s’identifie.</translation>
    </message>
    <message>
        <source>1 change since you were last here, {time}</source>
        <translation>1 changement depuis votre dernier passage, {time}</translation>
    </message>
    <message>
        <source>{n} changes since you were last here, {{time}}</source>
        <translation>{n} changements depuis votre dernier passage, {{time}}</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Print 1 slip</source>
        <translation>Imprimer 1 planning</translation>
    </message>
    <message>
        <source>Print {n} slips</source>
        <translation>Imprimer {n} plannings</translation>
    </message>
    <message>
        <source>Treffpunkt</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>This badge was replaced by another one. Its owner: {name}</source>
        <translation>Ce badge a été remplacé par un autre. Titulaire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>A blank badge. Give it to somebody from their card, or register a walk-in.</source>
        <translation>Badge vierge. Donnez-le à partir d’une fiche ou faites une inscription sur place.</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>Ce badge n’est pas de cet événement</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Table {label}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Jour entier</translation>
    </message>
    <message>
        <source>{name} at {terminal}</source>
        <translation>{name} ({terminal})</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>seen to</source>
        <translation>traité</translation>
    </message>
    <message>
        <source>changed since by a later step</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>undone, or not to be undone</source>
        <translation>déjà défait, ou définitif</translation>
    </message>
    <message>
        <source>{place} opened again, {span}</source>
        <translation>{place} rouverte, {span}</translation>
    </message>
    <message>
        <source>{place} closed, {span}</source>
        <translation>{place} fermée, {span}</translation>
    </message>
    <message>
        <source>{meetings} moved</source>
        <translation>{meetings}&#xa0;: nouvelle place</translation>
    </message>
    <message>
        <source>{round} on time again</source>
        <translation>{round}&#xa0;: de nouveau à l’heure</translation>
    </message>
    <message>
        <source>{round} {minutes} min late from {time}</source>
        <translation>{round}&#xa0;: {minutes}&#xa0;min de retard dès {time}</translation>
    </message>
    <message>
        <source>{name} put on the list</source>
        <translation>{name}&#xa0;: ajout à la liste</translation>
    </message>
    <message>
        <source>{name} taken off the list</source>
        <translation>{name}&#xa0;: retrait de la liste</translation>
    </message>
    <message>
        <source>{name} withdrawn</source>
        <translation>{name}&#xa0;: désinscription</translation>
    </message>
    <message>
        <source>{name} registered again</source>
        <translation>{name}&#xa0;: inscription rétablie</translation>
    </message>
    <message>
        <source>{name} admitted for another day</source>
        <translation>{name}&#xa0;: un jour de plus</translation>
    </message>
    <message>
        <source>{meeting} booked at {table}, {time}</source>
        <translation>Réservé&#xa0;: {meeting}, {table}, {time}</translation>
    </message>
    <message>
        <source>Booking of {meeting} taken back</source>
        <translation>Réservation retirée&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} replaced by {other}</source>
        <translation>Remplacement&#xa0;: {meeting} → {other}</translation>
    </message>
    <message>
        <source>{meeting} cancelled</source>
        <translation>Annulé&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} reinstated</source>
        <translation>Rétabli&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} keeps its table</source>
        <translation>Table gardée&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} may move</source>
        <translation>Déplaçable&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>{meeting} moved from {was} to {now}</source>
        <translation>{meeting}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>{people} put into {meetings}</source>
        <translation>Ajout&#xa0;: {people} ({meetings})</translation>
    </message>
    <message>
        <source>Somebody left {meetings}</source>
        <translation>Retrait d’une personne&#xa0;: {meetings}</translation>
    </message>
    <message>
        <source>{who} did not come to {meeting}</source>
        <translation>{who}&#xa0;: absence notée ({meeting})</translation>
    </message>
    <message>
        <source>{who} is at {meeting}</source>
        <translation>{who}&#xa0;: présence notée ({meeting})</translation>
    </message>
    <message>
        <source>{who} is excused from {meeting}</source>
        <translation>{who}&#xa0;: absence excusée ({meeting})</translation>
    </message>
    <message>
        <source>Presence in {meeting} taken back</source>
        <translation>Présence effacée&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>A badge for {who}</source>
        <translation>Badge pour {who}</translation>
    </message>
    <message>
        <source>{who} checked in by hand</source>
        <translation>{who}&#xa0;: arrivée notée à la main</translation>
    </message>
    <message>
        <source>{who} was told</source>
        <translation>Au courant&#xa0;: {who}</translation>
    </message>
    <message>
        <source>No slip came out for {who}</source>
        <translation>Aucun planning imprimé pour {who}</translation>
    </message>
    <message>
        <source>Slip for {who}</source>
        <translation>Planning pour {who}</translation>
    </message>
    <message>
        <source>{name} left the staff</source>
        <translation>{name} a quitté l’équipe</translation>
    </message>
    <message>
        <source>{name} is {role}</source>
        <translation>{name}&#xa0;: {role}</translation>
    </message>
    <message>
        <source>A scan made void</source>
        <translation>Scan annulé</translation>
    </message>
    <message>
        <source>A participant was forgotten</source>
        <translation>Données d’un participant effacées</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>sans table</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>{minutes}&#xa0;min de retard</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>empêchement</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>maladie</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>n’est plus souhaité</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Cancelled: {meeting}</source>
        <translation>Annulé&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>Who does not come?</source>
        <translation>Qui ne vient pas&#x202f;?</translation>
    </message>
    <message>
        <source>Who comes instead?</source>
        <translation>Qui vient à la place&#x202f;?</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Autre partenaire</translation>
    </message>
    <message>
        <source>Change the partner</source>
        <translation>Changer de partenaire</translation>
    </message>
    <message>
        <source>Choose both first.</source>
        <translation>Choisissez d’abord les deux.</translation>
    </message>
    <message>
        <source>Another partner: {meeting}</source>
        <translation>Autre partenaire&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>À quel titre&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation>Une personne en plus</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Find somebody first.</source>
        <translation>Cherchez d’abord une personne.</translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation>{name} vient aussi</translation>
    </message>
    <message>
        <source>Nobody who has arrived is free, from the other side, and new to them.</source>
        <translation>Personne sur place n’est à la fois libre, de l’autre côté et encore à rencontrer.</translation>
    </message>
    <message>
        <source>A tap cancels the old meeting and makes the new one at the same table.</source>
        <translation>Le bouton annule l’ancien rendez-vous et crée le nouveau à la même table.</translation>
    </message>
    <message>
        <source>Another partner for this slot</source>
        <translation>Autre partenaire pour ce créneau</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Créer le rendez-vous</translation>
    </message>
    <message>
        <source>New partner: {name}. Both learn it at their next scan</source>
        <translation>Nouveau partenaire&#xa0;: {name}. Les deux l’apprendront au prochain scan</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>It cannot be moved as long as this table is open.</source>
        <translation>Déplacement impossible tant que cette table est ouverte.</translation>
    </message>
    <message>
        <source>Keeps its table</source>
        <translation>Table gardée</translation>
    </message>
    <message>
        <source>Give a free table</source>
        <translation>Attribuer une table libre</translation>
    </message>
    <message>
        <source>Nobody knows where to go.</source>
        <translation>Personne ne sait où aller.</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Sans table</translation>
    </message>
    <message>
        <source>Find another partner</source>
        <translation>Trouver un autre partenaire</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>absence notée</translation>
    </message>
    <message>
        <source>is at the table</source>
        <translation>est à la table</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>absence excusée</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>sur place depuis {time}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation>Autre partenaire</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Imprimer les plannings</translation>
    </message>
    <message>
        <source>Choose how to print</source>
        <translation>Options d’impression</translation>
    </message>
    <message>
        <source>Keep its table</source>
        <translation>Garder la table</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>{start} – {end}: {why}</source>
        <translation>{start} – {end}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No meetings here today</source>
        <translation>Aucun rendez-vous ici aujourd’hui</translation>
    </message>
    <message>
        <source>Close this table</source>
        <translation>Fermer cette table</translation>
    </message>
    <message>
        <source>Print its card</source>
        <translation>Imprimer le chevalet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choix actuel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>badge, name, organisation, table or meeting</source>
        <translation>badge, nom, organisation, table ou rendez-vous</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name, an organisation, a table or an id</source>
        <translation>Scannez un badge, ou saisissez un nom, une organisation, une table ou un identifiant</translation>
    </message>
    <message>
        <source>Choose one of these</source>
        <translation>Faites votre choix</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Aucun résultat pour «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Close tables</source>
        <translation>Fermer des tables</translation>
    </message>
    <message>
        <source>Round runs late</source>
        <translation>Session en retard</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>{role}, no PIN yet</source>
        <translation>{role}, pas encore de code PIN</translation>
    </message>
    <message>
        <source>Who works at the desks, and this terminal</source>
        <translation>L’équipe et ce poste</translation>
    </message>
    <message>
        <source>New staff</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Printer at {terminal}</source>
        <translation>Imprimante&#xa0;: {terminal}</translation>
    </message>
    <message>
        <source>{name} has no slip.</source>
        <translation>Sans planning&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} and {n} more have no slip.</source>
        <translation>Sans planning&#xa0;: {name} et {n} de plus.</translation>
    </message>
    <message>
        <source>Look into the tray before you print it again.</source>
        <translation>Vérifiez le bac avant de réimprimer.</translation>
    </message>
    <message>
        <source>Not printed: {what}</source>
        <translation>Non imprimé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Waits: {what}</source>
        <translation>En attente&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what} is not printed</source>
        <translation>{what}&#xa0;: non imprimé</translation>
    </message>
    <message>
        <source>{what} waits</source>
        <translation>{what}&#xa0;: en attente</translation>
    </message>
    <message>
        <source>1 slip is not printed</source>
        <translation>1 planning non imprimé</translation>
    </message>
    <message>
        <source>{n} slips are not printed</source>
        <translation>{n} plannings non imprimés</translation>
    </message>
    <message>
        <source>1 slip waits</source>
        <translation>1 planning en attente</translation>
    </message>
    <message>
        <source>{n} slips wait</source>
        <translation>{n} plannings en attente</translation>
    </message>
    <message>
        <source>paper is stuck in the printer</source>
        <translation>bourrage papier dans l’imprimante</translation>
    </message>
    <message>
        <source>a door of the printer is open</source>
        <translation>un capot de l’imprimante est ouvert</translation>
    </message>
    <message>
        <source>the printer needs paper</source>
        <translation>l’imprimante n’a plus de papier</translation>
    </message>
    <message>
        <source>the printer needs toner or ink</source>
        <translation>l’imprimante n’a plus de toner ou d’encre</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>l’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>the printer is stopped</source>
        <translation>l’imprimante est à l’arrêt</translation>
    </message>
    <message>
        <source>the printer takes no jobs</source>
        <translation>l’imprimante refuse les impressions</translation>
    </message>
    <message>
        <source>the print server holds it back</source>
        <translation>le serveur d’impression retient l’envoi</translation>
    </message>
    <message>
        <source>the print server gave it up</source>
        <translation>le serveur d’impression a abandonné</translation>
    </message>
    <message>
        <source>somebody took it back at the printer</source>
        <translation>impression annulée à l’imprimante</translation>
    </message>
    <message>
        <source>the print server knows nothing of it any more</source>
        <translation>le serveur d’impression n’en sait plus rien</translation>
    </message>
    <message>
        <source>there is no such printer any more</source>
        <translation>cette imprimante n’existe plus</translation>
    </message>
    <message>
        <source>the print service does not answer</source>
        <translation>le service d’impression ne répond pas</translation>
    </message>
    <message>
        <source>it did not come out in time</source>
        <translation>rien n’est sorti à temps</translation>
    </message>
    <message>
        <source>it did not come out</source>
        <translation>rien n’est sorti</translation>
    </message>
    <message>
        <source>the folder “{name}”</source>
        <translation>le dossier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>1 slip</source>
        <translation>1 planning</translation>
    </message>
    <message>
        <source>{n} slips</source>
        <translation>{n} plannings</translation>
    </message>
    <message>
        <source>Slip for {name}</source>
        <translation>Planning pour {name}</translation>
    </message>
    <message>
        <source>1 sheet of badges</source>
        <translation>1 feuille de badges</translation>
    </message>
    <message>
        <source>{n} sheets of badges</source>
        <translation>{n} feuilles de badges</translation>
    </message>
    <message>
        <source>1 sheet of blank badges</source>
        <translation>1 feuille de badges vierges</translation>
    </message>
    <message>
        <source>{n} sheets of blank badges</source>
        <translation>{n} feuilles de badges vierges</translation>
    </message>
    <message>
        <source>1 table card</source>
        <translation>1 chevalet</translation>
    </message>
    <message>
        <source>{n} table cards</source>
        <translation>{n} chevalets</translation>
    </message>
    <message>
        <source>1 slip goes to {printer}</source>
        <translation>1 planning part vers {printer}</translation>
    </message>
    <message>
        <source>{n} slips go to {printer}</source>
        <translation>{n} plannings partent vers {printer}</translation>
    </message>
    <message>
        <source>1 badge goes to {printer}</source>
        <translation>1 badge part vers {printer}</translation>
    </message>
    <message>
        <source>{n} badges go to {printer}</source>
        <translation>{n} badges partent vers {printer}</translation>
    </message>
    <message>
        <source>1 blank badge goes to {printer}</source>
        <translation>1 badge vierge part vers {printer}</translation>
    </message>
    <message>
        <source>{n} blank badges go to {printer}</source>
        <translation>{n} badges vierges partent vers {printer}</translation>
    </message>
    <message>
        <source>1 table card goes to {printer}</source>
        <translation>1 chevalet part vers {printer}</translation>
    </message>
    <message>
        <source>{n} table cards go to {printer}</source>
        <translation>{n} chevalets partent vers {printer}</translation>
    </message>
    <message>
        <source>out</source>
        <translation>impression terminée</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>impression en cours</translation>
    </message>
    <message>
        <source>waiting: {why}</source>
        <translation>en attente&#xa0;: {why}</translation>
    </message>
    <message>
        <source>is taken to {printer}</source>
        <translation>transfert vers {printer}</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>impression annulée</translation>
    </message>
    <message>
        <source>name, organisation or id</source>
        <translation>nom, organisation ou identifiant</translation>
    </message>
    <message>
        <source>somebody else&apos;s badge</source>
        <translation>badge d’une autre personne</translation>
    </message>
    <message>
        <source>checked in by mistake</source>
        <translation>arrivée notée par erreur</translation>
    </message>
    <message>
        <source>Undo the check-in of {name}</source>
        <translation>Annuler l’arrivée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The scan stays on record and no longer counts.</source>
        <translation>Le scan reste dans l’historique mais ne compte plus.</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Annuler l’arrivée</translation>
    </message>
    <message>
        <source>Nobody is checked in by this name today.</source>
        <translation>Aucune arrivée à ce nom aujourd’hui.</translation>
    </message>
    <message>
        <source>{name} is not checked in</source>
        <translation>{name}&#xa0;: arrivée annulée</translation>
    </message>
    <message>
        <source>{name} has lost the badge</source>
        <translation>{name} a perdu son badge</translation>
    </message>
    <message>
        <source>{name} has forgotten the badge</source>
        <translation>{name} a oublié son badge</translation>
    </message>
    <message>
        <source>A blank badge for {name}</source>
        <translation>Badge vierge pour {name}</translation>
    </message>
    <message>
        <source>The lost one opens nothing from then on.</source>
        <translation>Le badge perdu ne sera plus valable.</translation>
    </message>
    <message>
        <source>The forgotten one stays valid.</source>
        <translation>Le badge oublié reste valable.</translation>
    </message>
    <message>
        <source>Earlier ones stay valid.</source>
        <translation>Les précédents restent valables.</translation>
    </message>
    <message>
        <source>Hold a blank badge under the scanner, or type its sixteen letters.</source>
        <translation>Placez un badge vierge sous le lecteur, ou saisissez ses seize lettres.</translation>
    </message>
    <message>
        <source>Code of the blank badge</source>
        <translation>Code du badge vierge</translation>
    </message>
    <message>
        <source>Make a new ticket</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Give this badge</source>
        <translation>Donner ce badge</translation>
    </message>
    <message>
        <source>Scan a blank badge first.</source>
        <translation>Scannez d’abord un badge vierge.</translation>
    </message>
    <message>
        <source>{name} has a new ticket, number {issue}; print the badge</source>
        <translation>{name} a un nouveau code, n°&#xa0;{issue}&#x202f;; imprimez le badge</translation>
    </message>
    <message>
        <source>{name} has another badge</source>
        <translation>{name} a un autre badge</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>départ anticipé</translation>
    </message>
    <message>
        <source>Withdraw {name}</source>
        <translation>Désinscrire {name}</translation>
    </message>
    <message>
        <source>The registration and all meetings to come are cancelled.</source>
        <translation>L’inscription et tous les rendez-vous à venir seront annulés.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Désinscrire</translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation>{name}&#xa0;: désinscription</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Effacer les données&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Name, contact and note are blanked on every terminal. This cannot be undone.</source>
        <translation>Nom, coordonnées et note seront effacés sur tous les postes. C’est irréversible.</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>{id} is forgotten</source>
        <translation>{id}&#xa0;: données effacées</translation>
    </message>
    <message>
        <source>Who comes in place of {name}?</source>
        <translation>Qui remplace {name}&#x202f;?</translation>
    </message>
    <message>
        <source>All meetings that are not over. A colleague who is not on the list is a walk-in first.</source>
        <translation>Tous les rendez-vous non terminés. Si la personne n’est pas sur la liste, faites d’abord une inscription sur place.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Qui remplace&#x202f;?</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Find the colleague first.</source>
        <translation>Cherchez d’abord le ou la collègue.</translation>
    </message>
    <message>
        <source>There is no meeting to take over.</source>
        <translation>Aucun rendez-vous à reprendre.</translation>
    </message>
    <message>
        <source>{meetings} taken over from {name}</source>
        <translation>{name}&#xa0;: {meetings} repris</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#x202f;?</translation>
    </message>
    <message>
        <source>There is no slot left in which both and a table are free.</source>
        <translation>Plus aucun créneau où les deux personnes et une table sont libres.</translation>
    </message>
    <message>
        <source>Book a meeting for {name}</source>
        <translation>Prendre rendez-vous pour {name}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Find the other one first.</source>
        <translation>Cherchez d’abord l’autre personne.</translation>
    </message>
    <message>
        <source>Booked for {time}, {table}</source>
        <translation>Réservé&#xa0;: {time}, {table}</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>scan it now, or give one later</source>
        <translation>à scanner maintenant ou à donner plus tard</translation>
    </message>
    <message>
        <source>Blank badge</source>
        <translation>Badge vierge</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Inscrire et noter l’arrivée</translation>
    </message>
    <message>
        <source>A name and an organisation are needed.</source>
        <translation>Nom et organisation obligatoires.</translation>
    </message>
    <message>
        <source>{name} is on the list and checked in</source>
        <translation>{name}&#xa0;: sur la liste, arrivée notée</translation>
    </message>
    <message>
        <source>registration cancelled</source>
        <translation>inscription annulée</translation>
    </message>
    <message>
        <source>registered for {days}</source>
        <translation>inscription pour {days}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore au courant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Sans badge</translation>
    </message>
    <message>
        <source>Give them a blank one.</source>
        <translation>Donnez un badge vierge.</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>Aucun rendez-vous</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Noter l’arrivée</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Réinscrire</translation>
    </message>
    <message>
        <source>Book a meeting</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>Forgotten badge</source>
        <translation>Badge oublié</translation>
    </message>
    <message>
        <source>Lost badge</source>
        <translation>Badge perdu</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Effacer ses données</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>libres&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>fermées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Drop on a free table, or on a taken one to swap</source>
        <translation>Déposez sur une table libre, ou sur une table prise pour échanger</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Every slip that was printed is up to date</source>
        <translation>Tous les plannings imprimés sont à jour</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Plannings périmés</translation>
    </message>
    <message>
        <source>To be told of a change</source>
        <translation>À prévenir d’un changement</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>Imprimé ici</translation>
    </message>
    <message>
        <source>Printed elsewhere</source>
        <translation>Imprimé ailleurs</translation>
    </message>
    <message>
        <source>Prints go to {printer}</source>
        <translation>Impression vers {printer}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>imprimé&#xa0;: {time}</translation>
    </message>
    <message>
        <source>for {day}, printed {time}</source>
        <translation>pour {day}, imprimé&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Autre imprimante</translation>
    </message>
    <message>
        <source>Cancel print</source>
        <translation>Annuler l’impression</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Print here</source>
        <translation>Imprimer ici</translation>
    </message>
    <message>
        <source>Print 1 slip that is out of date</source>
        <translation>Imprimer 1 planning périmé</translation>
    </message>
    <message>
        <source>Print {n} slips that are out of date</source>
        <translation>Imprimer {n} plannings périmés</translation>
    </message>
    <message>
        <source>Slips of a day</source>
        <translation>Plannings d’un jour</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Chevalets</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Tous les badges</translation>
    </message>
    <message>
        <source>Blank badges</source>
        <translation>Badges vierges</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>There is no other printer.</source>
        <translation>Il n’y a pas d’autre imprimante.</translation>
    </message>
    <message>
        <source>Choose a printer.</source>
        <translation>Choisissez une imprimante.</translation>
    </message>
    <message>
        <source>{what}: another printer</source>
        <translation>{what}&#xa0;: autre imprimante</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>Imprimer sur celle-ci</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>From {one} to {other}: {what}</source>
        <translation>{what}&#xa0;: {one} → {other}</translation>
    </message>
    <message>
        <source>A4, two to a sheet</source>
        <translation>A4, deux par feuille</translation>
    </message>
    <message>
        <source>A4, four to a sheet</source>
        <translation>A4, quatre par feuille</translation>
    </message>
    <message>
        <source>looking for others …</source>
        <translation>recherche d’autres imprimantes…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#x202f;?</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation>Quelles tables&#x202f;?</translation>
    </message>
    <message>
        <source>Slips that are out of date</source>
        <translation>Plannings périmés</translation>
    </message>
    <message>
        <source>Slips: {place}</source>
        <translation>Plannings&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Card for {table}</source>
        <translation>Chevalet&#xa0;: {table}</translation>
    </message>
    <message>
        <source>Print 1 badge</source>
        <translation>Imprimer 1 badge</translation>
    </message>
    <message>
        <source>Print {n} badges</source>
        <translation>Imprimer {n} badges</translation>
    </message>
    <message>
        <source>Print 1 card</source>
        <translation>Imprimer 1 chevalet</translation>
    </message>
    <message>
        <source>Print {n} cards</source>
        <translation>Imprimer {n} chevalets</translation>
    </message>
    <message>
        <source>Nothing was printed. {why}</source>
        <translation>Rien n’a été imprimé. {why}</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>Détails dans le journal.</translation>
    </message>
    <message>
        <source>The slip for {name} goes to {printer}</source>
        <translation>Le planning pour {name} part vers {printer}</translation>
    </message>
    <message>
        <source>Taken back from {printer}: {what}</source>
        <translation>Impression annulée ({printer})&#xa0;: {what}</translation>
    </message>
    <message>
        <source>the first ones again</source>
        <translation>retour au début</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No more meetings here</source>
        <translation>Plus aucun rendez-vous ici</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 table</translation>
    </message>
    <message>
        <source>{n} tables</source>
        <translation>{n} tables</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Next, {day}</source>
        <translation>Ensuite, {day}</translation>
    </message>
    <message>
        <source>Close this room</source>
        <translation>Fermer cette salle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>leave empty to keep it</source>
        <translation>laisser vide pour le garder</translation>
    </message>
    <message>
        <source>six digits or more</source>
        <translation>six chiffres ou plus</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Take off the staff</source>
        <translation>Retirer de l’équipe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A name and a role are needed.</source>
        <translation>Nom et rôle obligatoires.</translation>
    </message>
    <message>
        <source>Staff: {name}</source>
        <translation>Équipe&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nobody takes themselves off the staff. Ask another organiser.</source>
        <translation>Seule une autre personne de l’organisation peut vous retirer de l’équipe.</translation>
    </message>
    <message>
        <source>A PIN is needed: six digits or more.</source>
        <translation>Code PIN obligatoire&#xa0;: six chiffres ou plus.</translation>
    </message>
    <message>
        <source>A name and a PIN are needed.</source>
        <translation>Nom et code PIN obligatoires.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre code PIN</translation>
    </message>
    <message>
        <source>Who is the organiser?</source>
        <translation>Qui organise&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is on the staff yet. You can take on all others afterwards, under Setup.</source>
        <translation>L’équipe est encore vide. Vous pourrez ensuite ajouter les autres, sous Gestion.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Where this terminal stands</source>
        <translation>Emplacement de ce poste</translation>
    </message>
    <message>
        <source>Where the help desk is</source>
        <translation>Emplacement de l’accueil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look of the kiosk</source>
        <translation>Apparence de la borne</translation>
    </message>
    <message>
        <source>A kiosk shows no more of somebody than first name and table</source>
        <translation>Une borne ne montre que le prénom et la table</translation>
    </message>
    <message>
        <source>Printer, by its queue&apos;s name</source>
        <translation>Imprimante (nom de sa file)</translation>
    </message>
    <message>
        <source>Where there is no printer, a folder for slips</source>
        <translation>Sans imprimante&#xa0;: dossier pour les plannings</translation>
    </message>
    <message>
        <source>Paper that slips come out on</source>
        <translation>Papier des plannings</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>tout droit</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>derrière</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>light, for bright halls</source>
        <translation>clair, pour les salles très éclairées</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>They hold from the next start of this terminal.</source>
        <translation>Ils prendront effet au prochain démarrage de ce poste.</translation>
    </message>
    <message>
        <source>Settings of this terminal</source>
        <translation>Réglages de ce poste</translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation>Réglages enregistrés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Saisissez votre code PIN.</translation>
    </message>
    <message>
        <source>Touch your name first.</source>
        <translation>Touchez d’abord votre nom.</translation>
    </message>
    <message>
        <source>{percent} % taken</source>
        <translation>occupation&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{host} with {guest}</source>
        <translation>{host} avec {guest}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>table gardée</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>no meetings</source>
        <translation>aucun rendez-vous</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 rendez-vous</translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation>{n} rendez-vous</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 place</translation>
    </message>
    <message>
        <source>{n} seats</source>
        <translation>{n} places</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>assistance</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>fermée à ce moment</translation>
    </message>
    <message>
        <source>taken by {other}</source>
        <translation>prise par {other}</translation>
    </message>
    <message>
        <source>too few seats</source>
        <translation>pas assez de places</translation>
    </message>
    <message>
        <source>the host is busy: {other}</source>
        <translation>l’invitant est pris&#xa0;: {other}</translation>
    </message>
    <message>
        <source>the guest is busy: {other}</source>
        <translation>l’invité est pris&#xa0;: {other}</translation>
    </message>
    <message>
        <source>outside the round</source>
        <translation>hors session</translation>
    </message>
    <message>
        <source>locked to its table</source>
        <translation>garde sa table</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>autonome</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>rattrapage</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>à jour</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>ddd &apos;1&apos; MMMM</source>
        <translation>ddd &apos;1er&apos; MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d&#xa0;MMMM</translation>
    </message>
    <message>
        <source>dddd &apos;1&apos; MMMM</source>
        <translation>dddd &apos;1er&apos;&#xa0;MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>hall_plan</name>
    <message>
        <source>Hall plan</source>
        <translation>Plan du hall</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>Right here, in front of you.</source>
        <translation>Juste ici, devant vous.</translation>
    </message>
    <message>
        <source>From here: {way}, {table}.</source>
        <translation>D’ici&#xa0;: {way}, {table}.</translation>
    </message>
    <message>
        <source>Left along the corridor</source>
        <translation>À gauche dans le couloir</translation>
    </message>
    <message>
        <source>Right along the corridor</source>
        <translation>À droite dans le couloir</translation>
    </message>
    <message>
        <source>Straight ahead</source>
        <translation>Tout droit</translation>
    </message>
    <message>
        <source>Behind you</source>
        <translation>Derrière vous</translation>
    </message>
    <message>
        <source>Left, then to {room}</source>
        <translation>À gauche, puis vers {room}</translation>
    </message>
    <message>
        <source>Right, then to {room}</source>
        <translation>À droite, puis vers {room}</translation>
    </message>
    <message>
        <source>Straight ahead to {room}</source>
        <translation>Tout droit vers {room}</translation>
    </message>
    <message>
        <source>Behind you, to {room}</source>
        <translation>Derrière vous, vers {room}</translation>
    </message>
    <message>
        <source>In this room, to the left</source>
        <translation>Dans cette salle, à gauche</translation>
    </message>
    <message>
        <source>In this room, to the right</source>
        <translation>Dans cette salle, à droite</translation>
    </message>
    <message>
        <source>In this room, straight ahead</source>
        <translation>Dans cette salle, tout droit</translation>
    </message>
    <message>
        <source>In this room, behind you</source>
        <translation>Dans cette salle, derrière vous</translation>
    </message>
    <message>
        <source>first door</source>
        <translation>première porte</translation>
    </message>
    <message>
        <source>second door</source>
        <translation>deuxième porte</translation>
    </message>
    <message>
        <source>third door</source>
        <translation>troisième porte</translation>
    </message>
    <message>
        <source>fourth door</source>
        <translation>quatrième porte</translation>
    </message>
    <message>
        <source>fifth door</source>
        <translation>cinquième porte</translation>
    </message>
    <message>
        <source>sixth door</source>
        <translation>sixième porte</translation>
    </message>
    <message>
        <source>door number {number}</source>
        <translation>{number}e porte</translation>
    </message>
    <message>
        <source>{door} on the left</source>
        <translation>{door} à gauche</translation>
    </message>
    <message>
        <source>{door} on the right</source>
        <translation>{door} à droite</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>première rangée</translation>
    </message>
    <message>
        <source>second row</source>
        <translation>deuxième rangée</translation>
    </message>
    <message>
        <source>third row</source>
        <translation>troisième rangée</translation>
    </message>
    <message>
        <source>fourth row</source>
        <translation>quatrième rangée</translation>
    </message>
    <message>
        <source>fifth row</source>
        <translation>cinquième rangée</translation>
    </message>
    <message>
        <source>sixth row</source>
        <translation>sixième rangée</translation>
    </message>
    <message>
        <source>row number {number}</source>
        <translation>{number}e rangée</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>é ü ø</source>
        <translation>é è ç</translation>
    </message>
    <message>
        <source>% &amp; ?</source>
        <translation>% &amp; ?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>keypad</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>digits typed: {count}</source>
        <translation>chiffres saisis&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Scan
your badge</source>
        <translation>Scannez
votre badge</translation>
    </message>
    <message>
        <source>Hold the code under the light below.
You will see your table and the way there.</source>
        <translation>Placez le code sous la lumière ci-dessous.
Vous verrez votre table et le chemin.</translation>
    </message>
    <message>
        <source>First meetings at {time}</source>
        <translation>Premiers rendez‑vous à {time}</translation>
    </message>
    <message>
        <source>Next meetings at {time}</source>
        <translation>Prochains rendez‑vous à {time}</translation>
    </message>
    <message>
        <source>{title} at {time}</source>
        <translation>{title} à {time}</translation>
    </message>
    <message>
        <source>Now: {title}, until {time}</source>
        <translation>En cours&#xa0;: {title}, jusqu’à {time}</translation>
    </message>
    <message>
        <source>No more meetings today</source>
        <translation>Plus aucun rendez‑vous aujourd’hui</translation>
    </message>
    <message>
        <source>The meetings begin on {day} at {time}</source>
        <translation>Les rendez‑vous débutent le {day} à {time}</translation>
    </message>
    <message>
        <source>No badge? {where}</source>
        <translation>Pas de badge&#x202f;? {where}</translation>
    </message>
    <message>
        <source>Staff: the clock of this kiosk is wrong. Please set its date and time.</source>
        <translation>Équipe&#xa0;: l’horloge de cette borne est déréglée. Veuillez régler la date et l’heure.</translation>
    </message>
    <message>
        <source>That code could not be read</source>
        <translation>Ce code n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Hold the code of your badge flat under the light and keep it still.
No luck? {where}</source>
        <translation>Tenez le code de votre badge à plat sous la lumière, sans bouger.
Toujours rien&#x202f;? {where}</translation>
    </message>
    <message>
        <source>This badge is not on the list</source>
        <translation>Ce badge n’est pas sur la liste</translation>
    </message>
    <message>
        <source>It may be from another event, or very new.
{ask}</source>
        <translation>Il vient peut-être d’un autre événement ou est tout récent.
{ask}</translation>
    </message>
    <message>
        <source>A newer badge replaces this one</source>
        <translation>Un badge plus récent remplace celui-ci</translation>
    </message>
    <message>
        <source>Please scan your newest badge.
Not with you? {where}</source>
        <translation>Veuillez scanner votre badge le plus récent.
Pas sur vous&#x202f;? {where}</translation>
    </message>
    <message>
        <source>This registration was cancelled</source>
        <translation>Cette inscription a été annulée</translation>
    </message>
    <message>
        <source>You are not checked in. If that is a mistake, we will put it right.
{ask}</source>
        <translation>Votre arrivée n’est pas enregistrée. Si&#xa0;c’est une erreur, nous la corrigerons.
{ask}</translation>
    </message>
    <message>
        <source>Your badge is for tomorrow</source>
        <translation>Votre badge est pour demain</translation>
    </message>
    <message>
        <source>Your badge is for {day}</source>
        <translation>Votre badge est pour le {day}</translation>
    </message>
    <message>
        <source>Your badge was for yesterday</source>
        <translation>Votre badge était pour hier</translation>
    </message>
    <message>
        <source>Your badge is not for today</source>
        <translation>Votre badge n’est pas pour aujourd’hui</translation>
    </message>
    <message>
        <source>It is valid on {days}.</source>
        <translation>Il est valable {days}.</translation>
    </message>
    <message>
        <source>It was valid on {days}.</source>
        <translation>Il était valable {days}.</translation>
    </message>
    <message>
        <source>It is valid on {day}. Meetings start at {time}.</source>
        <translation>Il est valable le {day}. Les rendez‑vous débutent à {time}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{days} and {last}</source>
        <translation>{days} et {last}</translation>
    </message>
    <message>
        <source>Did you expect a meeting today? {ask}</source>
        <translation>Vous attendiez un rendez‑vous aujourd’hui&#x202f;? {ask}</translation>
    </message>
    <message>
        <source>This kiosk is out of order</source>
        <translation>Cette borne est hors service</translation>
    </message>
    <message>
        <source>Nothing is lost. It tries again by itself.
{where}</source>
        <translation>Rien n’est perdu. Elle réessaie toute seule.
{where}</translation>
    </message>
    <message>
        <source>No event is loaded yet</source>
        <translation>Aucun événement chargé</translation>
    </message>
    <message>
        <source>Staff: load an event folder.
This screen goes on by itself as soon as it is there.</source>
        <translation>Équipe&#xa0;: chargez un dossier d’événement.
La borne démarrera ensuite toute seule.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Arrivée enregistrée</translation>
    </message>
    <message>
        <source>{organisation} · you are checked in</source>
        <translation>{organisation} · arrivée enregistrée</translation>
    </message>
    <message>
        <source>Checked in at {time}, {kiosk}</source>
        <translation>Arrivée à {time}, {kiosk}</translation>
    </message>
    <message>
        <source>{organisation} · checked in at {time}, {kiosk}</source>
        <translation>{organisation} · arrivée à {time}, {kiosk}</translation>
    </message>
    <message>
        <source>{when}, with</source>
        <translation>{when}, avec</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Ask at the help desk</source>
        <translation>Demandez à l’accueil</translation>
    </message>
    <message>
        <source>Your table is being arranged. {where}</source>
        <translation>Votre table est en cours d’attribution. {where}</translation>
    </message>
    <message>
        <source>Your meeting has no time yet. {where}</source>
        <translation>Votre rendez‑vous n’a pas encore d’horaire. {where}</translation>
    </message>
    <message>
        <source>That was your last meeting today</source>
        <translation>C’était votre dernier rendez‑vous du&#xa0;jour</translation>
    </message>
    <message>
        <source>You have no meetings today</source>
        <translation>Pas de rendez‑vous aujourd’hui</translation>
    </message>
    <message>
        <source>You have no more meetings today</source>
        <translation>Plus aucun rendez‑vous aujourd’hui</translation>
    </message>
    <message>
        <source>See you on {day}.</source>
        <translation>À {day}.</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>Merci de votre visite.</translation>
    </message>
    <message>
        <source>Did you expect one? {ask}</source>
        <translation>Vous en attendiez un&#x202f;? {ask}</translation>
    </message>
    <message>
        <source>All your meetings</source>
        <translation>Tous vos rendez‑vous</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong. Please look for the date of today.</source>
        <translation>L’horloge de cette borne est déréglée. Reportez‑vous à la date du jour.</translation>
    </message>
    <message>
        <source>{when} was cancelled</source>
        <translation>Annulé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{when} with {partner} was cancelled</source>
        <translation>Annulé&#xa0;: {when} avec {partner}</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Déplacé (avant&#xa0;:&#xa0;{place})</translation>
    </message>
    <message>
        <source>{when} moved from {before} to {after}</source>
        <translation>{when}, désormais {after} (avant&#xa0;:&#xa0;{before})</translation>
    </message>
    <message>
        <source>{before} moved to {after}</source>
        <translation>{before}, désormais {after}</translation>
    </message>
    <message>
        <source>{when} is at {after}</source>
        <translation>{when}, désormais {after}</translation>
    </message>
    <message>
        <source>{when} has no table for now</source>
        <translation>{when}, sans table pour l’instant</translation>
    </message>
    <message>
        <source>New meeting at {when}</source>
        <translation>Nouveau rendez‑vous&#xa0;: {when}</translation>
    </message>
    <message>
        <source>New meeting: {when} with {partner}</source>
        <translation>Nouveau rendez‑vous&#xa0;: {when} avec {partner}</translation>
    </message>
    <message>
        <source>{when} delayed by {minutes} min</source>
        <translation>{when}, retard de {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Delayed by {minutes} min</source>
        <translation>Retard de {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{when} is on time again</source>
        <translation>{when}, de nouveau à l’heure</translation>
    </message>
    <message>
        <source>{when} is with another partner now</source>
        <translation>{when}, désormais avec quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{when} is with {partner} now</source>
        <translation>{when}, désormais avec {partner}</translation>
    </message>
    <message>
        <source>and 1 more change · My day</source>
        <translation>et 1 autre · Ma journée</translation>
    </message>
    <message>
        <source>and {count} more changes · My day</source>
        <translation>et {count} autres · Ma journée</translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation>Imprimer mon planning</translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation>Imprimer le nouveau</translation>
    </message>
    <message>
        <source>Print another one?</source>
        <translation>En imprimer un autre&#x202f;?</translation>
    </message>
    <message>
        <source>Your printed slip is out of date</source>
        <translation>Votre planning imprimé n’est plus à jour</translation>
    </message>
    <message>
        <source>Your slip is being printed</source>
        <translation>Votre planning s’imprime</translation>
    </message>
    <message>
        <source>Take your slip from the printer</source>
        <translation>Prenez votre planning à l’imprimante</translation>
    </message>
    <message>
        <source>Your slip cannot be printed here at the moment.</source>
        <translation>Votre planning ne peut pas être imprimé ici pour le moment.</translation>
    </message>
    <message>
        <source>The printer needs paper.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>Du papier est coincé dans l’imprimante.</translation>
    </message>
    <message>
        <source>The printer’s cover is open.</source>
        <translation>Le capot de l’imprimante est ouvert.</translation>
    </message>
    <message>
        <source>The printer needs ink.</source>
        <translation>L’imprimante n’a plus d’encre.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected.</source>
        <translation>L’imprimante est éteinte ou débranchée.</translation>
    </message>
    <message>
        <source>The printer is stopped.</source>
        <translation>L’imprimante est à l’arrêt.</translation>
    </message>
    <message>
        <source>The printer takes no jobs at the moment.</source>
        <translation>L’imprimante n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Your slip is on hold.</source>
        <translation>Votre planning est en attente.</translation>
    </message>
    <message>
        <source>Your slip was not printed.</source>
        <translation>Votre planning n’a pas été imprimé.</translation>
    </message>
    <message>
        <source>Printing your slip was cancelled.</source>
        <translation>L’impression de votre planning a été annulée.</translation>
    </message>
    <message>
        <source>Your slip got lost on its way to the printer.</source>
        <translation>Votre planning n’est pas parvenu à l’imprimante.</translation>
    </message>
    <message>
        <source>This kiosk cannot find its printer.</source>
        <translation>Cette borne ne trouve pas son imprimante.</translation>
    </message>
    <message>
        <source>The print service of this kiosk does not run.</source>
        <translation>Le service d’impression de cette borne est arrêté.</translation>
    </message>
    <message>
        <source>Printing your slip took too long.</source>
        <translation>L’impression a pris trop de temps.</translation>
    </message>
    <message>
        <source>The help desk to your left can print your slip.</source>
        <translation>L’accueil, à votre gauche, peut imprimer votre planning.</translation>
    </message>
    <message>
        <source>The help desk to your right can print your slip.</source>
        <translation>L’accueil, à votre droite, peut imprimer votre planning.</translation>
    </message>
    <message>
        <source>The help desk straight ahead can print your slip.</source>
        <translation>L’accueil, droit devant vous, peut imprimer votre planning.</translation>
    </message>
    <message>
        <source>The help desk behind you can print your slip.</source>
        <translation>L’accueil, derrière vous, peut imprimer votre planning.</translation>
    </message>
    <message>
        <source>The help desk can print your slip.</source>
        <translation>L’accueil peut imprimer votre planning.</translation>
    </message>
    <message>
        <source>The help desk can print your slip: {place}.</source>
        <translation>L’accueil peut imprimer votre planning&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>mise à jour&#xa0;: {time}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>refused {n}</source>
        <translation>refus&#xa0;: {n}</translation>
    </message>
    <message>
        <source>update this terminal</source>
        <translation>mettre ce poste à jour</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>dans 1&#xa0;minute</translation>
    </message>
    <message>
        <source>in {minutes} minutes</source>
        <translation>dans {minutes}&#xa0;minutes</translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>dans {hours}&#xa0;h&#xa0;{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>instead of {time}</source>
        <translation>au lieu de {time}</translation>
    </message>
    <message>
        <source>Room {label}</source>
        <translation>Salle {label}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Table {label}</translation>
    </message>
    <message>
        <source>table {label}</source>
        <translation>table&#xa0;{label}</translation>
    </message>
    <message>
        <source>room {label}</source>
        <translation>salle&#xa0;{label}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>both rooms</source>
        <translation>les deux salles</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>toutes les salles</translation>
    </message>
    <message>
        <source>{host} and {guest}</source>
        <translation>{host} et {guest}</translation>
    </message>
    <message>
        <source>Time open</source>
        <translation>Sans horaire</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation>Table à venir</translation>
    </message>
    <message>
        <source>The help desk is to your left.</source>
        <translation>L’accueil est à votre gauche.</translation>
    </message>
    <message>
        <source>The help desk is to your right.</source>
        <translation>L’accueil est à votre droite.</translation>
    </message>
    <message>
        <source>The help desk is straight ahead.</source>
        <translation>L’accueil est droit devant vous.</translation>
    </message>
    <message>
        <source>The help desk is behind you.</source>
        <translation>L’accueil est derrière vous.</translation>
    </message>
    <message>
        <source>Please ask at the help desk.</source>
        <translation>Adressez‑vous à l’accueil.</translation>
    </message>
    <message>
        <source>The help desk: {place}.</source>
        <translation>L’accueil&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Please ask at the help desk to your left.</source>
        <translation>Adressez‑vous à l’accueil, à votre gauche.</translation>
    </message>
    <message>
        <source>Please ask at the help desk to your right.</source>
        <translation>Adressez‑vous à l’accueil, à votre droite.</translation>
    </message>
    <message>
        <source>Please ask at the help desk straight ahead.</source>
        <translation>Adressez‑vous à l’accueil, droit devant vous.</translation>
    </message>
    <message>
        <source>Please ask at the help desk behind you.</source>
        <translation>Adressez‑vous à l’accueil, derrière vous.</translation>
    </message>
    <message>
        <source>Please ask at the help desk: {place}.</source>
        <translation>Adressez‑vous à l’accueil&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>and {count} more · My day</source>
        <translation>et {count} de plus · Ma journée</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Arrivée enregistrée</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>A badge under the light of the scanner</source>
        <translation>Un badge sous la lumière du lecteur</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte agrandi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>This code is too long for a badge</source>
        <translation>Ce code est trop long pour un badge</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Imprimé à {time}</translation>
    </message>
    <message>
        <source>Printed {time}, {by}</source>
        <translation>Imprimé à {time}, {by}</translation>
    </message>
    <message>
        <source>Slips · {event}</source>
        <translation>Plannings · {event}</translation>
    </message>
    <message>
        <source>Tables can change: scan your badge at any kiosk for your table now.</source>
        <translation>Les tables peuvent changer&#xa0;: scannez votre badge à une borne pour voir la vôtre.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message>
        <source>You have no meetings on this day.</source>
        <translation>Pas de rendez-vous ce jour-là.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>No table yet: ask the help desk</source>
        <translation>Table à venir&#xa0;: demandez à l’accueil</translation>
    </message>
    <message>
        <source>{place} · time open: ask the help desk</source>
        <translation>{place} · sans horaire&#xa0;: demandez à l’accueil</translation>
    </message>
    <message>
        <source>as {capacity}</source>
        <translation>rôle&#xa0;: {capacity}</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>{n}&#xa0;min later than planned</source>
        <translation>{n}&#xa0;min plus tard que prévu</translation>
    </message>
    <message>
        <source>Meeting {id}</source>
        <translation>Rendez-vous {id}</translation>
    </message>
    <message>
        <source>and {side}</source>
        <translation>et {side}</translation>
    </message>
    <message>
        <source>Room&#xa0;{label}</source>
        <translation>Salle&#xa0;{label}</translation>
    </message>
    <message>
        <source>Rooms&#xa0;{labels}</source>
        <translation>Salles&#xa0;{labels}</translation>
    </message>
    <message>
        <source>{labels} and {last}</source>
        <translation>{labels} et {last}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>–&#xa0;{time}</translation>
    </message>
    <message>
        <source>Table cards · {event}</source>
        <translation>Chevalets · {event}</translation>
    </message>
    <message>
        <source>Closed {start} to {end}</source>
        <translation>Fermée de {start} à {end}</translation>
    </message>
    <message>
        <source>Closed from {start}</source>
        <translation>Fermée à partir de {start}</translation>
    </message>
    <message>
        <source>Closed until {end}</source>
        <translation>Fermée jusqu’à {end}</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Fermée toute la journée</translation>
    </message>
    <message>
        <source>Meetings can change: scan your badge at any kiosk.</source>
        <translation>Les rendez-vous peuvent changer&#xa0;: scannez votre badge à une borne.</translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation>Aucun rendez-vous aujourd’hui</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Leave this terminal</source>
        <translation>Quitter ce poste</translation>
    </message>
    <message>
        <source>This terminal has no PIN yet. Set one in its settings.</source>
        <translation>Ce poste n’a pas encore de code PIN. Définissez-le dans ses réglages.</translation>
    </message>
    <message>
        <source>Too many wrong tries.
Wait {seconds} s.</source>
        <translation>Trop d’essais erronés.
Réessayez dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Code PIN erroné. Réessayez.</translation>
    </message>
    <message>
        <source>Type the PIN of this terminal.</source>
        <translation>Saisissez le code PIN de ce poste.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Badge tray</source>
        <translation>Boîte à badges</translation>
    </message>
    <message>
        <source>Tap a badge in place of a scanner.</source>
        <translation>Touchez un badge au lieu de le scanner.</translation>
    </message>
</context>
</TS>
