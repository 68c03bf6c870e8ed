<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {hours} h {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a table now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table: ask the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} round ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next ones begin on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more meetings today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meetings begin on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ones are at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last meeting is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as they are arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more meetings in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your table stands on your slip; a kiosk shows it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board takes a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself.
A kiosk, or the help desk, knows your table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: name one of the event&apos;s rooms with --room or the setting board_room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kiosk shows your table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: the clock of this board is wrong. Please set its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the next free slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table, no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} has not come to {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{absent} does not come; {here} has nobody to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, and here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {kiosk}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a blank badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell others too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock cannot be right. Set the time of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change comes from a newer program. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes come from a newer program. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message from the hub could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} messages from the hub could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change made here, about {what}, was refused by the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes made here, the last about {what}, were refused by the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock is {n} s ahead of the hub&apos;s. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock is {n} s behind the hub&apos;s. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap with {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch where it goes; anywhere else leaves it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or one table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a table or a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, and move everybody so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a better answer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} closed. {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 changes its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} change their table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 changes its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} change their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} can go back to where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, and put them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {place} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start} until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} instead of {was}, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer can be better than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {n} changes of time are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by how much first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round runs late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this moment it is {n} min late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the slot at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other times everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round} is {n} min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round} is on time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be checked in: not registered for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is registered for today too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is registered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not come to {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps its table: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May move again: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes place: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} moved to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} swapped with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set for you yet. Ask an organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being done is still there, for whoever signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change since you were last here, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes since you were last here, {{time}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print 1 slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {n} slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treffpunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge was replaced by another one. Its owner: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank badge. Give it to somebody from their card, or register a walk-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {terminal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since by a later step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone, or not to be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} opened again, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} closed, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round} on time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round} {minutes} min late from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} registered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} admitted for another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} booked at {table}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking of {meeting} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} replaced by {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} reinstated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} keeps its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} moved from {was} to {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} put into {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody left {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not come to {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is at {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is excused from {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence in {meeting} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} checked in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slip came out for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan made void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant was forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another partner: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who has arrived is free, from the other side, and new to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tap cancels the old meeting and makes the new one at the same table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another partner for this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New partner: {name}. Both learn it at their next scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be moved as long as this table is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a free table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows where to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} – {end}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings here today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge, name, organisation, table or meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a badge, or type a name, an organisation, a table or an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round runs late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, no PIN yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works at the desks, and this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer at {terminal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {n} more have no slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the tray before you print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slip is not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} slips are not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slip waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} slips wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper is stuck in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a door of the printer is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer needs paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer needs toner or ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer takes no jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the print server holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the print server gave it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody took it back at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the print server knows nothing of it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such printer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the print service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not come out in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet of badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sheets of badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet of blank badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sheets of blank badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 table card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} table cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slip goes to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} slips go to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 badge goes to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} badges go to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 blank badge goes to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} blank badges go to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 table card goes to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} table cards go to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is taken to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, organisation or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else&apos;s badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the check-in of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan stays on record and no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is checked in by this name today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has lost the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has forgotten the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank badge for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lost one opens nothing from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forgotten one stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier ones stay valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a blank badge under the scanner, or type its sixteen letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the blank badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a blank badge first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a new ticket, number {issue}; print the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has another badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration and all meetings to come are cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, contact and note are blanked on every terminal. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes in place of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings that are not over. A colleague who is not on the list is a walk-in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the colleague first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} taken over from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no slot left in which both and a table are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a meeting for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the other one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked for {time}, {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan it now, or give one later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and an organisation are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the list and checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them a blank one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop on a free table, or on a taken one to swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every slip that was printed is up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints go to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {day}, printed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print 1 slip that is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {n} slips that are out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: another printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {one} to {other}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, two to a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, four to a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for others …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips that are out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print 1 badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {n} badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print 1 card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {n} cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip for {name} goes to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back from {printer}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more meetings here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave empty to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six digits or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a role are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes themselves off the staff. Ask another organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is needed: six digits or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a PIN are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the organiser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the staff yet. You can take on all others afterwards, under Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this terminal stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the help desk is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer, by its queue&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no printer, a folder for slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper that slips come out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold from the next start of this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} with {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is busy: {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest is busy: {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked to its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hall_plan</name>
    <message>
        <source>Hall plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right here, in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left along the corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right along the corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, then to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, then to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight ahead to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind you, to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room, to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room, to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room, straight ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room, behind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixth door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixth row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row number {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>é ü ø</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% &amp; ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keypad</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits typed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Scan
your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the code under the light below.
You will see your table and the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meetings at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meetings at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {title}, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more meetings today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meetings begin on {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge? {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: the clock of this kiosk is wrong. Please set its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the code of your badge flat under the light and keep it still.
No luck? {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be from another event, or very new.
{ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer badge replaces this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please scan your newest badge.
Not with you? {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registration was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not checked in. If that is a mistake, we will put it right.
{ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge is for tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge is for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge was for yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge is not for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid on {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was valid on {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid on {day}. Meetings start at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you expect a meeting today? {ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. It tries again by itself.
{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: load an event folder.
This screen goes on by itself as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} · you are checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} · checked in at {time}, {kiosk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at the help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your table is being arranged. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meeting has no time yet. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was your last meeting today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no meetings today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no more meetings today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See you on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you expect one? {ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong. Please look for the date of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} with {partner} was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} moved from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} moved to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} is at {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} has no table for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting at {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting: {when} with {partner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} delayed by {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed by {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} is on time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} is with {partner} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more change · My day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more changes · My day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print another one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your printed slip is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your slip is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your slip from the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your slip cannot be printed here at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer’s cover is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is switched off or not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no jobs at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your slip is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your slip was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing your slip was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your slip got lost on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk cannot find its printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print service of this kiosk does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing your slip took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk to your left can print your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk to your right can print your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk straight ahead can print your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk behind you can print your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk can print your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk can print your slip: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} and {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk is to your left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk is to your right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk is straight ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk is behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the help desk to your left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the help desk to your right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the help desk straight ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the help desk behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the help desk: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more · My day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge under the light of the scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Leave this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal has no PIN yet. Set one in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries.
Wait {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN of this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Badge tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap a badge in place of a scanner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
