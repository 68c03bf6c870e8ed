<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>sans table&#xa0;: voir l’accueil</translation>
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
        <translation>RDV de {time}&#xa0;: fin dans</translation>
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
        <translation>Prochains rendez-vous le {day} à {time}.</translation>
    </message>
    <message>
        <source>No more meetings today</source>
        <translation>Plus aucun rendez-vous aujourd’hui</translation>
    </message>
    <message>
        <source>The meetings begin on {day}</source>
        <translation>Les rendez-vous débutent le {day}</translation>
    </message>
    <message>
        <source>The first ones are at {time}.</source>
        <translation>Premiers rendez-vous à {time}.</translation>
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
        <translation>Plus aucun rendez-vous</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Pas encore de rendez-vous</translation>
    </message>
    <message>
        <source>They appear here as soon as they are arranged.</source>
        <translation>Ils s’afficheront ici dès qu’ils seront fixés.</translation>
    </message>
    <message>
        <source>No more meetings in this room</source>
        <translation>Plus aucun rendez-vous dans cette salle</translation>
    </message>
    <message>
        <source>Your table stands on your slip; a kiosk shows it too.</source>
        <translation>Votre table figure sur votre planning&#x202f;; une borne l’indique aussi.</translation>
    </message>
    <message>
        <source>This board takes a break</source>
        <translation>Cet écran fait une pause</translation>
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
        <translation>Cet écran reprendra tout seul dès qu’il y en aura un.</translation>
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
        <translation>Équipe&#xa0;: l’horloge de cet écran est fausse. Veuillez régler la date et l’heure.</translation>
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
        <translation>Son horloge est forcément fausse. Réglez l’heure de cette machine.</translation>
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
        <translation>Rien pour le moment</translation>
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
        <translation>Indiquez le motif.</translation>
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
        <source>Fewer than {n} changes of time are not possible.</source>
        <translation>Changements d’horaire&#xa0;: au moins {n}.</translation>
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
        <translation>Indiquez le retard.</translation>
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
        <source>Too many wrong tries. Wait {seconds} seconds.</source>
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
        <translation>Badge vierge. Donnez-le depuis une fiche, ou faites une inscription sur place.</translation>
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
        <translation>Choisissez les deux.</translation>
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
        <translation>Cherchez une personne.</translation>
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
        <translation>Toucher annule l’ancien rendez-vous et crée le nouveau à la même table.</translation>
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
        <translation>Scannez un badge vierge.</translation>
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
        <translation>Tous les rendez-vous non terminés. Collègue hors liste&#xa0;: d’abord une inscription sur place.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Qui remplace ?</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Find the colleague first.</source>
        <translation>Cherchez le ou la collègue.</translation>
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
        <translation>Plus aucun créneau où les deux et une table sont libres.</translation>
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
        <translation>Cherchez l’autre personne.</translation>
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
        <translation>Déposez sur une table libre, ou prise pour échanger</translation>
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
        <translation>Imprimer là-bas</translation>
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
        <source>1 meeting</source>
        <translation>1 rendez-vous</translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation>{n} rendez-vous</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what} : {said}</translation>
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
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd &apos;1&apos; MMMM</source>
        <translation>dddd &apos;1er&apos; MMMM</translation>
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
        <translation>Premiers rendez-vous à {time}</translation>
    </message>
    <message>
        <source>Next meetings at {time}</source>
        <translation>Prochains rendez-vous à {time}</translation>
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
        <translation>Plus aucun rendez-vous aujourd’hui</translation>
    </message>
    <message>
        <source>The meetings begin on {day} at {time}</source>
        <translation>Les rendez-vous débutent le {day} à {time}</translation>
    </message>
    <message>
        <source>No badge? {where}</source>
        <translation>Pas de badge&#x202f;? {where}</translation>
    </message>
    <message>
        <source>Staff: the clock of this kiosk is wrong. Please set its date and time.</source>
        <translation>Équipe&#xa0;: l’horloge de cette borne est fausse. Veuillez régler la date et l’heure.</translation>
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
        <translation>Il est peut-être d’un autre événement, ou tout récent.
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
        <translation>Votre arrivée n’est pas enregistrée. En cas d’erreur, nous y remédierons.
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
        <translation>Il est valable le {day}. Les rendez-vous débutent à {time}.</translation>
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
        <translation>Vous attendiez un rendez-vous aujourd’hui&#x202f;? {ask}</translation>
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
Cet écran reprendra ensuite tout seul.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Rebonjour, {name}</translation>
    </message>
    <message>
        <source>{organisation} · you are checked in</source>
        <translation>{organisation} · arrivée enregistrée</translation>
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
        <translation>Votre rendez-vous n’a pas encore d’horaire. {where}</translation>
    </message>
    <message>
        <source>That was your last meeting today</source>
        <translation>C’était votre dernier rendez-vous du jour</translation>
    </message>
    <message>
        <source>You have no meetings today</source>
        <translation>Pas de rendez-vous aujourd’hui</translation>
    </message>
    <message>
        <source>You have no more meetings today</source>
        <translation>Plus aucun rendez-vous aujourd’hui</translation>
    </message>
    <message>
        <source>See you on {day}.</source>
        <translation>Au revoir et à {day}.</translation>
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
        <translation>Tous vos rendez-vous</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong. Please look for the date of today.</source>
        <translation>L’horloge de cette borne est fausse. Veuillez chercher la date du jour.</translation>
    </message>
    <message>
        <source>{when} was cancelled</source>
        <translation>{when}&#xa0;: annulé</translation>
    </message>
    <message>
        <source>{when} with {partner} was cancelled</source>
        <translation>{when} avec {partner}&#xa0;: annulé</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Déplacé (avant&#xa0;: {place})</translation>
    </message>
    <message>
        <source>{when} moved from {before} to {after}</source>
        <translation>{when}&#xa0;: désormais {after} (avant&#xa0;: {before})</translation>
    </message>
    <message>
        <source>{before} moved to {after}</source>
        <translation>{before}&#xa0;: désormais {after}</translation>
    </message>
    <message>
        <source>{when} is at {after}</source>
        <translation>{when}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{when} has no table for now</source>
        <translation>{when}&#xa0;: sans table pour l’instant</translation>
    </message>
    <message>
        <source>New meeting at {when}</source>
        <translation>Nouveau rendez-vous&#xa0;: {when}</translation>
    </message>
    <message>
        <source>New meeting: {when} with {partner}</source>
        <translation>Nouveau rendez-vous&#xa0;: {when} avec {partner}</translation>
    </message>
    <message>
        <source>{when} delayed by {minutes} minutes</source>
        <translation>{when}&#xa0;: {minutes}&#xa0;min de retard</translation>
    </message>
    <message>
        <source>Delayed by {minutes} minutes</source>
        <translation>{minutes}&#xa0;min de retard</translation>
    </message>
    <message>
        <source>{when} is on time again</source>
        <translation>{when}&#xa0;: de nouveau à l’heure</translation>
    </message>
    <message>
        <source>{when} is with {partner} now</source>
        <translation>{when}&#xa0;: désormais avec {partner}</translation>
    </message>
    <message>
        <source>and 1 more change · My day</source>
        <translation>et 1 autre changement · Ma journée</translation>
    </message>
    <message>
        <source>and {count} more changes · My day</source>
        <translation>et {count} autres changements · Ma journée</translation>
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
        <translation>Votre planning s’est perdu avant l’imprimante.</translation>
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
        <translation>Veuillez vous adresser à l’accueil.</translation>
    </message>
    <message>
        <source>The help desk: {place}.</source>
        <translation>L’accueil&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Please ask at the help desk to your left.</source>
        <translation>Veuillez vous adresser à l’accueil, à votre gauche.</translation>
    </message>
    <message>
        <source>Please ask at the help desk to your right.</source>
        <translation>Veuillez vous adresser à l’accueil, à votre droite.</translation>
    </message>
    <message>
        <source>Please ask at the help desk straight ahead.</source>
        <translation>Veuillez vous adresser à l’accueil, droit devant vous.</translation>
    </message>
    <message>
        <source>Please ask at the help desk behind you.</source>
        <translation>Veuillez vous adresser à l’accueil, derrière vous.</translation>
    </message>
    <message>
        <source>Please ask at the help desk: {place}.</source>
        <translation>Veuillez vous adresser à l’accueil&#xa0;: {place}.</translation>
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
Wait {seconds} seconds.</source>
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
