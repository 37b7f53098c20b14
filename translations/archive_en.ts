<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>archive::AbsorbCommand</name>
    <message>
        <source>Give the password of an administrator of the other archive in ARCHIVE_THEIR_PASSWORD.</source>
        <translation>Give the password of an administrator of the other archive in ARCHIVE_THEIR_PASSWORD.</translation>
    </message>
    <message>
        <source>The archive of the station %1 (%2) is here: %3 records came in, %4 were here already.</source>
        <translation>The archive of the station %1 (%2) is here: %3 records came in, %4 were here already.</translation>
    </message>
    <message>
        <source>Its journal is kept with its own chain: %1.</source>
        <translation>Its journal is kept with its own chain: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in:</source>
        <translation>
            <numerusform>%n record did not come in:</numerusform>
            <numerusform>%n records did not come in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may be doubles; archivectl case list has those of households:</source>
        <translation>
            <numerusform>%n record may be a double; archivectl case list has it if it is a household&apos;s:</numerusform>
            <numerusform>%n records may be doubles; archivectl case list has those of households:</numerusform>
        </translation>
    </message>
    <message>
        <source>erased here</source>
        <translation>erased here</translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation>deleted here</translation>
    </message>
    <message>
        <source>belongs to one that did not come in</source>
        <translation>belongs to one that did not come in</translation>
    </message>
    <message>
        <source>stands here under another uid, and may stand only once</source>
        <translation>stands here under another uid, and may stand only once</translation>
    </message>
    <message>
        <source>the same identity number</source>
        <translation>the same identity number</translation>
    </message>
    <message>
        <source>the same unified code</source>
        <translation>the same unified code</translation>
    </message>
    <message>
        <source>the same certificate in two households</source>
        <translation>the same certificate in two households</translation>
    </message>
    <message>
        <source>the same uid with another content; the one here stays</source>
        <translation>the same uid with another content; the one here stays</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) are kept by “%1”, who is no active user here; give them to somebody.</source>
        <translation>
            <numerusform>%n household is kept by “%1”, who is no active user here; give it to somebody.</numerusform>
            <numerusform>%n households are kept by “%1”, who is no active user here; give them to somebody.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other archive was another institution&apos;s: the persons must be told who keeps their data now (个人信息保护法 第二十二条).</source>
        <translation>The other archive was another institution&apos;s: the persons must be told who keeps their data now (个人信息保护法 第二十二条).</translation>
    </message>
    <message>
        <source>The list of erasures could not be put into: %1; do so before a backup there is used.</source>
        <translation>The list of erasures could not be put into: %1; do so before a backup there is used.</translation>
    </message>
</context>
<context>
    <name>archive::Absorptions</name>
    <message>
        <source>Stopped after %1 records; the same command goes on from there.</source>
        <translation>Stopped after %1 records; the same command goes on from there.</translation>
    </message>
    <message>
        <source>The record %1 did not come in; run the command again, and tell your administrator if it says so again.</source>
        <translation>The record %1 did not come in; run the command again, and tell your administrator if it says so again.</translation>
    </message>
    <message>
        <source>The other archive&apos;s journal is not the one of which a part is here already; name the folder of the first try, or restore this archive&apos;s backup from before it.</source>
        <translation>The other archive&apos;s journal is not the one of which a part is here already; name the folder of the first try, or restore this archive&apos;s backup from before it.</translation>
    </message>
    <message>
        <source>The other archive: %1</source>
        <translation>The other archive: %1</translation>
    </message>
    <message>
        <source>The other archive holds values of fields that its county.json no longer has (%1), and they would be lost; put the fields back there and here first.</source>
        <translation>The other archive holds values of fields that its county.json no longer has (%1), and they would be lost; put the fields back there and here first.</translation>
    </message>
    <message>
        <source>The other archive has fields that this one lacks, or has otherwise: %1; add them to county.json here first.</source>
        <translation>The other archive has fields that this one lacks, or has otherwise: %1; add them to county.json here first.</translation>
    </message>
    <message>
        <source>That is this archive itself; name the other one&apos;s folder.</source>
        <translation>That is this archive itself; name the other one&apos;s folder.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check that you may write there.</source>
        <translation>The folder %1 can&apos;t be made; check that you may write there.</translation>
    </message>
    <message>
        <source>The other archive does not open with this password of “%1”; give that user&apos;s own in ARCHIVE_THEIR_PASSWORD.</source>
        <translation>The other archive does not open with this password of “%1”; give that user&apos;s own in ARCHIVE_THEIR_PASSWORD.</translation>
    </message>
    <message>
        <source>The folder holds a copy of this same archive; only the archive of another station can be taken in.</source>
        <translation>The folder holds a copy of this same archive; only the archive of another station can be taken in.</translation>
    </message>
    <message>
        <source>The archive of the station %1 is here already, since entry %2 of the journal; nothing was done.</source>
        <translation>The archive of the station %1 is here already, since entry %2 of the journal; nothing was done.</translation>
    </message>
    <message>
        <source>The other archive serves another county (%1, here %2); only archives of one county are put together.</source>
        <translation>The other archive serves another county (%1, here %2); only archives of one county are put together.</translation>
    </message>
    <message>
        <source>The other archive holds invented people; they don&apos;t belong in a real one.</source>
        <translation>The other archive holds invented people; they don&apos;t belong in a real one.</translation>
    </message>
    <message>
        <source>This archive holds invented people; nobody real belongs in it.</source>
        <translation>This archive holds invented people; nobody real belongs in it.</translation>
    </message>
    <message>
        <source>The other archive is not whole: %1 Nothing was taken in; mend it there first.</source>
        <translation>The other archive is not whole: %1 Nothing was taken in; mend it there first.</translation>
    </message>
    <message>
        <source>The other archive is for practice; nothing of it belongs in one that counts.</source>
        <translation>The other archive is for practice; nothing of it belongs in one that counts.</translation>
    </message>
    <message>
        <source>This archive is for practice; take the other one in where it counts.</source>
        <translation>This archive is for practice; take the other one in where it counts.</translation>
    </message>
</context>
<context>
    <name>archive::AdministratorStep</name>
    <message>
        <source>The administrator keeps users, backups and settings, and is shown no credit data.</source>
        <translation>The administrator keeps users, backups and settings, and is shown no credit data.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>User name of the administrator</source>
        <translation>User name of the administrator</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password of the administrator</source>
        <translation>Password of the administrator</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>The same &amp;again</translation>
    </message>
    <message>
        <source>Password of the administrator again</source>
        <translation>Password of the administrator again</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>The administrator</translation>
    </message>
    <message>
        <source>Give the administrator a user name.</source>
        <translation>Give the administrator a user name.</translation>
    </message>
</context>
<context>
    <name>archive::Age</name>
    <message>
        <source>This age key has a mistake; copy it again, whole.</source>
        <translation>This age key has a mistake; copy it again, whole.</translation>
    </message>
    <message>
        <source>The file is not sealed for this station; ask for one that is.</source>
        <translation>The file is not sealed for this station; ask for one that is.</translation>
    </message>
    <message>
        <source>A file is sealed for somebody; name a recipient.</source>
        <translation>A file is sealed for somebody; name a recipient.</translation>
    </message>
</context>
<context>
    <name>archive::AgeHeader</name>
    <message>
        <source>This is not a sealed file in the age format; choose another.</source>
        <translation>This is not a sealed file in the age format; choose another.</translation>
    </message>
    <message>
        <source>This file was sealed in a later age format; ask for it in version 1.</source>
        <translation>This file was sealed in a later age format; ask for it in version 1.</translation>
    </message>
    <message>
        <source>The sealed file is damaged or cut off; ask for it again.</source>
        <translation>The sealed file is damaged or cut off; ask for it again.</translation>
    </message>
</context>
<context>
    <name>archive::AppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of what is drawn</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The new size is seen when the program is started again.</source>
        <translation>The new size is seen when the program is started again.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>No line of %1 is filled in, so that there is nothing to save.</source>
        <translation>No line of %1 is filled in, so that there is nothing to save.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>The table has no column %1.</translation>
    </message>
    <message>
        <source>no household %1 is on the sheet of this place.</source>
        <translation>no household %1 is on the sheet of this place.</translation>
    </message>
    <message>
        <source>%1 stands in a line above already.</source>
        <translation>%1 stands in a line above already.</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalModel</name>
    <message>
        <source>spoke already</source>
        <translation>spoke already</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 (0–%2)</source>
        <comment>points of an item and the most of them</comment>
        <translation>%1 (0–%2)</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalPage</name>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Village</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;y</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Appraiser</source>
        <translation>&amp;Appraiser</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lines of the sheet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sheet</source>
        <translation>Sa&amp;ve the sheet</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) done</source>
        <translation>
            <numerusform>%n household done</numerusform>
            <numerusform>%n households done</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <translation>Paste lines from a spreadsheet</translation>
    </message>
    <message>
        <source>Village appraisal</source>
        <translation>Village appraisal</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <comment>the page of the village&apos;s sheets, in a word</comment>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>No village here is yours to type in.</source>
        <translation>No village here is yours to type in.</translation>
    </message>
    <message>
        <source>The sheet that you typed was not saved yet; it would be lost.</source>
        <translation>The sheet that you typed was not saved yet; it would be lost.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Discard it</translation>
    </message>
    <message>
        <source>No household of this place has a consent in force; there is nobody to be appraised.</source>
        <translation>No household of this place has a consent in force; there is nobody to be appraised.</translation>
    </message>
    <message>
        <source>There is no text to paste: copy cells in the spreadsheet first.</source>
        <translation>There is no text to paste: copy cells in the spreadsheet first.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <translation>
            <numerusform>%n line pasted.</numerusform>
            <numerusform>%n lines pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met a line that is saved already.</source>
        <translation>
            <numerusform>%n met a line that is saved already.</numerusform>
            <numerusform>%n met lines that are saved already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were behind the end of the sheet and left out.</source>
        <translation>
            <numerusform>%n line was behind the end of the sheet and left out.</numerusform>
            <numerusform>%n lines were behind the end of the sheet and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) on the sheet, %1 of them saved.</source>
        <translation>
            <numerusform>%n household on the sheet, %1 of them saved.</numerusform>
            <numerusform>%n households on the sheet, %1 of them saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being saved; stop that first.</source>
        <translation>The sheet is being saved; stop that first.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>register number and what is unusual</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appraisal(s) saved and found again in the archive.</source>
        <translation>
            <numerusform>%n appraisal saved and found again in the archive.</numerusform>
            <numerusform>%n appraisals saved and found again in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused and say why.</source>
        <translation>
            <numerusform>%n line was refused and says why.</numerusform>
            <numerusform>%n lines were refused and say why.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped; what is left stays here to be saved.</source>
        <translation>You stopped; what is left stays here to be saved.</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalReader</name>
    <message>
        <source>Whoever stood back gives no points.</source>
        <translation>Whoever stood back gives no points.</translation>
    </message>
    <message>
        <source>%1 is ticked (1 or √) or left empty.</source>
        <translation>%1 is ticked (1 or √) or left empty.</translation>
    </message>
    <message>
        <source>There are neither points nor a tick that somebody stood back.</source>
        <translation>There are neither points nor a tick that somebody stood back.</translation>
    </message>
    <message>
        <source>Whose sheet is it? Name the appraiser.</source>
        <translation>Whose sheet is it? Name the appraiser.</translation>
    </message>
    <message>
        <source>Of which day is the sheet? Name the whole date.</source>
        <translation>Of which day is the sheet? Name the whole date.</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalWriter</name>
    <message>
        <source>%1 spoke of this household already on %2.</source>
        <translation>%1 spoke of this household already on %2.</translation>
    </message>
    <message>
        <source>What was saved can&apos;t be found again; check the archive (verify).</source>
        <translation>What was saved can&apos;t be found again; check the archive (verify).</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalsCommand</name>
    <message numerus="yes">
        <source>%n appraisal(s) saved.</source>
        <translation>
            <numerusform>%n appraisal saved.</numerusform>
            <numerusform>%n appraisals saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::Archive</name>
    <message>
        <source>An archive needs the legal name of its institution.</source>
        <translation>An archive needs the legal name of its institution.</translation>
    </message>
    <message>
        <source>An archive serves a county or a township; give its code.</source>
        <translation>An archive serves a county or a township; give its code.</translation>
    </message>
    <message>
        <source>The user “%1” is disabled; ask an administrator.</source>
        <translation>The user “%1” is disabled; ask an administrator.</translation>
    </message>
    <message>
        <source>The archive does not know the key of “%1”; an administrator has to reset the password.</source>
        <translation>The archive does not know the key of “%1”; an administrator has to reset the password.</translation>
    </message>
    <message>
        <source>There is no user “%1”; check the name.</source>
        <translation>There is no user “%1”; check the name.</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where an archive can be damaged; choose a folder on this computer.</source>
        <translation>%1 is on a network drive, where an archive can be damaged; choose a folder on this computer.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written, and a look could not be journalled; choose another folder or ask for the right to write.</source>
        <translation>The folder %1 can&apos;t be written, and a look could not be journalled; choose another folder or ask for the right to write.</translation>
    </message>
    <message>
        <source>%1 is not a folder; name a new or empty one.</source>
        <translation>%1 is not a folder; name a new or empty one.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another place.</source>
        <translation>The folder %1 can&apos;t be made; choose another place.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a new archive needs a new or empty folder.</source>
        <translation>The folder %1 is not empty; a new archive needs a new or empty folder.</translation>
    </message>
    <message>
        <source>The folder %1 holds no credit archive; choose an archive&apos;s folder.</source>
        <translation>The folder %1 holds no credit archive; choose an archive&apos;s folder.</translation>
    </message>
    <message>
        <source>%1 could not be removed; delete the folder before you try again.</source>
        <translation>%1 could not be removed; delete the folder before you try again.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be locked; check that you may write there.</source>
        <translation>The folder %1 can&apos;t be locked; check that you may write there.</translation>
    </message>
    <message>
        <source>The archive is open in another window: %1, %2, process %3; close it there first.</source>
        <translation>The archive is open in another window: %1, %2, process %3; close it there first.</translation>
    </message>
    <message>
        <source>The archive is open in another window; close it there first.</source>
        <translation>The archive is open in another window; close it there first.</translation>
    </message>
    <message>
        <source>The archive does not say what it is; restore it from a backup.</source>
        <translation>The archive does not say what it is; restore it from a backup.</translation>
    </message>
    <message>
        <source>A part of the program is missing; install it again.</source>
        <translation>A part of the program is missing; install it again.</translation>
    </message>
    <message>
        <source>The archive has version %1, this program reads up to version %2; install the newer program.</source>
        <translation>The archive has version %1, this program reads up to version %2; install the newer program.</translation>
    </message>
    <message>
        <source>The archive has the catalogue %1, this program knows up to %2; install the newer program.</source>
        <translation>The archive has the catalogue %1, this program knows up to %2; install the newer program.</translation>
    </message>
    <message>
        <source>The keys in the folder are another archive&apos;s; put the right keys.json back.</source>
        <translation>The keys in the folder are another archive&apos;s; put the right keys.json back.</translation>
    </message>
    <message>
        <source>A record holds a value that can&apos;t be read; restore the archive from a backup.</source>
        <translation>A record holds a value that can&apos;t be read; restore the archive from a backup.</translation>
    </message>
    <message>
        <source>A station&apos;s id has up to 40 letters, digits, hyphens and underscores; give one.</source>
        <translation>A station&apos;s id has up to 40 letters, digits, hyphens and underscores; give one.</translation>
    </message>
    <message>
        <source>There is not enough free space to seal the archive; free some and try again.</source>
        <translation>There is not enough free space to seal the archive; free some and try again.</translation>
    </message>
    <message>
        <source>There is not enough free space to give the archive new keys; free some and try again.</source>
        <translation>There is not enough free space to give the archive new keys; free some and try again.</translation>
    </message>
    <message>
        <source>The archive is damaged, so it keeps its keys; verify it (archivectl verify --full).</source>
        <translation>The archive is damaged, so it keeps its keys; verify it (archivectl verify --full).</translation>
    </message>
    <message>
        <source>%1 could not be removed; close what has it open and delete it.</source>
        <translation>%1 could not be removed; close what has it open and delete it.</translation>
    </message>
    <message>
        <source>%1 is on a removable drive, which can be pulled out while the archive is written; choose a folder on this computer.</source>
        <translation>%1 is on a removable drive, which can be pulled out while the archive is written; choose a folder on this computer.</translation>
    </message>
    <message>
        <source>The archive&apos;s database %1 is damaged: it is empty; restore a backup.</source>
        <translation>The archive&apos;s database %1 is damaged: it is empty; restore a backup.</translation>
    </message>
    <message>
        <source>The archive&apos;s database %1 is missing; put it back or restore a backup.</source>
        <translation>The archive&apos;s database %1 is missing; put it back or restore a backup.</translation>
    </message>
    <message>
        <source>The archive&apos;s database %1 is damaged: it is cut off, or its first page is not one that this archive sealed; restore a backup.</source>
        <translation>The archive&apos;s database %1 is damaged: it is cut off, or its first page is not one that this archive sealed; restore a backup.</translation>
    </message>
    <message>
        <source>The archive was changed by somebody else while it was read; try again when nobody works in it.</source>
        <translation>The archive was changed by somebody else while it was read; try again when nobody works in it.</translation>
    </message>
    <message>
        <source>No temporary folder can be made to check a copy of the archive; check the system&apos;s temporary folder.</source>
        <translation>No temporary folder can be made to check a copy of the archive; check the system&apos;s temporary folder.</translation>
    </message>
    <message>
        <source>There is not enough free space in %1 for a copy of the archive; free some and try again.</source>
        <translation>There is not enough free space in %1 for a copy of the archive; free some and try again.</translation>
    </message>
    <message>
        <source>The keys of the archive in %1 are being changed; open it once, which brings that to its end.</source>
        <translation>The keys of the archive in %1 are being changed; open it once, which brings that to its end.</translation>
    </message>
    <message>
        <source>The folder %1 is left over and could not be removed; delete it.</source>
        <translation>The folder %1 is left over and could not be removed; delete it.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>archive::ArchiveWorker</name>
    <message>
        <source>Nobody is signed in; sign in and choose a task first.</source>
        <translation>Nobody is signed in; sign in and choose a task first.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Sign in first.</translation>
    </message>
</context>
<context>
    <name>archive::Area</name>
    <message>
        <source>This cannot be read as an area of land; write mu with at most two decimals and without a sign, such as 12.35.</source>
        <translation>This cannot be read as an area of land; write mu with at most two decimals and without a sign, such as 12.35.</translation>
    </message>
    <message>
        <source>The areas add up to more than the program can keep; check them for a wrong unit.</source>
        <translation>The areas add up to more than the program can keep; check them for a wrong unit.</translation>
    </message>
</context>
<context>
    <name>archive::AttachmentsPanel</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>archive::Backtest</name>
    <message>
        <source>None of the rows of the reference has a score, so that nothing can be compared with it.</source>
        <translation>None of the rows of the reference has a score, so that nothing can be compared with it.</translation>
    </message>
</context>
<context>
    <name>archive::BacktestCommand</name>
    <message>
        <source>The report is in %1.</source>
        <translation>The report is in %1.</translation>
    </message>
    <message>
        <source>Line %1 has no score: %2</source>
        <translation>Line %1 has no score: %2</translation>
    </message>
    <message>
        <source>%1 row(s): %2 good, %3 bad, %4 without a score.</source>
        <translation>%1 row(s): %2 good, %3 bad, %4 without a score.</translation>
    </message>
    <message>
        <source>AUC %1, Gini %2, KS %3.</source>
        <translation>AUC %1, Gini %2, KS %3.</translation>
    </message>
    <message>
        <source>PSI %1 against the reference.</source>
        <translation>PSI %1 against the reference.</translation>
    </message>
</context>
<context>
    <name>archive::BacktestTable</name>
    <message>
        <source>%1 has no rows below its header, so that there is nothing to test.</source>
        <translation>%1 has no rows below its header, so that there is nothing to test.</translation>
    </message>
    <message>
        <source>The card itself reads the column %1, so that it can&apos;t be what came later; name the outcome&apos;s column.</source>
        <translation>The card itself reads the column %1, so that it can&apos;t be what came later; name the outcome&apos;s column.</translation>
    </message>
    <message>
        <source>The table has no column %1 that tells what came of its rows.</source>
        <translation>The table has no column %1 that tells what came of its rows.</translation>
    </message>
    <message>
        <source>The table has two columns %1; remove one.</source>
        <translation>The table has two columns %1; remove one.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>Line %1 of the table: what stands in %2 is not %3; leave out rows of which nobody knows what came of them.</source>
        <translation>Line %1 of the table: what stands in %2 is not %3; leave out rows of which nobody knows what came of them.</translation>
    </message>
    <message>
        <source>None of the rows of %1 has a score. Line %2: %3</source>
        <translation>None of the rows of %1 has a score. Line %2: %3</translation>
    </message>
</context>
<context>
    <name>archive::BackupCommand</name>
    <message>
        <source>Backup %1: %2 bytes, %3 rows, journal %4. It was opened again and verified.</source>
        <translation>Backup %1: %2 bytes, %3 rows, journal %4. It was opened again and verified.</translation>
    </message>
    <message>
        <source>It opens with today&apos;s passwords, also when they are changed later.</source>
        <translation>It opens with today&apos;s passwords, also when they are changed later.</translation>
    </message>
    <message>
        <source>Generations share their scans and always have them; name a file for a backup without scans.</source>
        <translation>Generations share their scans and always have them; name a file for a backup without scans.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not in it; an archive restored from it lacks them.</source>
        <translation>
            <numerusform>%n scan(s) are not in it; an archive restored from it lacks them.</numerusform>
            <numerusform>%n scan(s) are not in it; an archive restored from it lacks them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::Backups</name>
    <message>
        <source>This is no backup of a credit archive; choose another file.</source>
        <translation>This is no backup of a credit archive; choose another file.</translation>
    </message>
    <message>
        <source>The backup was made by a later version of this program; install that version.</source>
        <translation>The backup was made by a later version of this program; install that version.</translation>
    </message>
    <message>
        <source>The backup&apos;s description is damaged; take another backup.</source>
        <translation>The backup&apos;s description is damaged; take another backup.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; check its rights.</source>
        <translation>The folder %1 could not be made; check its rights.</translation>
    </message>
    <message>
        <source>What was copied is not whole, so there is no new backup; verify the archive (archivectl verify --full) and try again.</source>
        <translation>What was copied is not whole, so there is no new backup; verify the archive (archivectl verify --full) and try again.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 exists already; choose another name.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist; choose another.</source>
        <translation>The folder of %1 does not exist; choose another.</translation>
    </message>
    <message>
        <source>There is not enough free space for a backup at %1; it needs %2 MB.</source>
        <translation>There is not enough free space for a backup at %1; it needs %2 MB.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1; check the folder&apos;s rights.</source>
        <translation>Nothing can be written beside %1; check the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written; free some space, check the disk and try again.</source>
        <translation>The backup %1 could not be written; free some space, check the disk and try again.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged (%2); take another one.</source>
        <translation>The backup %1 is damaged (%2); take another one.</translation>
    </message>
    <message>
        <source>%1 is no backup of a credit archive; choose another file.</source>
        <translation>%1 is no backup of a credit archive; choose another file.</translation>
    </message>
    <message>
        <source>The backup is not whole (%1); take another one.</source>
        <translation>The backup is not whole (%1); take another one.</translation>
    </message>
    <message>
        <source>its description was changed</source>
        <translation>its description was changed</translation>
    </message>
    <message>
        <source>There is not enough free space in %1 to restore the backup.</source>
        <translation>There is not enough free space in %1 to restore the backup.</translation>
    </message>
    <message>
        <source>The password is wrong. A backup opens with the passwords of its time, %1.</source>
        <translation>The password is wrong. A backup opens with the passwords of its time, %1.</translation>
    </message>
    <message>
        <source>“%1” was no active user when the backup was made; restore it as one who was.</source>
        <translation>“%1” was no active user when the backup was made; restore it as one who was.</translation>
    </message>
    <message>
        <source>it holds other rows than its description says</source>
        <translation>it holds other rows than its description says</translation>
    </message>
    <message>
        <source>There is no list of erasures %1; check the path.</source>
        <translation>There is no list of erasures %1; check the path.</translation>
    </message>
    <message>
        <source>The scans of this generation are in %1, which is missing; put it back beside the generation.</source>
        <translation>The scans of this generation are in %1, which is missing; put it back beside the generation.</translation>
    </message>
    <message>
        <source>it holds other scans than its description says</source>
        <translation>it holds other scans than its description says</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check the rights of the one above.</source>
        <translation>The folder %1 can&apos;t be made; check the rights of the one above.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read; check its rights.</source>
        <translation>The folder %1 can&apos;t be read; check its rights.</translation>
    </message>
</context>
<context>
    <name>archive::Baselines</name>
    <message>
        <source>worked out from the archive</source>
        <translation>worked out from the archive</translation>
    </message>
</context>
<context>
    <name>archive::BaselinesCommand</name>
    <message>
        <source>Nowhere have five households or more told what they had in %1, so there is no average to be kept.</source>
        <translation>Nowhere have five households or more told what they had in %1, so there is no average to be kept.</translation>
    </message>
    <message>
        <source>%1 baseline(s) of %2 are written; %3 stood there already.</source>
        <translation>%1 baseline(s) of %2 are written; %3 stood there already.</translation>
    </message>
    <message>
        <source>--year takes a year that is over, from %1 to %2.</source>
        <translation>--year takes a year that is over, from %1 to %2.</translation>
    </message>
</context>
<context>
    <name>archive::BasicsPanel</name>
    <message>
        <source>Household particulars</source>
        <translation>Household particulars</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* required</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Other information</translation>
    </message>
    <message>
        <source>Given on saving</source>
        <translation>Given on saving</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Particulars</translation>
    </message>
</context>
<context>
    <name>archive::BatchBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::BatchCommands</name>
    <message>
        <source>Batch %1 with %2 records: %3</source>
        <translation>Batch %1 with %2 records: %3</translation>
    </message>
    <message>
        <source>No batch was closed yet.</source>
        <translation>No batch was closed yet.</translation>
    </message>
    <message>
        <source>The batch is as it was signed.</source>
        <translation>The batch is as it was signed.</translation>
    </message>
    <message numerus="yes">
        <source>The batch can&apos;t be relied on (%n problem(s)); ask its station for it again.</source>
        <translation>
            <numerusform>The batch can&apos;t be relied on (%n problem); ask its station for it again.</numerusform>
            <numerusform>The batch can&apos;t be relied on (%n problems); ask its station for it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due, and every batch that waits for its receipt has its file here.</source>
        <translation>Nothing is due, and every batch that waits for its receipt has its file here.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) held: %1</source>
        <translation>
            <numerusform>%n record held: %1</numerusform>
            <numerusform>%n records held: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::BatchHeader</name>
    <message>
        <source>The package does not say what it is: &apos;%1&apos; is missing or wrong.</source>
        <translation>The package does not say what it is: &apos;%1&apos; is missing or wrong.</translation>
    </message>
</context>
<context>
    <name>archive::BatchMaker</name>
    <message>
        <source>No receiver is in force; register one with its agreement first.</source>
        <translation>No receiver is in force; register one with its agreement first.</translation>
    </message>
    <message>
        <source>Name a receiver that is in force: %1.</source>
        <translation>Name a receiver that is in force: %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another.</source>
        <translation>The folder %1 could not be made; choose another.</translation>
    </message>
    <message>
        <source>The journal does not go on from the head of batch %1; nothing is sent before the archive was verified.</source>
        <translation>The journal does not go on from the head of batch %1; nothing is sent before the archive was verified.</translation>
    </message>
    <message>
        <source>%1 is a batch for “%2” already; choose another folder for “%3”.</source>
        <translation>%1 is a batch for “%2” already; choose another folder for “%3”.</translation>
    </message>
    <message>
        <source>This is a training archive; nothing of it is ever sent. Make batches in the archive that counts.</source>
        <translation>This is a training archive; nothing of it is ever sent. Make batches in the archive that counts.</translation>
    </message>
</context>
<context>
    <name>archive::BatchReader</name>
    <message>
        <source>%1 is sealed for its receiver; open it with the receiver&apos;s key (age -d) and check the zip.</source>
        <translation>%1 is sealed for its receiver; open it with the receiver&apos;s key (age -d) and check the zip.</translation>
    </message>
    <message>
        <source>It is byte for byte the sealed file that this station wrote of batch %1; what is in it, only “%2” can see.</source>
        <translation>It is byte for byte the sealed file that this station wrote of batch %1; what is in it, only “%2” can see.</translation>
    </message>
    <message>
        <source>It bears this station&apos;s signature, but this archive has closed no such batch.</source>
        <translation>It bears this station&apos;s signature, but this archive has closed no such batch.</translation>
    </message>
</context>
<context>
    <name>archive::Bech32</name>
    <message>
        <source>This age key has a mistake; copy it again, whole.</source>
        <translation>This age key has a mistake; copy it again, whole.</translation>
    </message>
</context>
<context>
    <name>archive::CardCheck</name>
    <message>
        <source>all other values</source>
        <translation>all other values</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>above %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source> is one of </source>
        <translation> is one of </translation>
    </message>
    <message>
        <source> is none of </source>
        <translation> is none of </translation>
    </message>
    <message>
        <source> is not known</source>
        <translation> is not known</translation>
    </message>
    <message>
        <source> is known</source>
        <translation> is known</translation>
    </message>
</context>
<context>
    <name>archive::CardColumns</name>
    <message>
        <source>The table has no column %1, which the card reads.</source>
        <translation>The table has no column %1, which the card reads.</translation>
    </message>
    <message>
        <source>The table has two columns %1; remove one.</source>
        <translation>The table has two columns %1; remove one.</translation>
    </message>
</context>
<context>
    <name>archive::CardEdit</name>
    <message>
        <source>The points of this band are calculated; its formula is changed in the file.</source>
        <translation>The points of this band are calculated; its formula is changed in the file.</translation>
    </message>
    <message>
        <source>Points are a number.</source>
        <translation>Points are a number.</translation>
    </message>
    <message>
        <source>The card is not written in UTF-8; convert it first.</source>
        <translation>The card is not written in UTF-8; convert it first.</translation>
    </message>
    <message>
        <source>The card has no such band.</source>
        <translation>The card has no such band.</translation>
    </message>
    <message>
        <source>This card gives no reasons; it has no texts for them.</source>
        <translation>This card gives no reasons; it has no texts for them.</translation>
    </message>
    <message>
        <source>A reason is one line of plain text.</source>
        <translation>A reason is one line of plain text.</translation>
    </message>
</context>
<context>
    <name>archive::CardPage</name>
    <message>
        <source>Save as s&amp;uccessor</source>
        <translation>Save as s&amp;uccessor</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Characteristics</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Points at each edge</source>
        <translation>Points at each edge</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>the page of the scorecard, in a word</comment>
        <translation>Card</translation>
    </message>
    <message>
        <source>In use: %1. Ratings were made by it, so it stays as it is.</source>
        <translation>In use: %1. Ratings were made by it, so it stays as it is.</translation>
    </message>
    <message>
        <source>In use: %1. No rating was made by it yet.</source>
        <translation>In use: %1. No rating was made by it yet.</translation>
    </message>
    <message>
        <source>What is shown is not saved yet.</source>
        <translation>What is shown is not saved yet.</translation>
    </message>
    <message>
        <source>A reviewer puts another one in its place.</source>
        <translation>A reviewer puts another one in its place.</translation>
    </message>
    <message>
        <source>Points are a number, as 4.5.</source>
        <translation>Points are a number, as 4.5.</translation>
    </message>
    <message>
        <source>Choose a scorecard</source>
        <translation>Choose a scorecard</translation>
    </message>
    <message>
        <source>Scorecards (*.pmml *.xml)</source>
        <translation>Scorecards (*.pmml *.xml)</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>The files are the same.</translation>
    </message>
    <message>
        <source>Bands, points and texts agree; formulas are not compared.</source>
        <translation>Bands, points and texts agree; formulas are not compared.</translation>
    </message>
    <message>
        <source>Differences of the file</source>
        <translation>Differences of the file</translation>
    </message>
    <message>
        <source>Export the scorecard</source>
        <translation>Export the scorecard</translation>
    </message>
    <message>
        <source>The card is written.</source>
        <translation>The card is written.</translation>
    </message>
    <message>
        <source>%1 Work its records (ModelVerification) out again in the exported file and import that, or save the card without them.</source>
        <translation>%1 Work its records (ModelVerification) out again in the exported file and import that, or save the card without them.</translation>
    </message>
    <message>
        <source>Save &amp;without them</source>
        <translation>Save &amp;without them</translation>
    </message>
    <message>
        <source>Ratings are made by %1 from now on.</source>
        <translation>Ratings are made by %1 from now on.</translation>
    </message>
    <message>
        <source>The changed card was not saved yet; it would be lost.</source>
        <translation>The changed card was not saved yet; it would be lost.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Discard it</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Compare…</translation>
    </message>
    <message>
        <source>Compare with the card in a file</source>
        <translation>Compare with the card in a file</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Show the card of a PMML file, to save it as the successor</source>
        <translation>Show the card of a PMML file, to save it as the successor</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Write the card that is shown to a PMML file</source>
        <translation>Write the card that is shown to a PMML file</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;New file</translation>
    </message>
</context>
<context>
    <name>archive::CardSuccessor</name>
    <message>
        <source>A card&apos;s file has a name of letters, digits, “-” and “_” that ends in .pmml, at most %1 long.</source>
        <translation>A card&apos;s file has a name of letters, digits, “-” and “_” that ends in .pmml, at most %1 long.</translation>
    </message>
    <message>
        <source>Ratings were made by the card %1, so it stays as it is. Give the new one another name.</source>
        <translation>Ratings were made by the card %1, so it stays as it is. Give the new one another name.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>The folder %1 can&apos;t be made.</translation>
    </message>
</context>
<context>
    <name>archive::CardTables</name>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reason text</source>
        <translation>Reason text</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>⚠ Held twice: %1. The first band counts: %2 points.</source>
        <translation>⚠ Held twice: %1. The first band counts: %2 points.</translation>
    </message>
    <message>
        <source>⚠ In no band: %1. There is no score then.</source>
        <translation>⚠ In no band: %1. There is no score then.</translation>
    </message>
    <message>
        <source>The bands ask several fields; edges, gaps and overlaps are not told.</source>
        <translation>The bands ask several fields; edges, gaps and overlaps are not told.</translation>
    </message>
    <message>
        <source>%1: %2 points when it is missing.</source>
        <comment>a field and points</comment>
        <translation>%1: %2 points when it is missing.</translation>
    </message>
    <message>
        <source>%1: no score when it is missing.</source>
        <comment>a field</comment>
        <translation>%1: no score when it is missing.</translation>
    </message>
    <message>
        <source>† The points are calculated and not in the range.</source>
        <translation>† The points are calculated and not in the range.</translation>
    </message>
    <message>
        <source>Total range: %1</source>
        <translation>Total range: %1</translation>
    </message>
    <message>
        <source>† and what is calculated beside it</source>
        <translation>† and what is calculated beside it</translation>
    </message>
    <message>
        <source>No overlap and no gap was found.</source>
        <translation>No overlap and no gap was found.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n overlap(s) and gap(s)</source>
        <translation>
            <numerusform>⚠ %n overlap or gap</numerusform>
            <numerusform>⚠ %n overlaps and gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a characteristic and its band</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: only in the file</source>
        <translation>%1: only in the file</translation>
    </message>
    <message>
        <source>%1: not in the file</source>
        <translation>%1: not in the file</translation>
    </message>
    <message>
        <source>%1: points %2 → %3</source>
        <translation>%1: points %2 → %3</translation>
    </message>
    <message>
        <source>%1: reason “%2” → “%3”</source>
        <translation>%1: reason “%2” → “%3”</translation>
    </message>
    <message>
        <source>In no band, if the formula of %1 ever gives it: %2.</source>
        <translation>In no band, if the formula of %1 ever gives it: %2.</translation>
    </message>
</context>
<context>
    <name>archive::CaseCommands</name>
    <message>
        <source>“%1” takes a text or a list of texts.</source>
        <translation>“%1” takes a text or a list of texts.</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (overdue)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1 is disputed since %2 (case %3).</source>
        <translation>%1 is disputed since %2 (case %3).</translation>
    </message>
    <message>
        <source>%1 was disputed on %2; it could not be settled (case %3).</source>
        <translation>%1 was disputed on %2; it could not be settled (case %3).</translation>
    </message>
    <message>
        <source>%1 still to go; %2 erased, %3 restricted since another law orders to keep them, %4 passed over since they are no longer due or gone.</source>
        <translation>%1 still to go; %2 erased, %3 restricted since another law orders to keep them, %4 passed over since they are no longer due or gone.</translation>
    </message>
    <message>
        <source>--revision takes a whole number from 1 on.</source>
        <translation>--revision takes a whole number from 1 on.</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Case %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 could not be given the list of erasures; the next backup there does it.</source>
        <translation>The folder %1 could not be given the list of erasures; the next backup there does it.</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>There are no cases.</translation>
    </message>
</context>
<context>
    <name>archive::Cases</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You entered or changed this record yourself; somebody else has to take the step “%1”.</source>
        <translation>You entered or changed this record yourself; somebody else has to take the step “%1”.</translation>
    </message>
    <message>
        <source>The record has not been changed since the case was opened; correct it first, then take the step “%1”.</source>
        <translation>The record has not been changed since the case was opened; correct it first, then take the step “%1”.</translation>
    </message>
    <message>
        <source>The case was opened for “%1”; the step “%2” is for %3.</source>
        <translation>The case was opened for “%1”; the step “%2” is for %3.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>There is an open case about this already: %1; go on with that one.</source>
        <translation>There is an open case about this already: %1; go on with that one.</translation>
    </message>
    <message>
        <source>The user “%1” can still sign in; disable him first.</source>
        <translation>The user “%1” can still sign in; disable him first.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still to be taken over; archivectl case list names them.</source>
        <translation>
            <numerusform>%n thing is still to be taken over; archivectl case list names it.</numerusform>
            <numerusform>%n things are still to be taken over; archivectl case list names them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The step “%1” needs a reason; give it.</source>
        <translation>The step “%1” needs a reason; give it.</translation>
    </message>
    <message>
        <source>You opened this case yourself; somebody else has to take the step “%1”.</source>
        <translation>You opened this case yourself; somebody else has to take the step “%1”.</translation>
    </message>
    <message>
        <source>The step “%1” takes no value “%2”; it takes: %3.</source>
        <translation>The step “%1” takes no value “%2”; it takes: %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>The step “%1” needs the value “%2”; give it in the file of values.</source>
        <translation>The step “%1” needs the value “%2”; give it in the file of values.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices for “%2”: %3.</source>
        <translation>“%1” is none of the choices for “%2”: %3.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What a case tells of a person is not shown for this purpose; choose another.</source>
        <translation>What a case tells of a person is not shown for this purpose; choose another.</translation>
    </message>
    <message>
        <source>Your duties do not show you this case; ask a reviewer.</source>
        <translation>Your duties do not show you this case; ask a reviewer.</translation>
    </message>
    <message>
        <source>There is no step “%1”; possible from “%2” are: %3.</source>
        <translation>There is no step “%1”; possible from “%2” are: %3.</translation>
    </message>
    <message>
        <source>The step “%1” can&apos;t be taken from “%2”; possible are: %3.</source>
        <translation>The step “%1” can&apos;t be taken from “%2”; possible are: %3.</translation>
    </message>
    <message>
        <source>The case has gone on since you read it (revision %1, now %2); look at it again.</source>
        <translation>The case has gone on since you read it (revision %1, now %2); look at it again.</translation>
    </message>
    <message>
        <source>The record was erased on %1, and the case ended with it.</source>
        <translation>The record was erased on %1, and the case ended with it.</translation>
    </message>
    <message>
        <source>The case is closed (“%1”); open another if there is something new.</source>
        <translation>The case is closed (“%1”); open another if there is something new.</translation>
    </message>
    <message>
        <source>There is no kind of case “%1”; there are: %2.</source>
        <translation>There is no kind of case “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>There is no case %1; archivectl case list names them.</source>
        <translation>There is no case %1; archivectl case list names them.</translation>
    </message>
    <message>
        <source>No case goes on without a purpose; choose one first.</source>
        <translation>No case goes on without a purpose; choose one first.</translation>
    </message>
    <message>
        <source>The step “%1” is for: %2; ask one of them.</source>
        <translation>The step “%1” is for: %2; ask one of them.</translation>
    </message>
    <message>
        <source>The step “%1” is not taken for the purpose %2 but for: %3.</source>
        <translation>The step “%1” is not taken for the purpose %2 but for: %3.</translation>
    </message>
    <message>
        <source>There is no record %1; check the number.</source>
        <translation>There is no record %1; check the number.</translation>
    </message>
    <message>
        <source>%1 is no household and nothing of one, or was deleted; a case is about a household or what belongs to it.</source>
        <translation>%1 is no household and nothing of one, or was deleted; a case is about a household or what belongs to it.</translation>
    </message>
    <message>
        <source>There is no user “%1”; check the name.</source>
        <translation>There is no user “%1”; check the name.</translation>
    </message>
    <message>
        <source>Hand-over of %1</source>
        <translation>Hand-over of %1</translation>
    </message>
    <message>
        <source>%1 is not, or no longer, a household, task or case of “%2”; archivectl case list names what is left.</source>
        <translation>%1 is not, or no longer, a household, task or case of “%2”; archivectl case list names what is left.</translation>
    </message>
    <message>
        <source>The purpose “%1” of the task “%2” is not of your duties; leave it to somebody else.</source>
        <translation>The purpose “%1” of the task “%2” is not of your duties; leave it to somebody else.</translation>
    </message>
    <message>
        <source>At most %1 things are taken over at once; take the rest in the next step.</source>
        <translation>At most %1 things are taken over at once; take the rest in the next step.</translation>
    </message>
    <message>
        <source>Nothing on the list is due any more today; refuse it, and propose a purge again when something is.</source>
        <translation>Nothing on the list is due any more today; refuse it, and propose a purge again when something is.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of this have not ended, as a loan that is not settled (%1); refuse the request with this as its reason.</source>
        <translation>
            <numerusform>%n fact of this has not ended, as a loan that is not settled (%1); refuse the request with this as its reason.</numerusform>
            <numerusform>%n facts of this have not ended, as a loan that is not settled (%1); refuse the request with this as its reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another law orders to keep %n record(s) of this (%1); restrict it instead, which locks them and erases the rest.</source>
        <translation>
            <numerusform>Another law orders to keep %n record of this (%1); restrict it instead, which locks it and erases the rest.</numerusform>
            <numerusform>Another law orders to keep %n records of this (%1); restrict it instead, which locks them and erases the rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other law orders to keep anything of this; approve the erasure instead.</source>
        <translation>No other law orders to keep anything of this; approve the erasure instead.</translation>
    </message>
    <message>
        <source>The case is about the whole archive, and your duties are limited to some townships; ask somebody whose are not.</source>
        <translation>The case is about the whole archive, and your duties are limited to some townships; ask somebody whose are not.</translation>
    </message>
    <message>
        <source>Such a case is about the archive as a whole; give its id, %1.</source>
        <translation>Such a case is about the archive as a whole; give its id, %1.</translation>
    </message>
    <message>
        <source>Nothing is due on that day; no case is opened.</source>
        <translation>Nothing is due on that day; no case is opened.</translation>
    </message>
    <message>
        <source>The purge is not at its end; take the step again.</source>
        <translation>The purge is not at its end; take the step again.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-05-13.</source>
        <translation>“%1” is no date; write it as 2026-05-13.</translation>
    </message>
    <message>
        <source>%1 has not come yet; nothing is proposed ahead of its day.</source>
        <translation>%1 has not come yet; nothing is proposed ahead of its day.</translation>
    </message>
    <message>
        <source>The list of the purge is not the one that was proposed; refuse it and propose it anew.</source>
        <translation>The list of the purge is not the one that was proposed; refuse it and propose it anew.</translation>
    </message>
    <message>
        <source>The purge was stopped with %1 records still to go; take its step again and it goes on.</source>
        <translation>The purge was stopped with %1 records still to go; take its step again and it goes on.</translation>
    </message>
    <message>
        <source>The rating of this case is not here any more; rate the household again.</source>
        <translation>The rating of this case is not here any more; rate the household again.</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>the program itself</translation>
    </message>
    <message>
        <source>The rating of this case is not here any more; withdraw the case and rate the household again.</source>
        <translation>The rating of this case is not here any more; withdraw the case and rate the household again.</translation>
    </message>
    <message>
        <source>The household was not rated yet; let it be rated first.</source>
        <translation>The household was not rated yet; let it be rated first.</translation>
    </message>
    <message>
        <source>Facts are missing for a grade; the rating&apos;s details name them. Enter them and rate the household again.</source>
        <translation>Facts are missing for a grade; the rating&apos;s details name them. Enter them and rate the household again.</translation>
    </message>
    <message>
        <source>The household is not rated, for the reasons that its newest rating names.</source>
        <translation>The household is not rated, for the reasons that its newest rating names.</translation>
    </message>
    <message>
        <source>The newest rating went through its steps already; rate the household again first.</source>
        <translation>The newest rating went through its steps already; rate the household again first.</translation>
    </message>
    <message>
        <source>%1 of the committee have appraised the household in the last twelve months; it takes %2.</source>
        <translation>%1 of the committee have appraised the household in the last twelve months; it takes %2.</translation>
    </message>
    <message>
        <source>The household was appraised after it was rated; rate it again first.</source>
        <translation>The household was appraised after it was rated; rate it again first.</translation>
    </message>
    <message>
        <source>You entered or changed facts of this household yourself; somebody else has to take the step “%1”.</source>
        <translation>You entered or changed facts of this household yourself; somebody else has to take the step “%1”.</translation>
    </message>
    <message>
        <source>You have not opened this case as it stands now; look at it before you take the step “%1”.</source>
        <translation>You have not opened this case as it stands now; look at it before you take the step “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no grade.</source>
        <translation>“%1” is no grade.</translation>
    </message>
    <message>
        <source>%1 is the grade that was proposed; pass it as it is.</source>
        <translation>%1 is the grade that was proposed; pass it as it is.</translation>
    </message>
    <message>
        <source>The newest rating proposes something else; take that proposal up, or suspend or revoke the grade.</source>
        <translation>The newest rating proposes something else; take that proposal up, or suspend or revoke the grade.</translation>
    </message>
    <message>
        <source>The household agreed to be posted; put it on a posting list.</source>
        <translation>The household agreed to be posted; put it on a posting list.</translation>
    </message>
    <message>
        <source>%1 Let the committee examine it without posting.</source>
        <translation>%1 Let the committee examine it without posting.</translation>
    </message>
    <message>
        <source>The posting of this case is not here any more; take the household off it and post it again.</source>
        <translation>The posting of this case is not here any more; take the household off it and post it again.</translation>
    </message>
    <message>
        <source>The posting lasts until %1 and has to be taken down after that; enter the day when it was.</source>
        <translation>The posting lasts until %1 and has to be taken down after that; enter the day when it was.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>an unknown day</translation>
    </message>
    <message>
        <source>The posting was taken down on %1, before its time was over; take the household off it and post it again.</source>
        <translation>The posting was taken down on %1, before its time was over; take the household off it and post it again.</translation>
    </message>
    <message>
        <source>There is an open objection of this household (%1); it is settled first.</source>
        <translation>There is an open objection of this household (%1); it is settled first.</translation>
    </message>
    <message>
        <source>The rating still holds.</source>
        <translation>The rating still holds.</translation>
    </message>
    <message>
        <source>You took the step before yourself; somebody else has to take the step “%1”.</source>
        <translation>You took the step before yourself; somebody else has to take the step “%1”.</translation>
    </message>
    <message>
        <source>The posting needs its first and its last day; enter them first.</source>
        <translation>The posting needs its first and its last day; enter them first.</translation>
    </message>
    <message>
        <source>by a step of the rating&apos;s case</source>
        <translation>by a step of the rating&apos;s case</translation>
    </message>
    <message>
        <source>Name the posting.</source>
        <translation>Name the posting.</translation>
    </message>
    <message>
        <source>There is no posting %1; enter it first.</source>
        <translation>There is no posting %1; enter it first.</translation>
    </message>
    <message>
        <source>The rating does not say how long it holds; rate the household again.</source>
        <translation>The rating does not say how long it holds; rate the household again.</translation>
    </message>
    <message>
        <source>%1: a fact came in that suspends</source>
        <translation>%1: a fact came in that suspends</translation>
    </message>
    <message>
        <source>Only grades %1 are posted; let the committee examine it without posting.</source>
        <translation>Only grades %1 are posted; let the committee examine it without posting.</translation>
    </message>
    <message>
        <source>The posting began on %1; take one that begins today or later.</source>
        <translation>The posting began on %1; take one that begins today or later.</translation>
    </message>
    <message>
        <source>That posting is of another matter.</source>
        <translation>That posting is of another matter.</translation>
    </message>
    <message>
        <source>The posting is of another place.</source>
        <translation>The posting is of another place.</translation>
    </message>
    <message>
        <source>The posting has to say that no objection is open; enter how many are, and settle them first.</source>
        <translation>The posting has to say that no objection is open; enter how many are, and settle them first.</translation>
    </message>
    <message>
        <source>The village of this case is not here any more.</source>
        <translation>The village of this case is not here any more.</translation>
    </message>
    <message>
        <source>There is no record of a village %1 here; enter it first.</source>
        <translation>There is no record of a village %1 here; enter it first.</translation>
    </message>
    <message>
        <source>The rating does not say how long it holds; rate the villages again.</source>
        <translation>The rating does not say how long it holds; rate the villages again.</translation>
    </message>
    <message>
        <source>%1 was not rated yet; let archivectl rate-villages rate it first.</source>
        <translation>%1 was not rated yet; let archivectl rate-villages rate it first.</translation>
    </message>
    <message>
        <source>Figures of %1 are missing; enter them and rate the villages again.</source>
        <translation>Figures of %1 are missing; enter them and rate the villages again.</translation>
    </message>
    <message>
        <source>The newest rating of %1 went through its steps already; rate the villages again first.</source>
        <translation>The newest rating of %1 went through its steps already; rate the villages again first.</translation>
    </message>
    <message>
        <source>%1 does not pass every gate; archivectl rate-villages says what is wanting.</source>
        <translation>%1 does not pass every gate; archivectl rate-villages says what is wanting.</translation>
    </message>
    <message>
        <source>%1 failed a gate in two successive years, %2 and %3; the plate is to be removed.</source>
        <translation>%1 failed a gate in two successive years, %2 and %3; the plate is to be removed.</translation>
    </message>
    <message>
        <source>The plate of %1 was removed on %2; it can be applied for again after %3.</source>
        <translation>The plate of %1 was removed on %2; it can be applied for again after %3.</translation>
    </message>
    <message>
        <source>%1 is neither a township nor a county; give its twelve digits.</source>
        <translation>%1 is neither a township nor a county; give its twelve digits.</translation>
    </message>
    <message>
        <source>The township of this case is not here any more.</source>
        <translation>The township of this case is not here any more.</translation>
    </message>
    <message>
        <source>Somebody of this household asked that a person look at the rating (%1); answer that first.</source>
        <translation>Somebody of this household asked that a person look at the rating (%1); answer that first.</translation>
    </message>
</context>
<context>
    <name>archive::CheckRules</name>
    <message>
        <source>the check “%1” must stand here.</source>
        <translation>the check “%1” must stand here.</translation>
    </message>
    <message>
        <source>“strictness” must be hard or soft.</source>
        <translation>“strictness” must be hard or soft.</translation>
    </message>
    <message>
        <source>“limit” must be a whole number, since it has a unit.</source>
        <translation>“limit” must be a whole number, since it has a unit.</translation>
    </message>
    <message>
        <source>sentence or source is missing.</source>
        <translation>sentence or source is missing.</translation>
    </message>
    <message>
        <source>it has %1 checks, not %2.</source>
        <translation>it has %1 checks, not %2.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
</context>
<context>
    <name>archive::CheckedText</name>
    <message>
        <source>The text has a private-use character, which other computers may not show; look for the real one.</source>
        <translation>The text has a private-use character, which other computers may not show; look for the real one.</translation>
    </message>
    <message>
        <source>The text has half a character, as a cut import leaves it; type it again.</source>
        <translation>The text has half a character, as a cut import leaves it; type it again.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 can be kept.</source>
        <translation>The text has %1 characters; at most %2 can be kept.</translation>
    </message>
    <message>
        <source>The text has a line break or a character that cannot be seen; remove it.</source>
        <translation>The text has a line break or a character that cannot be seen; remove it.</translation>
    </message>
</context>
<context>
    <name>archive::ChoiceEditor</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choose one of the list.</translation>
    </message>
</context>
<context>
    <name>archive::ChoicePopup</name>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
</context>
<context>
    <name>archive::CitizenId</name>
    <message>
        <source>A spreadsheet has shortened the identity number and lost its last digits; format the column as text and type the number again.</source>
        <translation>A spreadsheet has shortened the identity number and lost its last digits; format the column as text and type the number again.</translation>
    </message>
    <message>
        <source>An identity number has 18 characters, or 15 if issued before 1999, but this has %1; compare it with the card.</source>
        <translation>An identity number has 18 characters, or 15 if issued before 1999, but this has %1; compare it with the card.</translation>
    </message>
    <message>
        <source>An identity number has digits only, and an X at most as the last of 18 characters; compare it with the card.</source>
        <translation>An identity number has digits only, and an X at most as the last of 18 characters; compare it with the card.</translation>
    </message>
    <message>
        <source>The identity number&apos;s last character does not fit the others, so one of them is wrong; compare it with the card.</source>
        <translation>The identity number&apos;s last character does not fit the others, so one of them is wrong; compare it with the card.</translation>
    </message>
    <message>
        <source>The birth date in the identity number is not a day between 1880 and today; compare it with the card.</source>
        <translation>The birth date in the identity number is not a day between 1880 and today; compare it with the card.</translation>
    </message>
</context>
<context>
    <name>archive::CodeListReader</name>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>“selectable” must be true or false.</source>
        <translation>“selectable” must be true or false.</translation>
    </message>
    <message>
        <source>the code %1 stands twice.</source>
        <translation>the code %1 stands twice.</translation>
    </message>
    <message>
        <source>the code %1 needs a title in both languages.</source>
        <translation>the code %1 needs a title in both languages.</translation>
    </message>
    <message>
        <source>the parent %1 of the code %2 is no code of the list.</source>
        <translation>the parent %1 of the code %2 is no code of the list.</translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation>the list is empty.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code: it has 1 to 40 letters, digits, hyphens and underscores.</source>
        <translation>“%1” cannot be a code: it has 1 to 40 letters, digits, hyphens and underscores.</translation>
    </message>
</context>
<context>
    <name>archive::CodeText</name>
    <message>
        <source>“%1” is none of the choices; pick one from the list.</source>
        <translation>“%1” is none of the choices; pick one from the list.</translation>
    </message>
    <message>
        <source>“%1” may be any of the codes %2; type the code.</source>
        <translation>“%1” may be any of the codes %2; type the code.</translation>
    </message>
</context>
<context>
    <name>archive::ColumnChooser</name>
    <message>
        <source>Columns that are shown</source>
        <translation>Columns that are shown</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move.</source>
        <translation>Space shows or hides, Alt+Up and Alt+Down move.</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;As at first</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
</context>
<context>
    <name>archive::Command</name>
    <message>
        <source>This shows persons&apos; data: name the reason with --purpose CODE.</source>
        <translation>This shows persons&apos; data: name the reason with --purpose CODE.</translation>
    </message>
</context>
<context>
    <name>archive::CommandLine</name>
    <message>
        <source>Name a command; archivectl --help lists them.</source>
        <translation>Name a command; archivectl --help lists them.</translation>
    </message>
    <message>
        <source>There is no command “%1”; archivectl --help lists the commands.</source>
        <translation>There is no command “%1”; archivectl --help lists the commands.</translation>
    </message>
    <message>
        <source>Usage: archivectl %1</source>
        <translation>Usage: archivectl %1</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” is too much.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 is missing.</translation>
    </message>
</context>
<context>
    <name>archive::CompareDialog</name>
    <message>
        <source>Possible double</source>
        <translation>Possible double</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Possible doubles</translation>
    </message>
    <message>
        <source>What is typed and what is kept, side by side</source>
        <translation>What is typed and what is kept, side by side</translation>
    </message>
    <message>
        <source>&amp;Look at it in full</source>
        <translation>&amp;Look at it in full</translation>
    </message>
    <message>
        <source>Looking in full is recorded.</source>
        <translation>Looking in full is recorded.</translation>
    </message>
    <message>
        <source>&amp;Go to that household</source>
        <translation>&amp;Go to that household</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Typed here</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Kept there</translation>
    </message>
</context>
<context>
    <name>archive::ConfirmPanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>&amp;Why is it right all the same?</source>
        <translation>&amp;Why is it right all the same?</translation>
    </message>
    <message>
        <source>&amp;Or in your own words</source>
        <translation>&amp;Or in your own words</translation>
    </message>
</context>
<context>
    <name>archive::Connection</name>
    <message>
        <source>%1 exists already; choose a new folder.</source>
        <translation>%1 exists already; choose a new folder.</translation>
    </message>
    <message>
        <source>There is no file %1; restore it from a backup.</source>
        <translation>There is no file %1; restore it from a backup.</translation>
    </message>
    <message>
        <source>%1 is empty or no file; restore it from a backup.</source>
        <translation>%1 is empty or no file; restore it from a backup.</translation>
    </message>
    <message>
        <source>The database refuses a safety setting; reinstall the program.</source>
        <translation>The database refuses a safety setting; reinstall the program.</translation>
    </message>
    <message>
        <source>%1 is not a database of a credit archive; choose an archive&apos;s folder.</source>
        <translation>%1 is not a database of a credit archive; choose an archive&apos;s folder.</translation>
    </message>
    <message>
        <source>%1 is not sealed, so it is no database of a credit archive; choose an archive&apos;s folder.</source>
        <translation>%1 is not sealed, so it is no database of a credit archive; choose an archive&apos;s folder.</translation>
    </message>
    <message>
        <source>The copy of the archive&apos;s database is not the same as the original, which was left as it is; check the disk and try again.</source>
        <translation>The copy of the archive&apos;s database is not the same as the original, which was left as it is; check the disk and try again.</translation>
    </message>
    <message>
        <source>The operation was cancelled.</source>
        <translation>The operation was cancelled.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 exists already; choose another name.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; check the disk and the folder&apos;s rights.</source>
        <translation>%1 can&apos;t be read; check the disk and the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>The archive&apos;s database is damaged; restore a backup.</source>
        <translation>The archive&apos;s database is damaged; restore a backup.</translation>
    </message>
</context>
<context>
    <name>archive::ConsentDialog</name>
    <message>
        <source>Consent forms</source>
        <translation>Consent forms</translation>
    </message>
    <message>
        <source>Numbers of the consent forms</source>
        <translation>Numbers of the consent forms</translation>
    </message>
    <message>
        <source>Page of the consent forms</source>
        <translation>Page of the consent forms</translation>
    </message>
    <message>
        <source>How the print stands</source>
        <translation>How the print stands</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>The consent forms are being made…</source>
        <translation>The consent forms are being made…</translation>
    </message>
    <message>
        <source>Until they are printed or saved, these forms keep their numbers.</source>
        <translation>Until they are printed or saved, these forms keep their numbers.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Save the consent forms as PDF</source>
        <translation>Save the consent forms as PDF</translation>
    </message>
    <message>
        <source>The consent forms are being saved…</source>
        <translation>The consent forms are being saved…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>The consent forms are being printed…</source>
        <translation>The consent forms are being printed…</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>Sent to the printer %1</translation>
    </message>
</context>
<context>
    <name>archive::ConsentForms</name>
    <message>
        <source>The household is no longer part of this print; open it again.</source>
        <translation>The household is no longer part of this print; open it again.</translation>
    </message>
    <message>
        <source>A consent in force covers every member of this household; there is nothing to sign.</source>
        <translation>A consent in force covers every member of this household; there is nothing to sign.</translation>
    </message>
    <message>
        <source>Consent form printed</source>
        <translation>Consent form printed</translation>
    </message>
</context>
<context>
    <name>archive::ConsentPanel</name>
    <message>
        <source>Who consented, and what waits</source>
        <translation>Who consented, and what waits</translation>
    </message>
    <message>
        <source>&amp;Withdraw the consent…</source>
        <translation>&amp;Withdraw the consent…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Withdraw this consent as of today? Once it is saved, what rests on it alone is no longer shown, rated, printed or sent, and this can&apos;t be taken back; a new consent is a record of its own.</source>
        <translation>Withdraw this consent as of today? Once it is saved, what rests on it alone is no longer shown, rated, printed or sent, and this can&apos;t be taken back; a new consent is a record of its own.</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>&amp;Withdraw it</translation>
    </message>
    <message>
        <source>&amp;Print consent forms…</source>
        <translation>&amp;Print consent forms…</translation>
    </message>
    <message>
        <source>Save or discard what is typed first.</source>
        <translation>Save or discard what is typed first.</translation>
    </message>
</context>
<context>
    <name>archive::ConsentSummary</name>
    <message>
        <source>withdrawn on %1</source>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>form %1 waits for the signature</source>
        <translation>form %1 waits for the signature</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>signed on %1</translation>
    </message>
    <message>
        <source>signed on %1, valid until %2</source>
        <translation>signed on %1, valid until %2</translation>
    </message>
    <message>
        <source>not signed; kept as relation and age band only</source>
        <translation>not signed; kept as relation and age band only</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member and his consent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Draft without a signature, kept until %1: neither rated, printed nor sent.</source>
        <translation>Draft without a signature, kept until %1: neither rated, printed nor sent.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>why something is not kept, and what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>archive::Consents</name>
    <message>
        <source>The consent is not signed yet.</source>
        <translation>The consent is not signed yet.</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>The consent was withdrawn.</translation>
    </message>
    <message>
        <source>The term of the consent is over.</source>
        <translation>The term of the consent is over.</translation>
    </message>
    <message>
        <source>The consent does not cover this kind of information.</source>
        <translation>The consent does not cover this kind of information.</translation>
    </message>
    <message>
        <source>The form does not say that the adverse consequences were named.</source>
        <translation>The form does not say that the adverse consequences were named.</translation>
    </message>
    <message>
        <source>The form was signed for an older catalogue, which did not name this information.</source>
        <translation>The form was signed for an older catalogue, which did not name this information.</translation>
    </message>
    <message>
        <source>No guardian consented for a child below fourteen.</source>
        <translation>No guardian consented for a child below fourteen.</translation>
    </message>
    <message>
        <source>The consent does not name this receiver.</source>
        <translation>The consent does not name this receiver.</translation>
    </message>
    <message>
        <source>There is no consent of the person.</source>
        <translation>There is no consent of the person.</translation>
    </message>
    <message>
        <source>The household did not agree to be posted.</source>
        <translation>The household did not agree to be posted.</translation>
    </message>
</context>
<context>
    <name>archive::CoreReader</name>
    <message>
        <source>the list of forbidden facts is missing.</source>
        <translation>the list of forbidden facts is missing.</translation>
    </message>
    <message>
        <source>the path “%1” leaves the folder or is none.</source>
        <translation>the path “%1” leaves the folder or is none.</translation>
    </message>
    <message>
        <source>“credit:role” must be kind, codes or forbidden.</source>
        <translation>“credit:role” must be kind, codes or forbidden.</translation>
    </message>
</context>
<context>
    <name>archive::CreditLimits</name>
    <message>
        <source>%1 (default terms)</source>
        <translation>%1 (default terms)</translation>
    </message>
    <message>
        <source>%1: no limit, as this is not known: %2</source>
        <translation>%1: no limit, as this is not known: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: not for this household. %2</source>
        <translation>%1: not for this household. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %2 yuan over %n month(s), by “%3”. %4</source>
        <translation>
            <numerusform>%1: at most %2 yuan over %n month, by “%3”. %4</numerusform>
            <numerusform>%1: at most %2 yuan over %n months, by “%3”. %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No decided grade holds, so no limit is reckoned.</source>
        <translation>No decided grade holds, so no limit is reckoned.</translation>
    </message>
    <message>
        <source>The table has no amounts for grade %1.</source>
        <translation>The table has no amounts for grade %1.</translation>
    </message>
</context>
<context>
    <name>archive::Crypto</name>
    <message>
        <source>A sealed part was changed or belongs elsewhere; restore it from a backup.</source>
        <translation>A sealed part was changed or belongs elsewhere; restore it from a backup.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed; close other programs to free memory and try again.</source>
        <translation>A cryptographic operation failed; close other programs to free memory and try again.</translation>
    </message>
</context>
<context>
    <name>archive::CsvSplitter</name>
    <message>
        <source>it is no text; save the table as CSV in UTF-8.</source>
        <translation>it is no text; save the table as CSV in UTF-8.</translation>
    </message>
    <message>
        <source>the row is too long; a quote may not be closed.</source>
        <translation>the row is too long; a quote may not be closed.</translation>
    </message>
    <message>
        <source>text stands after a closing quote.</source>
        <translation>text stands after a closing quote.</translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2; correct the table.</source>
        <translation>it has %1 cells, the header %2; correct the table.</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>a quote is not closed.</translation>
    </message>
    <message>
        <source>Line %1 of the table: %2</source>
        <translation>Line %1 of the table: %2</translation>
    </message>
</context>
<context>
    <name>archive::CsvTable</name>
    <message>
        <source>The table %1 is damaged in line %2; install the program again.</source>
        <translation>The table %1 is damaged in line %2; install the program again.</translation>
    </message>
    <message>
        <source>The table %1 is missing; install the program again.</source>
        <translation>The table %1 is missing; install the program again.</translation>
    </message>
</context>
<context>
    <name>archive::Demo</name>
    <message>
        <source>The sample&apos;s data %1 is missing from the program; install it again.</source>
        <translation>The sample&apos;s data %1 is missing from the program; install it again.</translation>
    </message>
    <message>
        <source>No village of the sample is in the divisions; install the program again.</source>
        <translation>No village of the sample is in the divisions; install the program again.</translation>
    </message>
</context>
<context>
    <name>archive::DemoCommand</name>
    <message>
        <source>Give the users&apos; password with --password-file FILE or ARCHIVE_PASSWORD.</source>
        <translation>Give the users&apos; password with --password-file FILE or ARCHIVE_PASSWORD.</translation>
    </message>
    <message>
        <source>The sample archive %1 is ready: %2 households, %3 persons, %4 loans; all of them invented.</source>
        <translation>The sample archive %1 is ready: %2 households, %3 persons, %4 loans; all of them invented.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2.</source>
        <translation>--%1 takes a whole number from 1 to %2.</translation>
    </message>
</context>
<context>
    <name>archive::DeskModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft without a signature is erased</source>
        <translation>Draft without a signature is erased</translation>
    </message>
    <message>
        <source>Consent ends and must be signed anew</source>
        <translation>Consent ends and must be signed anew</translation>
    </message>
    <message>
        <source>(not signed)</source>
        <translation>(not signed)</translation>
    </message>
    <message numerus="yes">
        <source>Have it signed (%n record(s))</source>
        <translation>
            <numerusform>Have it signed (%n record)</numerusform>
            <numerusform>Have it signed (%n records)</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the form and have it signed</source>
        <translation>Print the form and have it signed</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>state of a case and who has it</comment>
        <translation>%1, with %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>archive::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>New household  Ctrl+N</source>
        <translation>New household  Ctrl+N</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Drafts without a signature</source>
        <translation>Drafts without a signature</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <translation>Changes not sent</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>What waits, by its last day</source>
        <translation>What waits, by its last day</translation>
    </message>
    <message>
        <source>Masked list; it counts as no look</source>
        <translation>Masked list; it counts as no look</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter open</source>
        <translation>↑↓ choose   Enter open</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>+</source>
        <comment>more than this number</comment>
        <translation>+</translation>
    </message>
    <message numerus="yes">
        <source>%n of them today or late</source>
        <translation>
            <numerusform>%n of them today or late</numerusform>
            <numerusform>%n of them today or late</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 households</source>
        <translation>of %1 households</translation>
    </message>
    <message>
        <source>%1 more are held back</source>
        <translation>%1 more are held back</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Ask the administrator for a backup</source>
        <translation>Ask the administrator for a backup</translation>
    </message>
    <message>
        <source>in the archive&apos;s own folder</source>
        <translation>in the archive&apos;s own folder</translation>
    </message>
</context>
<context>
    <name>archive::DialogPrompts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>This household has changes that are not saved.</source>
        <translation>This household has changes that are not saved.</translation>
    </message>
    <message>
        <source>&amp;Save and leave</source>
        <translation>&amp;Save and leave</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Discard changes</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Go on editing</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
</context>
<context>
    <name>archive::Dictionary</name>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>several</source>
        <translation>several</translation>
    </message>
    <message>
        <source>kept before consent</source>
        <translation>kept before consent</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>stays here</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>county&apos;s own</source>
        <translation>county&apos;s own</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Codes or kind</source>
        <translation>Codes or kind</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source># Data dictionary of the catalogue %1</source>
        <translation># Data dictionary of the catalogue %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Code lists</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>not before %1</translation>
    </message>
    <message>
        <source>not in the future</source>
        <translation>not in the future</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>up to %1 characters</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>only %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>the head of the household</source>
        <translation>the head of the household</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>Legal class: %1. Consents: %2. Belongs to: %3. Travels in batches: %4.</source>
        <translation>Legal class: %1. Consents: %2. Belongs to: %3. Travels in batches: %4.</translation>
    </message>
    <message>
        <source>Standard: %1. Entries from: %2.</source>
        <translation>Standard: %1. Entries from: %2.</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
</context>
<context>
    <name>archive::DictionaryCommand</name>
    <message>
        <source>The data dictionary of catalogue %1 is in %2.</source>
        <translation>The data dictionary of catalogue %1 is in %2.</translation>
    </message>
</context>
<context>
    <name>archive::Discrimination</name>
    <message>
        <source>None of the scored rows is bad, so that nothing can be told apart; check the outcome column and the value for bad.</source>
        <translation>None of the scored rows is bad, so that nothing can be told apart; check the outcome column and the value for bad.</translation>
    </message>
    <message>
        <source>All of the scored rows are bad, so that nothing can be told apart; check the outcome column and the value for bad.</source>
        <translation>All of the scored rows are bad, so that nothing can be told apart; check the outcome column and the value for bad.</translation>
    </message>
</context>
<context>
    <name>archive::Disk</name>
    <message>
        <source>%1 could not be written; free some space and try again.</source>
        <translation>%1 could not be written; free some space and try again.</translation>
    </message>
    <message>
        <source>%1 could not be put safely on the disk; check the disk.</source>
        <translation>%1 could not be put safely on the disk; check the disk.</translation>
    </message>
    <message>
        <source>%1 could not be closed; check the disk.</source>
        <translation>%1 could not be closed; check the disk.</translation>
    </message>
    <message>
        <source>The folder %1 could not be put safely on the disk; check the disk.</source>
        <translation>The folder %1 could not be put safely on the disk; check the disk.</translation>
    </message>
    <message>
        <source>%1 could not be created; check the folder&apos;s rights.</source>
        <translation>%1 could not be created; check the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>%1 could not be put in place; what was written is kept in %2.</source>
        <translation>%1 could not be put in place; what was written is kept in %2.</translation>
    </message>
    <message>
        <source>There is no file %1; check the path.</source>
        <translation>There is no file %1; check the path.</translation>
    </message>
    <message>
        <source>%1 could not be opened; check its rights.</source>
        <translation>%1 could not be opened; check its rights.</translation>
    </message>
    <message>
        <source>%1 could not be read; check the disk.</source>
        <translation>%1 could not be read; check the disk.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist; choose another.</source>
        <translation>The folder of %1 does not exist; choose another.</translation>
    </message>
    <message>
        <source>There is not enough free space for %1; free some and try again.</source>
        <translation>There is not enough free space for %1; free some and try again.</translation>
    </message>
    <message>
        <source>%1 was not written as it should be; check the disk and try again.</source>
        <translation>%1 was not written as it should be; check the disk and try again.</translation>
    </message>
    <message>
        <source>%1 could not be erased; close what has it open and delete it.</source>
        <translation>%1 could not be erased; close what has it open and delete it.</translation>
    </message>
    <message>
        <source>%1 could not be removed; close what has it open and delete it.</source>
        <translation>%1 could not be removed; close what has it open and delete it.</translation>
    </message>
</context>
<context>
    <name>archive::DivisionCode</name>
    <message>
        <source>“%1” is not a division code; it has 12 digits, or 6 for a county and 9 for a township.</source>
        <translation>“%1” is not a division code; it has 12 digits, or 6 for a county and 9 for a township.</translation>
    </message>
</context>
<context>
    <name>archive::DivisionTreeModel</name>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
</context>
<context>
    <name>archive::DoublesStrip</name>
    <message>
        <source>The same identity number stands in household %1.</source>
        <translation>The same identity number stands in household %1.</translation>
    </message>
    <message>
        <source>%1 of the same name, birth date and village stands in household %2.</source>
        <translation>%1 of the same name, birth date and village stands in household %2.</translation>
    </message>
    <message>
        <source>The same phone stands in household %1 (%2).</source>
        <translation>The same phone stands in household %1 (%2).</translation>
    </message>
    <message>
        <source>In this village %1 has the same name or one that sounds alike (household %2).</source>
        <translation>In this village %1 has the same name or one that sounds alike (household %2).</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>Somebody &amp;else</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::DraftCheck</name>
    <message>
        <source>it has no kinds.</source>
        <translation>it has no kinds.</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and underscores only.</source>
        <translation>a name has lower-case letters, digits and underscores only.</translation>
    </message>
    <message>
        <source>the code list stands twice.</source>
        <translation>the code list stands twice.</translation>
    </message>
    <message>
        <source>the name stands twice.</source>
        <translation>the name stands twice.</translation>
    </message>
    <message>
        <source>it has more than %1 fields.</source>
        <translation>it has more than %1 fields.</translation>
    </message>
    <message>
        <source>the field stands twice.</source>
        <translation>the field stands twice.</translation>
    </message>
    <message>
        <source>the name is taken by the archive itself.</source>
        <translation>the name is taken by the archive itself.</translation>
    </message>
    <message>
        <source>a county&apos;s field, and no other, begins with x_.</source>
        <translation>a county&apos;s field, and no other, begins with x_.</translation>
    </message>
    <message>
        <source>“credit:parent” and the foreign key of parent_uid differ.</source>
        <translation>“credit:parent” and the foreign key of parent_uid differ.</translation>
    </message>
    <message>
        <source>its parent “%1” is no kind that stands before it.</source>
        <translation>its parent “%1” is no kind that stands before it.</translation>
    </message>
    <message>
        <source>a kind of class written-consent, such as “%1”, has no children.</source>
        <translation>a kind of class written-consent, such as “%1”, has no children.</translation>
    </message>
    <message>
        <source>a kind that needs consent needs a subject.</source>
        <translation>a kind that needs consent needs a subject.</translation>
    </message>
    <message>
        <source>its subject “%1” is no field that refers to a person.</source>
        <translation>its subject “%1” is no field that refers to a person.</translation>
    </message>
    <message>
        <source>the law forbids to keep this (%1, %2).</source>
        <translation>the law forbids to keep this (%1, %2).</translation>
    </message>
    <message>
        <source>this (%1, %2) may stand only in a kind of class %3 or stricter.</source>
        <translation>this (%1, %2) may stand only in a kind of class %3 or stricter.</translation>
    </message>
</context>
<context>
    <name>archive::DraftCommands</name>
    <message>
        <source>%1 record(s) whose signature never came are erased.</source>
        <translation>%1 record(s) whose signature never came are erased.</translation>
    </message>
    <message>
        <source>%1 household(s) stay, since somebody else of them signed.</source>
        <translation>%1 household(s) stay, since somebody else of them signed.</translation>
    </message>
    <message>
        <source>The list of erasures could not be written to %1; connect it and run this again.</source>
        <translation>The list of erasures could not be written to %1; connect it and run this again.</translation>
    </message>
</context>
<context>
    <name>archive::Drafts</name>
    <message>
        <source>The draft expired without a signature</source>
        <translation>The draft expired without a signature</translation>
    </message>
</context>
<context>
    <name>archive::EntryCheckPage</name>
    <message>
        <source>To be typed again</source>
        <translation>To be typed again</translation>
    </message>
    <message>
        <source>&amp;Compare with the first entry</source>
        <translation>&amp;Compare with the first entry</translation>
    </message>
    <message>
        <source>How well each types</source>
        <translation>How well each types</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Error rate</translation>
    </message>
    <message>
        <source>Typed twice</source>
        <translation>Typed twice</translation>
    </message>
    <message>
        <source>Nothing waits to be typed again.</source>
        <translation>Nothing waits to be typed again.</translation>
    </message>
    <message>
        <source>Choose a household and type what its paper says.</source>
        <translation>Choose a household and type what its paper says.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose field, and the field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) compared.</source>
        <translation>
            <numerusform>%n field compared.</numerusform>
            <numerusform>%n fields compared.</numerusform>
        </translation>
    </message>
    <message>
        <source>All agree.</source>
        <translation>All agree.</translation>
    </message>
    <message numerus="yes">
        <source>%n differ; a reviewer decides.</source>
        <translation>
            <numerusform>%n differs; a reviewer decides.</numerusform>
            <numerusform>%n differ; a reviewer decides.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed was not compared yet; it would be lost.</source>
        <translation>What you typed was not compared yet; it would be lost.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Discard it</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>the page for what is typed twice, in a word</comment>
        <translation>Twice</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>wrong fields of all compared</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>archive::EntryChecks</name>
    <message>
        <source>%1, no. %2</source>
        <comment>kind or relation, and number in the order of entry</comment>
        <translation>%1, no. %2</translation>
    </message>
    <message>
        <source>Typing twice is off; doubleentry.csv in the archive&apos;s folder turns it on.</source>
        <translation>Typing twice is off; doubleentry.csv in the archive&apos;s folder turns it on.</translation>
    </message>
    <message>
        <source>You entered this household yourself; somebody else has to type it again.</source>
        <translation>You entered this household yourself; somebody else has to type it again.</translation>
    </message>
    <message>
        <source>The household was changed while it was typed; begin anew.</source>
        <translation>The household was changed while it was typed; begin anew.</translation>
    </message>
    <message>
        <source>This household is not in the archive any more.</source>
        <translation>This household is not in the archive any more.</translation>
    </message>
</context>
<context>
    <name>archive::EntryDecisions</name>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>It is c&amp;orrected</source>
        <translation>It is c&amp;orrected</translation>
    </message>
    <message>
        <source>%1: first “%2”, second “%3”</source>
        <translation>%1: first “%2”, second “%3”</translation>
    </message>
    <message>
        <source>&amp;First is right</source>
        <translation>&amp;First is right</translation>
    </message>
    <message>
        <source>&amp;Second is right</source>
        <translation>&amp;Second is right</translation>
    </message>
</context>
<context>
    <name>archive::Erasures</name>
    <message>
        <source>There is no record %1; check the number.</source>
        <translation>There is no record %1; check the number.</translation>
    </message>
    <message>
        <source>Line %1 of the list of erasures %2 was changed; take the list from the archive or from another backup&apos;s folder.</source>
        <translation>Line %1 of the list of erasures %2 was changed; take the list from the archive or from another backup&apos;s folder.</translation>
    </message>
    <message>
        <source>Facts that it rested on were erased or locked by law</source>
        <translation>Facts that it rested on were erased or locked by law</translation>
    </message>
</context>
<context>
    <name>archive::ExportRows</name>
    <message numerus="yes">
        <source>Write %n masked row(s) to a file? Whoever has the file can read them.</source>
        <translation>
            <numerusform>Write %n masked row to a file? Whoever has the file can read it.</numerusform>
            <numerusform>Write %n masked rows to a file? Whoever has the file can read them.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Write the file</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>households.csv</source>
        <translation>households.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation>&amp;Export CSV</translation>
    </message>
</context>
<context>
    <name>archive::FactText</name>
    <message>
        <source>Nobody said where it comes from</source>
        <translation>Nobody said where it comes from</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Collected on %1 by %2</source>
        <translation>Collected on %1 by %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>In the archive of %1</source>
        <translation>In the archive of %1</translation>
    </message>
    <message>
        <source>Note, answered: %1</source>
        <translation>Note, answered: %1</translation>
    </message>
    <message>
        <source>Note, to be answered: %1</source>
        <translation>Note, to be answered: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when and what</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>archive::FieldKeys</name>
    <message>
        <source>Take over last year&apos;s value</source>
        <translation>Take over last year&apos;s value</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>Where the value comes from</translation>
    </message>
    <message>
        <source>Note on this field</source>
        <translation>Note on this field</translation>
    </message>
</context>
<context>
    <name>archive::FieldReader</name>
    <message>
        <source>a name has lower-case letters, digits and underscores only.</source>
        <translation>a name has lower-case letters, digits and underscores only.</translation>
    </message>
    <message>
        <source>a unit needs both languages.</source>
        <translation>a unit needs both languages.</translation>
    </message>
    <message>
        <source>“maxLength” must be from 1 to %1.</source>
        <translation>“maxLength” must be from 1 to %1.</translation>
    </message>
    <message>
        <source>the minimum is greater than the maximum.</source>
        <translation>the minimum is greater than the maximum.</translation>
    </message>
    <message>
        <source>only a core field can be unique: records without it exist.</source>
        <translation>only a core field can be unique: records without it exist.</translation>
    </message>
    <message>
        <source>a required field cannot be hidden.</source>
        <translation>a required field cannot be hidden.</translation>
    </message>
    <message>
        <source>“credit:since” is a version such as 2026.3.</source>
        <translation>“credit:since” is a version such as 2026.3.</translation>
    </message>
</context>
<context>
    <name>archive::FieldResolver</name>
    <message>
        <source>the type “%1” is unknown.</source>
        <translation>the type “%1” is unknown.</translation>
    </message>
    <message>
        <source>only a string can refer to codes or records.</source>
        <translation>only a string can refer to codes or records.</translation>
    </message>
    <message>
        <source>there is no code list “%1”.</source>
        <translation>there is no code list “%1”.</translation>
    </message>
    <message>
        <source>a strip needs codes of one character each.</source>
        <translation>a strip needs codes of one character each.</translation>
    </message>
    <message>
        <source>it refers to “%1”, which is neither a code list nor a kind.</source>
        <translation>it refers to “%1”, which is neither a code list nor a kind.</translation>
    </message>
    <message>
        <source>a minimum or maximum of this size or type is not possible.</source>
        <translation>a minimum or maximum of this size or type is not possible.</translation>
    </message>
    <message>
        <source>a rule for texts stands at a field that is none.</source>
        <translation>a rule for texts stands at a field that is none.</translation>
    </message>
    <message>
        <source>only texts can be searched.</source>
        <translation>only texts can be searched.</translation>
    </message>
    <message>
        <source>a strip needs “credit:codes”.</source>
        <translation>a strip needs “credit:codes”.</translation>
    </message>
    <message>
        <source>a text with a rule has one line.</source>
        <translation>a text with a rule has one line.</translation>
    </message>
    <message>
        <source>“credit:past” stands at a field that is no date.</source>
        <translation>“credit:past” stands at a field that is no date.</translation>
    </message>
    <message>
        <source>the kind has no group “%1”.</source>
        <translation>the kind has no group “%1”.</translation>
    </message>
    <message>
        <source>it cannot be compared with “%1”.</source>
        <translation>it cannot be compared with “%1”.</translation>
    </message>
    <message>
        <source>“credit:rule-when” must be field=code code.</source>
        <translation>“credit:rule-when” must be field=code code.</translation>
    </message>
    <message>
        <source>there is no code %1 in that list.</source>
        <translation>there is no code %1 in that list.</translation>
    </message>
</context>
<context>
    <name>archive::FieldRow</name>
    <message>
        <source>Confirm…</source>
        <translation>Confirm…</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <comment>the reason</comment>
        <translation>Confirmed: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
</context>
<context>
    <name>archive::Files</name>
    <message>
        <source>The database of scans is damaged: %1</source>
        <translation>The database of scans is damaged: %1</translation>
    </message>
    <message>
        <source>The scan %1 of %2 %3 was not in the backup that this archive comes from.</source>
        <translation>The scan %1 of %2 %3 was not in the backup that this archive comes from.</translation>
    </message>
    <message>
        <source>The scan %1 of %2 %3 is missing; restore it from a backup.</source>
        <translation>The scan %1 of %2 %3 is missing; restore it from a backup.</translation>
    </message>
    <message>
        <source>The list of scans lacks %1, which %2 names; restore a backup.</source>
        <translation>The list of scans lacks %1, which %2 names; restore a backup.</translation>
    </message>
    <message>
        <source>The scan is empty; scan it again.</source>
        <translation>The scan is empty; scan it again.</translation>
    </message>
    <message>
        <source>The scan has %1 MB, and at most %2 MB are kept; scan it in grey at 150 dpi.</source>
        <translation>The scan has %1 MB, and at most %2 MB are kept; scan it in grey at 150 dpi.</translation>
    </message>
    <message>
        <source>Scans of the type “%1” are not kept; use one of %2.</source>
        <translation>Scans of the type “%1” are not kept; use one of %2.</translation>
    </message>
    <message>
        <source>The scan of %1 is not in the archive; scan it again.</source>
        <translation>The scan of %1 is not in the archive; scan it again.</translation>
    </message>
    <message>
        <source>Your duties do not allow to keep scans for this purpose; choose another purpose or ask an administrator.</source>
        <translation>Your duties do not allow to keep scans for this purpose; choose another purpose or ask an administrator.</translation>
    </message>
    <message>
        <source>The record of %1 has no such scan; read it again.</source>
        <translation>The record of %1 has no such scan; read it again.</translation>
    </message>
    <message>
        <source>A scan can&apos;t be masked, so it is not shown for this purpose; choose another purpose.</source>
        <translation>A scan can&apos;t be masked, so it is not shown for this purpose; choose another purpose.</translation>
    </message>
    <message>
        <source>The scan is not in this archive, which was restored without scans or has lost it; restore it from a complete backup or scan it again.</source>
        <translation>The scan is not in this archive, which was restored without scans or has lost it; restore it from a complete backup or scan it again.</translation>
    </message>
    <message>
        <source>There is no such kind of record; see the data dictionary.</source>
        <translation>There is no such kind of record; see the data dictionary.</translation>
    </message>
    <message>
        <source>The scan %1 is damaged; scan it again or restore it from a backup.</source>
        <translation>The scan %1 is damaged; scan it again or restore it from a backup.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another folder.</source>
        <translation>%1 exists already; choose another folder.</translation>
    </message>
    <message>
        <source>The scan is no bare picture, so that it could tell more than it shows; have it written anew.</source>
        <translation>The scan is no bare picture, so that it could tell more than it shows; have it written anew.</translation>
    </message>
    <message>
        <source>The scan has %1 × %2 pixels, which is too many; scan it at 150 dpi.</source>
        <translation>The scan has %1 × %2 pixels, which is too many; scan it at 150 dpi.</translation>
    </message>
</context>
<context>
    <name>archive::FilterPanel</name>
    <message>
        <source>&amp;Loans:</source>
        <translation>&amp;Loans:</translation>
    </message>
    <message>
        <source>O&amp;fficer:</source>
        <translation>O&amp;fficer:</translation>
    </message>
    <message>
        <source>O&amp;rder:</source>
        <translation>O&amp;rder:</translation>
    </message>
    <message>
        <source>Last &amp;first</source>
        <translation>Last &amp;first</translation>
    </message>
    <message>
        <source>All</source>
        <comment>loans</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>With loans</source>
        <translation>With loans</translation>
    </message>
    <message>
        <source>Without loans</source>
        <translation>Without loans</translation>
    </message>
    <message>
        <source>All</source>
        <comment>officers</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Village and group</source>
        <translation>Village and group</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Clear filters</translation>
    </message>
</context>
<context>
    <name>archive::FindCommand</name>
    <message>
        <source>--limit takes a whole number from 1 to %1.</source>
        <translation>--limit takes a whole number from 1 to %1.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>formerly %1</translation>
    </message>
</context>
<context>
    <name>archive::FirstUsersStep</name>
    <message>
        <source>Who works with it from the first day; others can be added later. Each chooses an own password at the first sign-in.</source>
        <translation>Who works with it from the first day; others can be added later. Each chooses an own password at the first sign-in.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remove from the list</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>First &amp;password</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Name of the user</translation>
    </message>
    <message>
        <source>First password of the user</source>
        <translation>First password of the user</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>&amp;Townships (none: all)</source>
        <translation>&amp;Townships (none: all)</translation>
    </message>
    <message>
        <source>Townships of the user</source>
        <translation>Townships of the user</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>&amp;Add to the list</translation>
    </message>
    <message>
        <source>The first users</source>
        <translation>The first users</translation>
    </message>
    <message>
        <source>all townships</source>
        <translation>all townships</translation>
    </message>
    <message numerus="yes">
        <source>%n township(s)</source>
        <translation>
            <numerusform>%n township</numerusform>
            <numerusform>%n townships</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>user, roles, townships</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Finish the user who is being typed, or empty the form.</source>
        <translation>Finish the user who is being typed, or empty the form.</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Users</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>Nam&amp;e</translation>
    </message>
</context>
<context>
    <name>archive::ForbiddenFacts</name>
    <message>
        <source>the class “%1” is unknown.</source>
        <translation>the class “%1” is unknown.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>fact, pattern or law is missing.</source>
        <translation>fact, pattern or law is missing.</translation>
    </message>
    <message>
        <source>“match” must be part or word.</source>
        <translation>“match” must be part or word.</translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation>the list is empty.</translation>
    </message>
</context>
<context>
    <name>archive::ForeignTable</name>
    <message>
        <source>%1 has no header; the first line names the columns.</source>
        <translation>%1 has no header; the first line names the columns.</translation>
    </message>
</context>
<context>
    <name>archive::FormBinder</name>
    <message>
        <source>%1: %2</source>
        <comment>a year and what stood there then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stale: valid until %1</source>
        <translation>Stale: valid until %1</translation>
    </message>
</context>
<context>
    <name>archive::FormCommands</name>
    <message numerus="yes">
        <source>The forms of %n household(s) are in %1.</source>
        <translation>
            <numerusform>The forms of %n household are in %1.</numerusform>
            <numerusform>The forms of %n households are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A print that was stopped went on with its numbers.</source>
        <translation>A print that was stopped went on with its numbers.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) were passed over: erased or closed since the print began.</source>
        <translation>
            <numerusform>%n household was passed over: erased or closed since the print began.</numerusform>
            <numerusform>%n households were passed over: erased or closed since the print began.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::Founding</name>
    <message>
        <source>“%1” needs at least one role; choose one.</source>
        <translation>“%1” needs at least one role; choose one.</translation>
    </message>
    <message>
        <source>%1 is not a township of this archive; choose one of its townships.</source>
        <translation>%1 is not a township of this archive; choose one of its townships.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nothing was made.</translation>
    </message>
    <message>
        <source>Two users are called “%1”; give one another name.</source>
        <translation>Two users are called “%1”; give one another name.</translation>
    </message>
    <message>
        <source>The folder %1 is in use; close what shows it and try again.</source>
        <translation>The folder %1 is in use; close what shows it and try again.</translation>
    </message>
</context>
<context>
    <name>archive::GradeBands</name>
    <message>
        <source>“grade” and “from” are texts.</source>
        <translation>“grade” and “from” are texts.</translation>
    </message>
    <message>
        <source>they must fall from the highest to one from 0.</source>
        <translation>they must fall from the highest to one from 0.</translation>
    </message>
</context>
<context>
    <name>archive::HandOver</name>
    <message>
        <source>Handed over to %1</source>
        <translation>Handed over to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) handed over to %1.</source>
        <translation>
            <numerusform>%n household handed over to %1.</numerusform>
            <numerusform>%n households handed over to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 households handed over; the others stay as they were. %3</source>
        <translation>%1 of %2 households handed over; the others stay as they were. %3</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n household(s) over to %1? The officer of each is changed.</source>
        <translation>
            <numerusform>Hand %n household over to %1? Its officer is changed.</numerusform>
            <numerusform>Hand %n households over to %1? The officer of each is changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Hand over</translation>
    </message>
    <message>
        <source>Handing over to %1 …</source>
        <translation>Handing over to %1 …</translation>
    </message>
    <message>
        <source>&amp;Hand over …</source>
        <translation>&amp;Hand over …</translation>
    </message>
</context>
<context>
    <name>archive::HeadDialog</name>
    <message>
        <source>Head of household</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>Relations are to the head: look through those of the other members, too.</source>
        <translation>Relations are to the head: look through those of the other members, too.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Make head</source>
        <translation>&amp;Make head</translation>
    </message>
    <message>
        <source>%1 becomes head of the household</source>
        <translation>%1 becomes head of the household</translation>
    </message>
    <message>
        <source>&amp;What is %1, the former head, to %2?</source>
        <translation>&amp;What is %1, the former head, to %2?</translation>
    </message>
    <message>
        <source>Relation of the former head</source>
        <translation>Relation of the former head</translation>
    </message>
</context>
<context>
    <name>archive::History</name>
    <message>
        <source>There is no such record; search for it.</source>
        <translation>There is no such record; search for it.</translation>
    </message>
    <message>
        <source>%1 is no block of a household&apos;s file; choose one that is.</source>
        <translation>%1 is no block of a household&apos;s file; choose one that is.</translation>
    </message>
    <message>
        <source>%1 Nothing may be confirmed any more; enter a new consent first.</source>
        <translation>%1 Nothing may be confirmed any more; enter a new consent first.</translation>
    </message>
    <message>
        <source>The journal has no such state of the record, or its content was erased; read the history again.</source>
        <translation>The journal has no such state of the record, or its content was erased; read the history again.</translation>
    </message>
    <message>
        <source>A record of %1 was changed again by %2 after this save; take that back first, or restore single values.</source>
        <translation>A record of %1 was changed again by %2 after this save; take that back first, or restore single values.</translation>
    </message>
    <message>
        <source>The record is so already; nothing was changed.</source>
        <translation>The record is so already; nothing was changed.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is no change of a record; only a save can be taken back.</source>
        <translation>Entry %1 of the journal is no change of a record; only a save can be taken back.</translation>
    </message>
    <message>
        <source>Entry %1 tells of records that came from another archive, which is not taken back; delete what is wrong.</source>
        <translation>Entry %1 tells of records that came from another archive, which is not taken back; delete what is wrong.</translation>
    </message>
</context>
<context>
    <name>archive::HistoryModel</name>
    <message>
        <source>Looked at — %1</source>
        <translation>Looked at — %1</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Report made — %1</source>
        <translation>Report made — %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Time (Beijing)</source>
        <translation>Time (Beijing)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Undeleted</source>
        <translation>Undeleted</translation>
    </message>
    <message>
        <source>Found unchanged</source>
        <translation>Found unchanged</translation>
    </message>
    <message>
        <source>Locked against slips</source>
        <translation>Locked against slips</translation>
    </message>
    <message>
        <source>Lock lifted</source>
        <translation>Lock lifted</translation>
    </message>
    <message>
        <source>Asked for and refused — %1</source>
        <translation>Asked for and refused — %1</translation>
    </message>
    <message>
        <source>Taken in from another archive</source>
        <translation>Taken in from another archive</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user and the station of the archive that the entry came from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>archive::HistoryPanel</name>
    <message>
        <source>What happened to this household</source>
        <translation>What happened to this household</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>Restore this &amp;value</source>
        <translation>Restore this &amp;value</translation>
    </message>
    <message>
        <source>Restore the &amp;record</source>
        <translation>Restore the &amp;record</translation>
    </message>
    <message>
        <source>Ta&amp;ke this save back</source>
        <translation>Ta&amp;ke this save back</translation>
    </message>
    <message>
        <source>Take the last save &amp;back</source>
        <translation>Take the last save &amp;back</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Deleted records</translation>
    </message>
    <message>
        <source>Everything that this save changed is taken back.</source>
        <translation>Everything that this save changed is taken back.</translation>
    </message>
    <message>
        <source>The last save of this household is taken back.</source>
        <translation>The last save of this household is taken back.</translation>
    </message>
    <message>
        <source>Save or discard what is typed first.</source>
        <translation>Save or discard what is typed first.</translation>
    </message>
    <message>
        <source>&amp;Lift the lock</source>
        <translation>&amp;Lift the lock</translation>
    </message>
    <message>
        <source>&amp;Lock the household</source>
        <translation>&amp;Lock the household</translation>
    </message>
    <message>
        <source>%1 locked this household against slips on %2.</source>
        <translation>%1 locked this household against slips on %2.</translation>
    </message>
    <message>
        <source>Lift the record&apos;s l&amp;ock</source>
        <translation>Lift the record&apos;s l&amp;ock</translation>
    </message>
    <message>
        <source>L&amp;ock the record</source>
        <translation>L&amp;ock the record</translation>
    </message>
    <message>
        <source>The whole record is as it was before this change.</source>
        <translation>The whole record is as it was before this change.</translation>
    </message>
    <message>
        <source>%1 is as it was before this change.</source>
        <translation>%1 is as it was before this change.</translation>
    </message>
    <message>
        <source>The lock is lifted; it can be changed again.</source>
        <translation>The lock is lifted; it can be changed again.</translation>
    </message>
    <message>
        <source>It can&apos;t be changed by a slip any more, until the lock is lifted.</source>
        <translation>It can&apos;t be changed by a slip any more, until the lock is lifted.</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdBanner</name>
    <message>
        <source>Load it anew</source>
        <translation>Load it anew</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdDraft</name>
    <message>
        <source>Member %1</source>
        <translation>Member %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>kind of record and its row</comment>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdFoot</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Your purpose lets you look, not change</source>
        <translation>Your purpose lets you look, not change</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n point(s) first</source>
        <translation>
            <numerusform>Correct %n point first</numerusform>
            <numerusform>Correct %n points first</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Undo  Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo  Ctrl+Y</source>
        <translation>Redo  Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Save, next one  F9</source>
        <translation>Save, next one  F9</translation>
    </message>
    <message>
        <source>All points that checks found; F7 leads to the next one</source>
        <translation>All points that checks found; F7 leads to the next one</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save, next one</source>
        <translation>Save, next one</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::HouseholdHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Back to the list (Alt+Left)</translation>
    </message>
    <message>
        <source>Report…  Ctrl+P</source>
        <translation>Report…  Ctrl+P</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Draft, %1 d</source>
        <translation>Draft, %1 d</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>New household</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Household of %1</source>
        <translation>Household of %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdJobs</name>
    <message>
        <source>What was typed is not kept any more; enter it anew.</source>
        <translation>What was typed is not kept any more; enter it anew.</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdListModel</name>
    <message>
        <source>(not signed)</source>
        <translation>(not signed)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>of a consent</comment>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Not signed</source>
        <comment>of a consent</comment>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a consent</comment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Kept without a signature until %1</source>
        <translation>Kept without a signature until %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdListPage</name>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>New household  Ctrl+N</source>
        <translation>New household  Ctrl+N</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Divisions</translation>
    </message>
    <message>
        <source>Name, initials, ID number, phone, register number</source>
        <translation>Name, initials, ID number, phone, register number</translation>
    </message>
    <message>
        <source>Search households</source>
        <translation>Search households</translation>
    </message>
    <message>
        <source>Masked list; it counts as no look</source>
        <translation>Masked list; it counts as no look</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Opening the file is a look; it is recorded with your purpose.</source>
        <translation>Opening the file is a look; it is recorded with your purpose.</translation>
    </message>
    <message>
        <source>Open file  Enter</source>
        <translation>Open file  Enter</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1 households</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n match(es) for “%2”</source>
        <translation>
            <numerusform>%1: %n match for “%2”</numerusform>
            <numerusform>%1: %n matches for “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first %2 rows</source>
        <translation>%1: the first %2 rows</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches. Search by name, its initials, ID number from the start, phone or register number.</source>
        <translation>Nobody matches. Search by name, its initials, ID number from the start, phone or register number.</translation>
    </message>
    <message>
        <source>No household here yet.</source>
        <translation>No household here yet.</translation>
    </message>
    <message>
        <source>Choose a household to see it here.</source>
        <translation>Choose a household to see it here.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation>All consents</translation>
    </message>
    <message>
        <source>Not signed</source>
        <comment>of a consent</comment>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>of a consent</comment>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a consent</comment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filters (%1)</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Searches</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdPage</name>
    <message>
        <source>Somebody saved this household after you opened it, so nothing was saved. Note your changes, load it anew and enter them again.</source>
        <translation>Somebody saved this household after you opened it, so nothing was saved. Note your changes, load it anew and enter them again.</translation>
    </message>
    <message>
        <source>What you typed and did not save stands here again. Somebody saved this household since: look through what you typed before you save it.</source>
        <translation>What you typed and did not save stands here again. Somebody saved this household since: look through what you typed before you save it.</translation>
    </message>
    <message>
        <source>What you typed and did not save stands here again: save it, or discard it when you leave.</source>
        <translation>What you typed and did not save stands here again: save it, or discard it when you leave.</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdReport</name>
    <message>
        <source>A report needs a purpose; choose one first.</source>
        <translation>A report needs a purpose; choose one first.</translation>
    </message>
    <message>
        <source>Your duties do not allow a report for the purpose %1; choose another purpose or ask an administrator.</source>
        <translation>Your duties do not allow a report for the purpose %1; choose another purpose or ask an administrator.</translation>
    </message>
</context>
<context>
    <name>archive::InitCommand</name>
    <message>
        <source>Give the administrator&apos;s password with --password-file FILE or ARCHIVE_PASSWORD.</source>
        <translation>Give the administrator&apos;s password with --password-file FILE or ARCHIVE_PASSWORD.</translation>
    </message>
    <message>
        <source>The archive %1 is ready.</source>
        <translation>The archive %1 is ready.</translation>
    </message>
    <message>
        <source>Recovery key, shown only now; give the halves to two persons:</source>
        <translation>Recovery key, shown only now; give the halves to two persons:</translation>
    </message>
    <message>
        <source>first half:  %1</source>
        <translation>first half:  %1</translation>
    </message>
    <message>
        <source>second half: %1</source>
        <translation>second half: %1</translation>
    </message>
    <message>
        <source>The training archive %1 is ready; it stays one for ever.</source>
        <translation>The training archive %1 is ready; it stays one for ever.</translation>
    </message>
</context>
<context>
    <name>archive::InterestSaved</name>
    <message>
        <source>The interest saved is too large to be told; check the loans&apos; amounts.</source>
        <translation>The interest saved is too large to be told; check the loans&apos; amounts.</translation>
    </message>
</context>
<context>
    <name>archive::IssuesPanel</name>
    <message>
        <source>Nothing to correct.</source>
        <translation>Nothing to correct.</translation>
    </message>
    <message>
        <source>Points to correct</source>
        <translation>Points to correct</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>kind and field</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmed: %1</translation>
    </message>
</context>
<context>
    <name>archive::Journal</name>
    <message>
        <source>The journal has no entry %1; check the archive.</source>
        <translation>The journal has no entry %1; check the archive.</translation>
    </message>
    <message>
        <source>The event has no proper name; use small letters and hyphens.</source>
        <translation>The event has no proper name; use small letters and hyphens.</translation>
    </message>
    <message>
        <source>The content of a journal entry can&apos;t be read; restore the archive from a backup.</source>
        <translation>The content of a journal entry can&apos;t be read; restore the archive from a backup.</translation>
    </message>
    <message>
        <source>Entry %1 registers a key that can&apos;t be read.</source>
        <translation>Entry %1 registers a key that can&apos;t be read.</translation>
    </message>
    <message>
        <source>Entry %1 is signed with a key that was not in force.</source>
        <translation>Entry %1 is signed with a key that was not in force.</translation>
    </message>
    <message>
        <source>The entries up to %1 are signed by somebody else than their author.</source>
        <translation>The entries up to %1 are signed by somebody else than their author.</translation>
    </message>
    <message>
        <source>The signature of entry %1 does not hold.</source>
        <translation>The signature of entry %1 does not hold.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>The database is damaged: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation>
            <numerusform>%n more problem.</numerusform>
            <numerusform>%n more problems.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries after %1 are not signed.</source>
        <translation>The entries after %1 are not signed.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>The journal is empty.</translation>
    </message>
    <message>
        <source>Entry %1 follows entry %2; what stood between is missing.</source>
        <translation>Entry %1 follows entry %2; what stood between is missing.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1.</source>
        <translation>The chain is broken at entry %1.</translation>
    </message>
    <message>
        <source>Entry %1 has a content that it does not commit to.</source>
        <translation>Entry %1 has a content that it does not commit to.</translation>
    </message>
    <message>
        <source>The content of entry %1 is missing.</source>
        <translation>The content of entry %1 is missing.</translation>
    </message>
    <message>
        <source>The content of entry %1 was changed.</source>
        <translation>The content of entry %1 was changed.</translation>
    </message>
    <message>
        <source>The content of entry %1 can&apos;t be read.</source>
        <translation>The content of entry %1 can&apos;t be read.</translation>
    </message>
    <message>
        <source>Entry %1 does not tell of this archive&apos;s founding.</source>
        <translation>Entry %1 does not tell of this archive&apos;s founding.</translation>
    </message>
    <message>
        <source>A content or signature of entry %1 stands without that entry.</source>
        <translation>A content or signature of entry %1 stands without that entry.</translation>
    </message>
    <message>
        <source>The list of keys is not the one that the journal tells of.</source>
        <translation>The list of keys is not the one that the journal tells of.</translation>
    </message>
    <message>
        <source>%1 %2 has revision %3, but the journal&apos;s last is %4.</source>
        <translation>%1 %2 has revision %3, but the journal&apos;s last is %4.</translation>
    </message>
    <message>
        <source>%1 %2 is not as entry %3 left it.</source>
        <translation>%1 %2 is not as entry %3 left it.</translation>
    </message>
    <message>
        <source>The journal is shorter than its anchor in %1, at entry %2.</source>
        <translation>The journal is shorter than its anchor in %1, at entry %2.</translation>
    </message>
    <message>
        <source>The journal differs from its anchor in %1, at entry %2.</source>
        <translation>The journal differs from its anchor in %1, at entry %2.</translation>
    </message>
    <message>
        <source>The division %1 counts %2 households, but has %3.</source>
        <translation>The division %1 counts %2 households, but has %3.</translation>
    </message>
    <message>
        <source>The session is another user&apos;s; sign in again.</source>
        <translation>The session is another user&apos;s; sign in again.</translation>
    </message>
    <message>
        <source>%1 is listed as erased, but the journal does not tell of it.</source>
        <translation>%1 is listed as erased, but the journal does not tell of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n more scan(s) were not in the backup.</source>
        <translation>
            <numerusform>%n more scan(s) were not in the backup.</numerusform>
            <numerusform>%n more scan(s) were not in the backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case %1 does not stand where its steps brought it.</source>
        <translation>The case %1 does not stand where its steps brought it.</translation>
    </message>
    <message>
        <source>Entry %1 tells of a case&apos;s step that is not there.</source>
        <translation>Entry %1 tells of a case&apos;s step that is not there.</translation>
    </message>
    <message>
        <source>Step %1 of the case %2 is not as entry %3 tells.</source>
        <translation>Step %1 of the case %2 is not as entry %3 tells.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 exists already; choose another name.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist; choose another.</source>
        <translation>The folder of %1 does not exist; choose another.</translation>
    </message>
    <message>
        <source>There is not enough free space for the journal at %1; it needs %2 MB.</source>
        <translation>There is not enough free space for the journal at %1; it needs %2 MB.</translation>
    </message>
    <message>
        <source>%1 was not written as it should be; check the disk and try again.</source>
        <translation>%1 was not written as it should be; check the disk and try again.</translation>
    </message>
    <message>
        <source>Only an auditor exports the journal, for the purpose of an audit; sign in as one.</source>
        <translation>Only an auditor exports the journal, for the purpose of an audit; sign in as one.</translation>
    </message>
    <message>
        <source>The list of the purge %1 is not the one that was proposed.</source>
        <translation>The list of the purge %1 is not the one that was proposed.</translation>
    </message>
    <message>
        <source>%1 is restricted, but the journal does not tell of it.</source>
        <translation>%1 is restricted, but the journal does not tell of it.</translation>
    </message>
    <message>
        <source>Entry %1 tells of a restriction that is not there.</source>
        <translation>Entry %1 tells of a restriction that is not there.</translation>
    </message>
    <message>
        <source>An entry of a journal taken in can&apos;t be read; restore the archive from a backup.</source>
        <translation>An entry of a journal taken in can&apos;t be read; restore the archive from a backup.</translation>
    </message>
    <message>
        <source>Entry %1 tells of an archive taken in that is not there.</source>
        <translation>Entry %1 tells of an archive taken in that is not there.</translation>
    </message>
    <message>
        <source>Journal of the station %1, taken in: %2</source>
        <translation>Journal of the station %1, taken in: %2</translation>
    </message>
    <message>
        <source>Entry %1 can&apos;t be read.</source>
        <translation>Entry %1 can&apos;t be read.</translation>
    </message>
    <message>
        <source>It is not the one that entry %1 tells of.</source>
        <translation>It is not the one that entry %1 tells of.</translation>
    </message>
    <message>
        <source>The list of households shows %1 otherwise than its records.</source>
        <translation>The list of households shows %1 otherwise than its records.</translation>
    </message>
    <message>
        <source>The list of households lacks %1.</source>
        <translation>The list of households lacks %1.</translation>
    </message>
    <message>
        <source>The archive&apos;s folder %1 is not where it was, so that nothing can be saved or shown. Put it back: connect its disk, or take its new name away; then try again. What is typed stays.</source>
        <translation>The archive&apos;s folder %1 is not where it was, so that nothing can be saved or shown. Put it back: connect its disk, or take its new name away; then try again. What is typed stays.</translation>
    </message>
</context>
<context>
    <name>archive::JournalExportCommand</name>
    <message>
        <source>The journal is in %1: %2 entries, head %3.</source>
        <translation>The journal is in %1: %2 entries, head %3.</translation>
    </message>
    <message numerus="yes">
        <source>The journal was exported as it is, but is not intact (%n problem(s)); keep this copy of the archive.</source>
        <translation>
            <numerusform>The journal was exported as it is, but is not intact (%n problem); keep this copy of the archive.</numerusform>
            <numerusform>The journal was exported as it is, but is not intact (%n problems); keep this copy of the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::JsonMembers</name>
    <message>
        <source>The key file is damaged at “%1”; restore it from a backup.</source>
        <translation>The key file is damaged at “%1”; restore it from a backup.</translation>
    </message>
</context>
<context>
    <name>archive::KeyFile</name>
    <message>
        <source>The key file is not one of a credit archive; choose an archive&apos;s folder.</source>
        <translation>The key file is not one of a credit archive; choose an archive&apos;s folder.</translation>
    </message>
    <message>
        <source>The archive was written by a later version of this program; install that version.</source>
        <translation>The archive was written by a later version of this program; install that version.</translation>
    </message>
</context>
<context>
    <name>archive::KeyRing</name>
    <message>
        <source>There is no user “%1” who could sign in; check the name.</source>
        <translation>There is no user “%1” who could sign in; check the name.</translation>
    </message>
    <message>
        <source>This recovery key is another archive&apos;s; look for the right papers.</source>
        <translation>This recovery key is another archive&apos;s; look for the right papers.</translation>
    </message>
    <message>
        <source>There is a user “%1” already; choose another name.</source>
        <translation>There is a user “%1” already; choose another name.</translation>
    </message>
    <message>
        <source>The new password is the present one; choose another.</source>
        <translation>The new password is the present one; choose another.</translation>
    </message>
    <message>
        <source>“%1” is the only user who can sign in; add another first.</source>
        <translation>“%1” is the only user who can sign in; add another first.</translation>
    </message>
    <message>
        <source>The key file was changed by another program; restore it from a backup.</source>
        <translation>The key file was changed by another program; restore it from a backup.</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password is wrong; try again.</source>
        <translation>The user&apos;s name or the password is wrong; try again.</translation>
    </message>
    <message>
        <source>There is no suite “%1”; choose “standard” or “shangmi”.</source>
        <translation>There is no suite “%1”; choose “standard” or “shangmi”.</translation>
    </message>
</context>
<context>
    <name>archive::KeyStore</name>
    <message>
        <source>%1 is not an archive: it has no key file; choose an archive&apos;s folder.</source>
        <translation>%1 is not an archive: it has no key file; choose an archive&apos;s folder.</translation>
    </message>
    <message>
        <source>The keys of the archive %1 are damaged in both copies; restore them from a backup.</source>
        <translation>The keys of the archive %1 are damaged in both copies; restore them from a backup.</translation>
    </message>
    <message>
        <source>%1 exists already; choose a new folder.</source>
        <translation>%1 exists already; choose a new folder.</translation>
    </message>
    <message>
        <source>The key files keys.json and keys-2.json of %1 belong to two archives; put back the one that belongs here.</source>
        <translation>The key files keys.json and keys-2.json of %1 belong to two archives; put back the one that belongs here.</translation>
    </message>
</context>
<context>
    <name>archive::KindReader</name>
    <message>
        <source>“%1” is no subject: none, household, self or field:name.</source>
        <translation>“%1” is no subject: none, household, self or field:name.</translation>
    </message>
    <message>
        <source>“credit:structure” stands only at uid and parent_uid.</source>
        <translation>“credit:structure” stands only at uid and parent_uid.</translation>
    </message>
    <message>
        <source>the foreign key is of a field “%1” that does not exist.</source>
        <translation>the foreign key is of a field “%1” that does not exist.</translation>
    </message>
    <message>
        <source>“credit:class” is missing: one kind, one legal class.</source>
        <translation>“credit:class” is missing: one kind, one legal class.</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and underscores only.</source>
        <translation>a name has lower-case letters, digits and underscores only.</translation>
    </message>
</context>
<context>
    <name>archive::LimitTable</name>
    <message>
        <source>“%1” is a text, whole yuan from %2 to %3.</source>
        <translation>“%1” is a text, whole yuan from %2 to %3.</translation>
    </message>
    <message>
        <source>“formulas” is the name of a file beside this one.</source>
        <translation>“formulas” is the name of a file beside this one.</translation>
    </message>
    <message>
        <source>it is a list with something in it.</source>
        <translation>it is a list with something in it.</translation>
    </message>
    <message>
        <source>“%1” is none of the grades above, or stands there twice.</source>
        <translation>“%1” is none of the grades above, or stands there twice.</translation>
    </message>
    <message>
        <source>“grades” names those that the product is meant for.</source>
        <translation>“grades” names those that the product is meant for.</translation>
    </message>
    <message>
        <source>“months” is a text, a number from 1 to %1.</source>
        <translation>“months” is a text, a number from 1 to %1.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” stands there twice.</translation>
    </message>
    <message>
        <source>%1 has no derived field “%2” of type boolean.</source>
        <translation>%1 has no derived field “%2” of type boolean.</translation>
    </message>
    <message>
        <source>%1 has no derived field “%2” of type double.</source>
        <translation>%1 has no derived field “%2” of type double.</translation>
    </message>
</context>
<context>
    <name>archive::LimitsCommand</name>
    <message>
        <source>By “%1”, version %2; for reference, as a person decides on each line of credit:</source>
        <translation>By “%1”, version %2; for reference, as a person decides on each line of credit:</translation>
    </message>
</context>
<context>
    <name>archive::LockPage</name>
    <message>
        <source>The workstation is locked</source>
        <translation>The workstation is locked</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Sign out</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>What was typed and not saved is kept and comes back.</source>
        <translation>What was typed and not saved is kept and comes back.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>archive::Locker</name>
    <message>
        <source>The PIN is wrong; try again.</source>
        <translation>The PIN is wrong; try again.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often; give the password.</source>
        <translation>The PIN was wrong too often; give the password.</translation>
    </message>
</context>
<context>
    <name>archive::Lockout</name>
    <message numerus="yes">
        <source>Too many wrong attempts; wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Too many wrong attempts; wait %n second(s) and try again.</numerusform>
            <numerusform>Too many wrong attempts; wait %n second(s) and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next attempt waits %n second(s).</source>
        <translation>
            <numerusform>The next attempt waits %n second.</numerusform>
            <numerusform>The next attempt waits %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n more wrong attempt(s) the next one waits.</source>
        <translation>
            <numerusform>After %n more wrong attempt the next one waits.</numerusform>
            <numerusform>After %n more wrong attempts the next one waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::MainWindow</name>
    <message>
        <source>Farm Household Credit Archive</source>
        <translation>Farm Household Credit Archive</translation>
    </message>
    <message>
        <source>%1 has typed something that is not saved; it would be lost.</source>
        <translation>%1 has typed something that is not saved; it would be lost.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Discard it</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>For practice</translation>
    </message>
</context>
<context>
    <name>archive::MakingStep</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Each password gets a key of its own, which takes a moment on purpose: so long takes each guess, too.</source>
        <translation>Each password gets a key of its own, which takes a moment on purpose: so long takes each guess, too.</translation>
    </message>
</context>
<context>
    <name>archive::Manifest</name>
    <message>
        <source>The list of files (%1) is not in the form of a package.</source>
        <translation>The list of files (%1) is not in the form of a package.</translation>
    </message>
    <message>
        <source>%1 is missing from the package.</source>
        <translation>%1 is missing from the package.</translation>
    </message>
    <message>
        <source>%1 is not the file that was packed: its hash differs.</source>
        <translation>%1 is not the file that was packed: its hash differs.</translation>
    </message>
    <message>
        <source>%1 is in the package, but not in its list of files.</source>
        <translation>%1 is in the package, but not in its list of files.</translation>
    </message>
</context>
<context>
    <name>archive::MaskCanvas</name>
    <message>
        <source>Page; M covers a place, arrow keys move it, with Shift they size it</source>
        <translation>Page; M covers a place, arrow keys move it, with Shift they size it</translation>
    </message>
</context>
<context>
    <name>archive::MaskDialog</name>
    <message>
        <source>Look through the page</source>
        <translation>Look through the page</translation>
    </message>
    <message>
        <source>A thumb-print may not be kept: cover it by dragging a rectangle over it, or press M and move the place with the arrow keys. What is covered is gone for good.</source>
        <translation>A thumb-print may not be kept: cover it by dragging a rectangle over it, or press M and move the place with the arrow keys. What is covered is gone for good.</translation>
    </message>
    <message>
        <source>&amp;Cover a place</source>
        <translation>&amp;Cover a place</translation>
    </message>
    <message>
        <source>&amp;Uncover the last</source>
        <translation>&amp;Uncover the last</translation>
    </message>
    <message>
        <source>&amp;Keep the page</source>
        <translation>&amp;Keep the page</translation>
    </message>
</context>
<context>
    <name>archive::MeasureLines</name>
    <message>
        <source>%1 basis points</source>
        <translation>%1 basis points</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>%1 % a year</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>on the register</source>
        <translation>on the register</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1: %2 By %3 %4, %5. %6 (%7)</source>
        <translation>%1: %2 By %3 %4, %5. %6 (%7)</translation>
    </message>
    <message>
        <source>The record is disputed.</source>
        <translation>The record is disputed.</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>not in force</translation>
    </message>
    <message numerus="yes">
        <source>interest saved so far about %1 yuan, over %n loan(s)</source>
        <translation>
            <numerusform>interest saved so far about %1 yuan, over %n loan</numerusform>
            <numerusform>interest saved so far about %1 yuan, over %n loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) without day or amount</source>
        <translation>
            <numerusform>%n loan without day or amount</numerusform>
            <numerusform>%n loans without day or amount</numerusform>
        </translation>
    </message>
    <message>
        <source>Your purpose may not see this.</source>
        <translation>Your purpose may not see this.</translation>
    </message>
    <message>
        <source>No decided grade holds, so nothing is earned.</source>
        <translation>No decided grade holds, so nothing is earned.</translation>
    </message>
    <message>
        <source>Grade %1 holds until %2.</source>
        <translation>Grade %1 holds until %2.</translation>
    </message>
    <message>
        <source>The table has no measure for this grade.</source>
        <translation>The table has no measure for this grade.</translation>
    </message>
    <message>
        <source>No public record that is published, open and not repaired calls for a sanction.</source>
        <translation>No public record that is published, open and not repaired calls for a sanction.</translation>
    </message>
    <message>
        <source>No measure is on the register.</source>
        <translation>No measure is on the register.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::MeasureTable</name>
    <message>
        <source>“figure” and “unit” are texts.</source>
        <translation>“figure” and “unit” are texts.</translation>
    </message>
    <message>
        <source>there is no unit “%1”.</source>
        <translation>there is no unit “%1”.</translation>
    </message>
    <message>
        <source>“figure” is a whole number from 1 to %1.</source>
        <translation>“figure” is a whole number from 1 to %1.</translation>
    </message>
    <message>
        <source>“figure” is above 0, at most %1, and has two decimals at most.</source>
        <translation>“figure” is above 0, at most %1, and has two decimals at most.</translation>
    </message>
    <message>
        <source>a grade earns rewards (%1) or has own credit terms (%2); only a public record calls for a sanction.</source>
        <translation>a grade earns rewards (%1) or has own credit terms (%2); only a public record calls for a sanction.</translation>
    </message>
    <message>
        <source>it names each grade once.</source>
        <translation>it names each grade once.</translation>
    </message>
    <message>
        <source>the grades fall; here stands %1.</source>
        <translation>the grades fall; here stands %1.</translation>
    </message>
    <message>
        <source>“measures” is a list.</source>
        <translation>“measures” is a list.</translation>
    </message>
    <message>
        <source>“%1” is no kind of public record, or stands there twice.</source>
        <translation>“%1” is no kind of public record, or stands there twice.</translation>
    </message>
    <message>
        <source>“recordKinds” names the public records that call for it.</source>
        <translation>“recordKinds” names the public records that call for it.</translation>
    </message>
    <message>
        <source>“degree” is %1, %2 or empty; what is minor is not published.</source>
        <translation>“degree” is %1, %2 or empty; what is minor is not published.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” stands there twice.</translation>
    </message>
    <message>
        <source>it is a list.</source>
        <translation>it is a list.</translation>
    </message>
</context>
<context>
    <name>archive::MeasuresBlock</name>
    <message>
        <source>Rewards and measures</source>
        <translation>Rewards and measures</translation>
    </message>
    <message>
        <source>Of this grade</source>
        <translation>Of this grade</translation>
    </message>
    <message>
        <source>Called for by public records</source>
        <translation>Called for by public records</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>On the register</translation>
    </message>
    <message>
        <source>What products would lend at most: for reference, a person decides</source>
        <translation>What products would lend at most: for reference, a person decides</translation>
    </message>
</context>
<context>
    <name>archive::MeasuresCommand</name>
    <message>
        <source>By the table %1, %2:</source>
        <translation>By the table %1, %2:</translation>
    </message>
    <message>
        <source>Called for by public records:</source>
        <translation>Called for by public records:</translation>
    </message>
    <message>
        <source>On the register:</source>
        <translation>On the register:</translation>
    </message>
</context>
<context>
    <name>archive::Money</name>
    <message>
        <source>“%1” is not an amount; write yuan with at most two decimals and without separators, such as 1234.50.</source>
        <translation>“%1” is not an amount; write yuan with at most two decimals and without separators, such as 1234.50.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an amount of money down to the fen; write it such as 1234.50 or 3.5万.</source>
        <translation>“%1” cannot be read as an amount of money down to the fen; write it such as 1234.50 or 3.5万.</translation>
    </message>
    <message>
        <source>The amounts add up to more than the program can keep; check them for a wrong unit.</source>
        <translation>The amounts add up to more than the program can keep; check them for a wrong unit.</translation>
    </message>
</context>
<context>
    <name>archive::NewArchivePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>&amp;Make the archive</source>
        <translation>&amp;Make the archive</translation>
    </message>
    <message>
        <source>Making the archive and its keys…</source>
        <translation>Making the archive and its keys…</translation>
    </message>
    <message>
        <source>Signing the administrator in…</source>
        <translation>Signing the administrator in…</translation>
    </message>
    <message>
        <source>Adding the user %1…</source>
        <translation>Adding the user %1…</translation>
    </message>
    <message>
        <source>The archive is made but not in its place yet; nothing of it would be kept, and this recovery key would open nothing.</source>
        <translation>The archive is made but not in its place yet; nothing of it would be kept, and this recovery key would open nothing.</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Throw it away</translation>
    </message>
</context>
<context>
    <name>archive::NewPasswordPair</name>
    <message>
        <source>The two new passwords differ; type the same twice.</source>
        <translation>The two new passwords differ; type the same twice.</translation>
    </message>
    <message>
        <source>The password keeps the rules; type it once more.</source>
        <translation>The password keeps the rules; type it once more.</translation>
    </message>
    <message>
        <source>Both are alike and keep the rules.</source>
        <translation>Both are alike and keep the rules.</translation>
    </message>
</context>
<context>
    <name>archive::NotePanel</name>
    <message>
        <source>C&amp;lose the note</source>
        <translation>C&amp;lose the note</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Words:</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note on %1</translation>
    </message>
    <message>
        <source>Ask or tell something about this field; a colleague answers it.</source>
        <translation>Ask or tell something about this field; a colleague answers it.</translation>
    </message>
    <message>
        <source>Save the record first; a note stands on what is saved.</source>
        <translation>Save the record first; a note stands on what is saved.</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Write it</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Ask again</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Answer</translation>
    </message>
</context>
<context>
    <name>archive::ObjectReader</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>“%1” has the unknown value “%2”.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>“%1” has the wrong type.</translation>
    </message>
    <message>
        <source>the word “%1” is unknown here.</source>
        <translation>the word “%1” is unknown here.</translation>
    </message>
</context>
<context>
    <name>archive::Outbox</name>
    <message>
        <source>There is no such batch; see the list of batches.</source>
        <translation>There is no such batch; see the list of batches.</translation>
    </message>
    <message>
        <source>Something changed while the batch was made; make it again.</source>
        <translation>Something changed while the batch was made; make it again.</translation>
    </message>
    <message>
        <source>“%1” is not in the register of receivers; register it with its agreement first.</source>
        <translation>“%1” is not in the register of receivers; register it with its agreement first.</translation>
    </message>
    <message>
        <source>The agreement with “%1” is not in force today; see its dates in the register of receivers.</source>
        <translation>The agreement with “%1” is not in force today; see its dates in the register of receivers.</translation>
    </message>
    <message>
        <source>The person must be told of an adverse fact before it is sent; do so and enter the day in the record.</source>
        <translation>The person must be told of an adverse fact before it is sent; do so and enter the day in the record.</translation>
    </message>
    <message>
        <source>The record that they belong to is held; see to that first.</source>
        <translation>The record that they belong to is held; see to that first.</translation>
    </message>
</context>
<context>
    <name>archive::OverlayReader</name>
    <message>
        <source>there is no kind of this name; a county adds fields, not kinds.</source>
        <translation>there is no kind of this name; a county adds fields, not kinds.</translation>
    </message>
    <message>
        <source>there is no field of this name.</source>
        <translation>there is no field of this name.</translation>
    </message>
    <message>
        <source>a county&apos;s code list begins with x_; core lists stay as they are.</source>
        <translation>a county&apos;s code list begins with x_; core lists stay as they are.</translation>
    </message>
    <message>
        <source>it must be a list of fields.</source>
        <translation>it must be a list of fields.</translation>
    </message>
    <message>
        <source>a county&apos;s field begins with x_; core fields stay as they are.</source>
        <translation>a county&apos;s field begins with x_; core fields stay as they are.</translation>
    </message>
    <message>
        <source>“%1” is no legal class.</source>
        <translation>“%1” is no legal class.</translation>
    </message>
    <message>
        <source>its class is %1; a county may make it stricter, never lower it to %2.</source>
        <translation>its class is %1; a county may make it stricter, never lower it to %2.</translation>
    </message>
    <message>
        <source>a required field cannot be hidden.</source>
        <translation>a required field cannot be hidden.</translation>
    </message>
    <message>
        <source>only a field with a code list has choices.</source>
        <translation>only a field with a code list has choices.</translation>
    </message>
    <message>
        <source>“%1” is no choice of the list %2.</source>
        <translation>“%1” is no choice of the list %2.</translation>
    </message>
    <message>
        <source>the code %1 stands twice.</source>
        <translation>the code %1 stands twice.</translation>
    </message>
    <message>
        <source>no choice would be left.</source>
        <translation>no choice would be left.</translation>
    </message>
    <message>
        <source>the field %1 stands twice.</source>
        <translation>the field %1 stands twice.</translation>
    </message>
</context>
<context>
    <name>archive::OverrideRates</name>
    <message>
        <source>Households that are here no more</source>
        <translation>Households that are here no more</translation>
    </message>
</context>
<context>
    <name>archive::OverridesCommand</name>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>By officer:</source>
        <translation>By officer:</translation>
    </message>
    <message>
        <source>By station:</source>
        <translation>By station:</translation>
    </message>
    <message>
        <source>By village:</source>
        <translation>By village:</translation>
    </message>
    <message>
        <source>--from is a day after --until; no step is between them.</source>
        <translation>--from is a day after --until; no step is between them.</translation>
    </message>
    <message>
        <source>%1: %2 judged, %3 changed (%4 %), %5 of these agreed to</source>
        <translation>%1: %2 judged, %3 changed (%4 %), %5 of these agreed to</translation>
    </message>
</context>
<context>
    <name>archive::OwnPasswordPanel</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>The same &amp;again</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>&amp;Change the password</translation>
    </message>
    <message>
        <source>Sign in as &amp;somebody else</source>
        <translation>Sign in as &amp;somebody else</translation>
    </message>
</context>
<context>
    <name>archive::OwnerStep</name>
    <message>
        <source>County or &amp;township that it serves</source>
        <translation>County or &amp;township that it serves</translation>
    </message>
    <message>
        <source>County or township, by code, name or first letters of its pinyin</source>
        <translation>County or township, by code, name or first letters of its pinyin</translation>
    </message>
    <message>
        <source>Code, name or first letters of the pinyin</source>
        <translation>Code, name or first letters of the pinyin</translation>
    </message>
    <message>
        <source>Places that fit</source>
        <translation>Places that fit</translation>
    </message>
    <message>
        <source>Legal name of the &amp;institution</source>
        <translation>Legal name of the &amp;institution</translation>
    </message>
    <message>
        <source>Legal name of the institution</source>
        <translation>Legal name of the institution</translation>
    </message>
    <message>
        <source>&amp;Station</source>
        <translation>&amp;Station</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Its id with the platform: letters, digits, - and _, for instance xiamao-01. No two stations share one.</source>
        <translation>Its id with the platform: letters, digits, - and _, for instance xiamao-01. No two stations share one.</translation>
    </message>
    <message>
        <source>Whose archive it is</source>
        <translation>Whose archive it is</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>Choose the county or township from the list: type, go to it and press Enter.</source>
        <translation>Choose the county or township from the list: type, go to it and press Enter.</translation>
    </message>
</context>
<context>
    <name>archive::PackageCheck</name>
    <message>
        <source>%1 is missing from the package.</source>
        <translation>%1 is missing from the package.</translation>
    </message>
    <message>
        <source>The signature was checked with the key in the package itself (fingerprint %1): it shows that nothing was changed since, not who signed. Compare the fingerprint with the sender&apos;s.</source>
        <translation>The signature was checked with the key in the package itself (fingerprint %1): it shows that nothing was changed since, not who signed. Compare the fingerprint with the sender&apos;s.</translation>
    </message>
    <message>
        <source>The package is signed with the key %1, which is not registered for its sender.</source>
        <translation>The package is signed with the key %1, which is not registered for its sender.</translation>
    </message>
    <message>
        <source>The signature does not hold: the list of files was changed, or somebody else signed it.</source>
        <translation>The signature does not hold: the list of files was changed, or somebody else signed it.</translation>
    </message>
</context>
<context>
    <name>archive::PackageCsvReader</name>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>it begins with a byte order mark</translation>
    </message>
    <message>
        <source>a cell does not end with a comma or CRLF</source>
        <translation>a cell does not end with a comma or CRLF</translation>
    </message>
    <message>
        <source>the row has %1 cells instead of %2</source>
        <translation>the row has %1 cells instead of %2</translation>
    </message>
    <message>
        <source>a quoted cell does not end</source>
        <translation>a quoted cell does not end</translation>
    </message>
    <message>
        <source>a quote stands inside a cell without quotes</source>
        <translation>a quote stands inside a cell without quotes</translation>
    </message>
    <message>
        <source>a cell is not text in UTF-8</source>
        <translation>a cell is not text in UTF-8</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1, row %2: %3.</translation>
    </message>
</context>
<context>
    <name>archive::PackageDescriptor</name>
    <message>
        <source>%1 is not in the form of a package: see its &apos;%2&apos;.</source>
        <translation>%1 is not in the form of a package: see its &apos;%2&apos;.</translation>
    </message>
</context>
<context>
    <name>archive::PackageSignature</name>
    <message>
        <source>%1 is not in the form of a package: see its &apos;%2&apos;.</source>
        <translation>%1 is not in the form of a package: see its &apos;%2&apos;.</translation>
    </message>
</context>
<context>
    <name>archive::PackageWriter</name>
    <message>
        <source>&apos;%1&apos; can&apos;t be a station&apos;s id in a package.</source>
        <translation>&apos;%1&apos; can&apos;t be a station&apos;s id in a package.</translation>
    </message>
</context>
<context>
    <name>archive::PackageZip</name>
    <message>
        <source>The package</source>
        <translation>The package</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>it is larger than a package may be</source>
        <translation>it is larger than a package may be</translation>
    </message>
    <message>
        <source>it is not a zip file</source>
        <translation>it is not a zip file</translation>
    </message>
    <message>
        <source>it is not a whole zip file (%1)</source>
        <translation>it is not a whole zip file (%1)</translation>
    </message>
    <message>
        <source>it has a comment, which the format does not know</source>
        <translation>it has a comment, which the format does not know</translation>
    </message>
    <message>
        <source>it has more files than a package may have</source>
        <translation>it has more files than a package may have</translation>
    </message>
    <message>
        <source>an entry cannot be read</source>
        <translation>an entry cannot be read</translation>
    </message>
    <message>
        <source>the format names no such file</source>
        <translation>the format names no such file</translation>
    </message>
    <message>
        <source>it is in the package twice</source>
        <translation>it is in the package twice</translation>
    </message>
    <message>
        <source>it is packed in a way that the format does not know</source>
        <translation>it is packed in a way that the format does not know</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>it cannot be unpacked</translation>
    </message>
    <message>
        <source>its bytes are damaged</source>
        <translation>its bytes are damaged</translation>
    </message>
    <message>
        <source>it unpacks to more than a package may hold</source>
        <translation>it unpacks to more than a package may hold</translation>
    </message>
    <message>
        <source>it has not the size that the zip says</source>
        <translation>it has not the size that the zip says</translation>
    </message>
    <message>
        <source>The package could not be packed.</source>
        <translation>The package could not be packed.</translation>
    </message>
</context>
<context>
    <name>archive::PageDocument</name>
    <message>
        <source>The pages could not be given to the printer; check that it is switched on and connected.</source>
        <translation>The pages could not be given to the printer; check that it is switched on and connected.</translation>
    </message>
</context>
<context>
    <name>archive::Paper</name>
    <message>
        <source>Appraisal sheet of households</source>
        <translation>Appraisal sheet of households</translation>
    </message>
    <message>
        <source>Posting list of households</source>
        <translation>Posting list of households</translation>
    </message>
    <message>
        <source>Certificate of the grade</source>
        <translation>Certificate of the grade</translation>
    </message>
    <message>
        <source>Application of the village</source>
        <translation>Application of the village</translation>
    </message>
    <message>
        <source>Appraisal sheet of the village</source>
        <translation>Appraisal sheet of the village</translation>
    </message>
    <message>
        <source>Posting list of villages</source>
        <translation>Posting list of villages</translation>
    </message>
    <message>
        <source>Certificate of the plate</source>
        <translation>Certificate of the plate</translation>
    </message>
    <message>
        <source>Table of the township</source>
        <translation>Table of the township</translation>
    </message>
</context>
<context>
    <name>archive::PaperButton</name>
    <message>
        <source>Pri&amp;nt</source>
        <translation>Pri&amp;nt</translation>
    </message>
</context>
<context>
    <name>archive::PartialDate</name>
    <message>
        <source>“%1” is not a date; write 2024-02-29, 2024-02 or 2024, and 9999-12-31 for 长期.</source>
        <translation>“%1” is not a date; write 2024-02-29, 2024-02 or 2024, and 9999-12-31 for 长期.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date; write it such as 2024-02-29, 2024年2月, 2024 or 长期.</source>
        <translation>“%1” cannot be read as a date; write it such as 2024-02-29, 2024年2月, 2024 or 长期.</translation>
    </message>
</context>
<context>
    <name>archive::Password</name>
    <message>
        <source>The cost of the password derivation is out of bounds.</source>
        <translation>The cost of the password derivation is out of bounds.</translation>
    </message>
    <message>
        <source>A password has 8 to 256 characters; choose another.</source>
        <translation>A password has 8 to 256 characters; choose another.</translation>
    </message>
    <message>
        <source>A password can&apos;t have control or unknown characters; choose another.</source>
        <translation>A password can&apos;t have control or unknown characters; choose another.</translation>
    </message>
    <message>
        <source>A password has at least four different characters; choose another.</source>
        <translation>A password has at least four different characters; choose another.</translation>
    </message>
    <message>
        <source>The password can&apos;t be the user&apos;s name; choose another.</source>
        <translation>The password can&apos;t be the user&apos;s name; choose another.</translation>
    </message>
    <message>
        <source>A password can&apos;t be a row of characters that follow each other; choose another.</source>
        <translation>A password can&apos;t be a row of characters that follow each other; choose another.</translation>
    </message>
</context>
<context>
    <name>archive::PasswordLine</name>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>archive::PasswordRules</name>
    <message>
        <source>A password has at least %1 characters; choose a longer one.</source>
        <translation>A password has at least %1 characters; choose a longer one.</translation>
    </message>
    <message>
        <source>A password of fewer than %1 characters mixes at least %2 of small letters, capital letters, digits and other characters; choose another or a longer one.</source>
        <translation>A password of fewer than %1 characters mixes at least %2 of small letters, capital letters, digits and other characters; choose another or a longer one.</translation>
    </message>
    <message>
        <source>This password is one of those that are tried first; choose another.</source>
        <translation>This password is one of those that are tried first; choose another.</translation>
    </message>
    <message>
        <source>An administrator gave you this password, so that it serves only to choose your own; change it first.</source>
        <translation>An administrator gave you this password, so that it serves only to choose your own; change it first.</translation>
    </message>
    <message>
        <source>Your password is older than %1 days; change it first.</source>
        <translation>Your password is older than %1 days; change it first.</translation>
    </message>
</context>
<context>
    <name>archive::PasteDialog</name>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>%n line read.</numerusform>
            <numerusform>%n lines read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t come in as they are.</source>
        <translation>
            <numerusform>%n of them can&apos;t come in as it is.</numerusform>
            <numerusform>%n of them can&apos;t come in as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n line(s)</source>
        <translation>
            <numerusform>&amp;Take %n line</numerusform>
            <numerusform>&amp;Take %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n line(s) without problems</source>
        <translation>
            <numerusform>&amp;Take the %n line without problems</numerusform>
            <numerusform>&amp;Take the %n lines without problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This household has room for %n row(s) more in the table. Is this the list of a whole village? Copy the lines of one household only.</source>
        <translation>
            <numerusform>This household has room for %n row more in the table. Is this the list of a whole village? Copy the lines of one household only.</numerusform>
            <numerusform>This household has room for %n rows more in the table. Is this the list of a whole village? Copy the lines of one household only.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Paste from a spreadsheet</translation>
    </message>
    <message>
        <source>What would come in, line by line</source>
        <translation>What would come in, line by line</translation>
    </message>
    <message>
        <source>&amp;Only lines with problems</source>
        <translation>&amp;Only lines with problems</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>How much is read</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Take the lines</source>
        <translation>&amp;Take the lines</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <comment>kind of record</comment>
        <translation>Paste into %1</translation>
    </message>
    <message>
        <source>The table has no such columns, they are left out: %1</source>
        <translation>The table has no such columns, they are left out: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>archive::PastePreview</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
</context>
<context>
    <name>archive::PastedColumn</name>
    <message numerus="yes">
        <source>“%1” may be any of %n; choose it in the form.</source>
        <translation>
            <numerusform>“%1” may be any of %n; choose it in the form.</numerusform>
            <numerusform>“%1” may be any of %n; choose it in the form.</numerusform>
        </translation>
    </message>
    <message>
        <source>a spreadsheet turned this number into the figure %1 and may have lost its last digits; format the column there as text and type the number again.</source>
        <translation>a spreadsheet turned this number into the figure %1 and may have lost its last digits; format the column there as text and type the number again.</translation>
    </message>
    <message>
        <source>%1 ends in three zeros, as spreadsheets round long numbers; compare it with the card and type it into the form if it is right.</source>
        <translation>%1 ends in three zeros, as spreadsheets round long numbers; compare it with the card and type it into the form if it is right.</translation>
    </message>
    <message>
        <source>the column&apos;s title says “%1”, but the field is kept in %2; convert it.</source>
        <translation>the column&apos;s title says “%1”, but the field is kept in %2; convert it.</translation>
    </message>
    <message>
        <source>the household has no “%1”; write it as the form does.</source>
        <translation>the household has no “%1”; write it as the form does.</translation>
    </message>
</context>
<context>
    <name>archive::PastedTable</name>
    <message>
        <source>The line has more cells than there are columns to take them.</source>
        <translation>The line has more cells than there are columns to take them.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>The same number stands in a line above or in the household already.</source>
        <translation>The same number stands in a line above or in the household already.</translation>
    </message>
</context>
<context>
    <name>archive::PersonName</name>
    <message>
        <source>The name has letters that are neither Chinese nor Latin; write it as on the identity card.</source>
        <translation>The name has letters that are neither Chinese nor Latin; write it as on the identity card.</translation>
    </message>
    <message>
        <source>The name has a digit, symbol, emoji, line break or unseen character; write it as on the identity card.</source>
        <translation>The name has a digit, symbol, emoji, line break or unseen character; write it as on the identity card.</translation>
    </message>
    <message>
        <source>A name begins and ends with a letter; write it as on the identity card.</source>
        <translation>A name begins and ends with a letter; write it as on the identity card.</translation>
    </message>
    <message>
        <source>The name has two dots or spaces in a row; write it as on the identity card.</source>
        <translation>The name has two dots or spaces in a row; write it as on the identity card.</translation>
    </message>
    <message>
        <source>The name has a private-use character, which other computers may not show; look for the real one.</source>
        <translation>The name has a private-use character, which other computers may not show; look for the real one.</translation>
    </message>
    <message>
        <source>The dot in the name is not the usual “·”; searches may miss the name.</source>
        <translation>The dot in the name is not the usual “·”; searches may miss the name.</translation>
    </message>
    <message>
        <source>The name has a rare character that this program does not know; check it against the card.</source>
        <translation>The name has a rare character that this program does not know; check it against the card.</translation>
    </message>
    <message>
        <source>The name has one character only; check it against the card.</source>
        <translation>The name has one character only; check it against the card.</translation>
    </message>
    <message>
        <source>The name has half a character, as a cut import leaves it; type it again.</source>
        <translation>The name has half a character, as a cut import leaves it; type it again.</translation>
    </message>
    <message>
        <source>The name is empty; write it as on the identity card.</source>
        <translation>The name is empty; write it as on the identity card.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters; write it as on the identity card.</source>
        <translation>The name has more than %1 characters; write it as on the identity card.</translation>
    </message>
</context>
<context>
    <name>archive::Phone</name>
    <message>
        <source>The number has no area code; add it, such as 0598.</source>
        <translation>The number has no area code; add it, such as 0598.</translation>
    </message>
    <message>
        <source>This is no telephone number of China; write eleven digits for a mobile, area code and number for a landline, or + and the country code.</source>
        <translation>This is no telephone number of China; write eleven digits for a mobile, area code and number for a landline, or + and the country code.</translation>
    </message>
</context>
<context>
    <name>archive::PinDialog</name>
    <message>
        <source>PIN for unlocking</source>
        <translation>PIN for unlocking</translation>
    </message>
    <message>
        <source>It unlocks this workstation a few times until you sign out, and is kept nowhere. After wrong ones the password is needed.</source>
        <translation>It unlocks this workstation a few times until you sign out, and is kept nowhere. After wrong ones the password is needed.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>The same &amp;again</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Set the PIN</source>
        <translation>&amp;Set the PIN</translation>
    </message>
</context>
<context>
    <name>archive::PinLock</name>
    <message>
        <source>A PIN has %1 to %2 digits; choose another.</source>
        <translation>A PIN has %1 to %2 digits; choose another.</translation>
    </message>
    <message>
        <source>A PIN can&apos;t be one digit repeated or a row of digits; choose another.</source>
        <translation>A PIN can&apos;t be one digit repeated or a row of digits; choose another.</translation>
    </message>
</context>
<context>
    <name>archive::PlaceChart</name>
    <message>
        <source>%1 %2</source>
        <comment>a place and its per cent</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>gate %1</translation>
    </message>
</context>
<context>
    <name>archive::PlaceStep</name>
    <message>
        <source>What the archive is for</source>
        <translation>What the archive is for</translation>
    </message>
    <message>
        <source>&amp;Real work</source>
        <translation>&amp;Real work</translation>
    </message>
    <message>
        <source>&amp;Practice: a training archive, marked on every page, of which nothing is ever sent; it stays one for ever</source>
        <translation>&amp;Practice: a training archive, marked on every page, of which nothing is ever sent; it stays one for ever</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Folder of the new archive</source>
        <translation>Folder of the new archive</translation>
    </message>
    <message>
        <source>A new or empty folder on this computer; not on a network drive or a USB stick.</source>
        <translation>A new or empty folder on this computer; not on a network drive or a USB stick.</translation>
    </message>
    <message>
        <source>&amp;Algorithms</source>
        <translation>&amp;Algorithms</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithms</translation>
    </message>
    <message>
        <source>They can&apos;t be changed later. Both keep the archive encrypted and signed.</source>
        <translation>They can&apos;t be changed later. Both keep the archive encrypted and signed.</translation>
    </message>
    <message>
        <source>International: AES, SHA-256, Ed25519</source>
        <translation>International: AES, SHA-256, Ed25519</translation>
    </message>
    <message>
        <source>National (国密): SM4, SM3, SM2</source>
        <translation>National (国密): SM4, SM3, SM2</translation>
    </message>
    <message>
        <source>A new archive</source>
        <translation>A new archive</translation>
    </message>
    <message>
        <source>Choose the folder, or type its whole path.</source>
        <translation>Choose the folder, or type its whole path.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
</context>
<context>
    <name>archive::PointsWalk</name>
    <message>
        <source>Next point</source>
        <translation>Next point</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Previous point</translation>
    </message>
    <message>
        <source>Confirm the remark on this field</source>
        <translation>Confirm the remark on this field</translation>
    </message>
</context>
<context>
    <name>archive::Policy</name>
    <message>
        <source>There is no role “%1”; choose from %2.</source>
        <translation>There is no role “%1”; choose from %2.</translation>
    </message>
    <message>
        <source>The role “%1” can&apos;t be held together with another; give them to two persons.</source>
        <translation>The role “%1” can&apos;t be held together with another; give them to two persons.</translation>
    </message>
    <message>
        <source>The table %1 is missing; install the program again.</source>
        <translation>The table %1 is missing; install the program again.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not known here; correct the table.</source>
        <translation>%1, line %2: “%3” is not known here; correct the table.</translation>
    </message>
</context>
<context>
    <name>archive::PrintFonts</name>
    <message>
        <source>No TrueType font with Chinese characters is installed, so nothing can be printed; install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</source>
        <translation>No TrueType font with Chinese characters is installed, so nothing can be printed; install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</translation>
    </message>
    <message>
        <source>No installed font has the character %1 (U+%2) of “%3”; install a font that has it (Debian: fonts-hanazono), then print again.</source>
        <translation>No installed font has the character %1 (U+%2) of “%3”; install a font that has it (Debian: fonts-hanazono), then print again.</translation>
    </message>
</context>
<context>
    <name>archive::PrintMarks</name>
    <message>
        <source>At most %1 households are marked at once; print those that are marked first.</source>
        <translation>At most %1 households are marked at once; print those that are marked first.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) marked for printing.</source>
        <translation>
            <numerusform>%n household marked for printing.</numerusform>
            <numerusform>%n households marked for printing.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark for printing</source>
        <translation>&amp;Mark for printing</translation>
    </message>
</context>
<context>
    <name>archive::PrintPage</name>
    <message>
        <source>With &amp;consent forms for who has not signed</source>
        <translation>With &amp;consent forms for who has not signed</translation>
    </message>
    <message>
        <source>Kind of p&amp;rinter</source>
        <translation>Kind of p&amp;rinter</translation>
    </message>
    <message>
        <source>On &amp;both sides</source>
        <translation>On &amp;both sides</translation>
    </message>
    <message>
        <source>Shift to the ri&amp;ght</source>
        <translation>Shift to the ri&amp;ght</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Shift &amp;downwards</source>
        <translation>Shift &amp;downwards</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Households done</source>
        <translation>Households done</translation>
    </message>
    <message>
        <source>How the print stands</source>
        <translation>How the print stands</translation>
    </message>
    <message>
        <source>Template of t&amp;he</source>
        <translation>Template of t&amp;he</translation>
    </message>
    <message>
        <source>Filled with invented facts; drawn anew when a file in “templates” beside the archive changes.</source>
        <translation>Filled with invented facts; drawn anew when a file in “templates” beside the archive changes.</translation>
    </message>
    <message>
        <source>What is wrong with a template</source>
        <translation>What is wrong with a template</translation>
    </message>
    <message>
        <source>What the template looks like</source>
        <translation>What the template looks like</translation>
    </message>
    <message>
        <source>laser or ink-jet</source>
        <translation>laser or ink-jet</translation>
    </message>
    <message>
        <source>dot-matrix (24 needles)</source>
        <translation>dot-matrix (24 needles)</translation>
    </message>
    <message>
        <source>collection form</source>
        <translation>collection form</translation>
    </message>
    <message>
        <source>consent form</source>
        <translation>consent form</translation>
    </message>
    <message>
        <source>archive report</source>
        <translation>archive report</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This archive has no households yet; capture some first.</source>
        <translation>This archive has no households yet; capture some first.</translation>
    </message>
    <message>
        <source>Save the forms as PDF</source>
        <translation>Save the forms as PDF</translation>
    </message>
    <message>
        <source>The households are being put in walking order…</source>
        <translation>The households are being put in walking order…</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 households. Begin the same again, and it goes on with the numbers that were given.</source>
        <translation>Stopped after %1 of %2 households. Begin the same again, and it goes on with the numbers that were given.</translation>
    </message>
    <message>
        <source>Household %1 of %2</source>
        <translation>Household %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) went to the printer %1.</source>
        <translation>
            <numerusform>%n household went to the printer %1.</numerusform>
            <numerusform>%n households went to the printer %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) are in %1.</source>
        <translation>
            <numerusform>%n household is in %1.</numerusform>
            <numerusform>%n households are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It went on where it had stopped.</source>
        <translation>It went on where it had stopped.</translation>
    </message>
    <message>
        <source>The print is no longer there; begin it again, and it goes on with the numbers that were given.</source>
        <translation>The print is no longer there; begin it again, and it goes on with the numbers that were given.</translation>
    </message>
    <message>
        <source>Forms and reports</source>
        <translation>Forms and reports</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>forms with last values, to be corrected</source>
        <translation>forms with last values, to be corrected</translation>
    </message>
    <message>
        <source>blank forms</source>
        <translation>blank forms</translation>
    </message>
    <message>
        <source>archive reports, for this institution</source>
        <translation>archive reports, for this institution</translation>
    </message>
    <message numerus="yes">
        <source>%n marked household(s)</source>
        <translation>
            <numerusform>%n marked household</numerusform>
            <numerusform>%n marked households</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as PDFs in a folder…</source>
        <translation>&amp;Save as PDFs in a folder…</translation>
    </message>
    <message>
        <source>No household is marked for printing any more.</source>
        <translation>No household is marked for printing any more.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Folder for the reports</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>Finding the households and putting them in walking order: %1</source>
        <translation>Finding the households and putting them in walking order: %1</translation>
    </message>
    <message>
        <source>Stopped before anything was printed.</source>
        <translation>Stopped before anything was printed.</translation>
    </message>
    <message numerus="yes">
        <source>The reports of %n household(s) are in %1.</source>
        <translation>
            <numerusform>The report of %n household is in %1.</numerusform>
            <numerusform>The reports of %n households are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) were passed over: erased, or closed to you.</source>
        <translation>
            <numerusform>%n household was passed over: erased, or closed to you.</numerusform>
            <numerusform>%n households were passed over: erased, or closed to you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ho&amp;useholds</source>
        <translation>Ho&amp;useholds</translation>
    </message>
    <message>
        <source>Unmar&amp;k all</source>
        <translation>Unmar&amp;k all</translation>
    </message>
</context>
<context>
    <name>archive::PrintProfile</name>
    <message>
        <source>There is no kind of printer “%1”; choose one of %2.</source>
        <translation>There is no kind of printer “%1”; choose one of %2.</translation>
    </message>
</context>
<context>
    <name>archive::PrintProgress</name>
    <message>
        <source>Households found: %1</source>
        <translation>Households found: %1</translation>
    </message>
    <message>
        <source>Household %1 of %2</source>
        <translation>Household %1 of %2</translation>
    </message>
</context>
<context>
    <name>archive::PrintRuns</name>
    <message>
        <source>This print was ended or given up meanwhile; begin it anew.</source>
        <translation>This print was ended or given up meanwhile; begin it anew.</translation>
    </message>
    <message>
        <source>The household is no longer part of this print.</source>
        <translation>The household is no longer part of this print.</translation>
    </message>
</context>
<context>
    <name>archive::PrinterChoice</name>
    <message>
        <source>No printer is set up on this computer; set one up, or save as PDF.</source>
        <translation>No printer is set up on this computer; set one up, or save as PDF.</translation>
    </message>
</context>
<context>
    <name>archive::Printouts</name>
    <message>
        <source>There is no report %1 of yours; print it again.</source>
        <translation>There is no report %1 of yours; print it again.</translation>
    </message>
</context>
<context>
    <name>archive::PurgeCommand</name>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>Nothing is due on %1.</translation>
    </message>
    <message>
        <source>This is only a list: %1 has not come yet.</source>
        <translation>This is only a list: %1 has not come yet.</translation>
    </message>
    <message>
        <source>Case %1 is open until %2; another person approves it with archivectl case step.</source>
        <translation>Case %1 is open until %2; another person approves it with archivectl case step.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-05-13.</source>
        <translation>“%1” is no date; write it as 2026-05-13.</translation>
    </message>
    <message>
        <source>%1: %2 to erase, %3 to restrict</source>
        <translation>%1: %2 to erase, %3 to restrict</translation>
    </message>
    <message>
        <source>There are others; propose them when this purge is done.</source>
        <translation>There are others; propose them when this purge is done.</translation>
    </message>
</context>
<context>
    <name>archive::PutCommand</name>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved.</source>
        <translation>
            <numerusform>%n record saved.</numerusform>
            <numerusform>%n records saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::QrSymbol</name>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>The text is too long for a QR code.</translation>
    </message>
</context>
<context>
    <name>archive::QuickGo</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Page, action or household; letters of its pinyin will do</source>
        <translation>Page, action or household; letters of its pinyin will do</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>what was found and what it is</comment>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>archive::Rail</name>
    <message>
        <source>Credit archive</source>
        <translation>Credit archive</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>PIN…</source>
        <translation>PIN…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and how much waits there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page and the keys that lead there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>For practice</translation>
    </message>
</context>
<context>
    <name>archive::Random</name>
    <message>
        <source>The system gives no random numbers; restart the computer.</source>
        <translation>The system gives no random numbers; restart the computer.</translation>
    </message>
</context>
<context>
    <name>archive::Rate</name>
    <message>
        <source>This cannot be read as a rate of interest from 0 to 100 % a year; write per cent a year such as 7.08, or per mille a month such as 5.9厘.</source>
        <translation>This cannot be read as a rate of interest from 0 to 100 % a year; write per cent a year such as 7.08, or per mille a month such as 5.9厘.</translation>
    </message>
</context>
<context>
    <name>archive::RateCommand</name>
    <message numerus="yes">
        <source>%n household(s) done</source>
        <translation>
            <numerusform>%n household done</numerusform>
            <numerusform>%n households done</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a division or a household, not both.</source>
        <translation>Name a division or a household, not both.</translation>
    </message>
    <message>
        <source>%1 rated, %2 with facts missing, %3 vetoed, %4 without a consent that lets them be rated; %5 of them as before.</source>
        <translation>%1 rated, %2 with facts missing, %3 vetoed, %4 without a consent that lets them be rated; %5 of them as before.</translation>
    </message>
    <message>
        <source>Grades proposed: %1</source>
        <translation>Grades proposed: %1</translation>
    </message>
    <message>
        <source>Not kept of %1: %2</source>
        <translation>Not kept of %1: %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>No grade: %1</source>
        <translation>No grade: %1</translation>
    </message>
</context>
<context>
    <name>archive::RateVillagesCommand</name>
    <message>
        <source>--year takes a year from %1 to %2, whose figures of the villages are reckoned with.</source>
        <translation>--year takes a year from %1 to %2, whose figures of the villages are reckoned with.</translation>
    </message>
    <message>
        <source>%1 village(s) by “%2” and the figures of %3: %4 proposal(s) are new, %5 stand as they were.</source>
        <translation>%1 village(s) by “%2” and the figures of %3: %4 proposal(s) are new, %5 stand as they were.</translation>
    </message>
    <message>
        <source>    credit villages: %1 of %2 by decision; %3 more pass every gate now</source>
        <translation>    credit villages: %1 of %2 by decision; %3 more pass every gate now</translation>
    </message>
    <message>
        <source>Not kept of %1: %2</source>
        <translation>Not kept of %1: %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>no points</translation>
    </message>
    <message>
        <source>    wanted: %1</source>
        <translation>    wanted: %1</translation>
    </message>
    <message>
        <source>    missing: %1</source>
        <translation>    missing: %1</translation>
    </message>
    <message>
        <source>    credit households: %1 by decision, %2 more only proposed; %3 are on file</source>
        <translation>    credit households: %1 by decision, %2 more only proposed; %3 are on file</translation>
    </message>
    <message>
        <source>passes every gate</source>
        <translation>passes every gate</translation>
    </message>
    <message>
        <source>does not pass</source>
        <translation>does not pass</translation>
    </message>
    <message>
        <source>facts missing</source>
        <translation>facts missing</translation>
    </message>
    <message>
        <source>not judged by this profile</source>
        <translation>not judged by this profile</translation>
    </message>
    <message>
        <source>Townships and county: %1 proposal(s) are new, %2 stand as they were.</source>
        <translation>Townships and county: %1 proposal(s) are new, %2 stand as they were.</translation>
    </message>
    <message>
        <source>    decided, with a plate</source>
        <translation>    decided, with a plate</translation>
    </message>
    <message>
        <source>    credit townships: %1 of %2 by decision; %3 more pass every gate now</source>
        <translation>    credit townships: %1 of %2 by decision; %3 more pass every gate now</translation>
    </message>
</context>
<context>
    <name>archive::RatingDecisionForm</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Rece&amp;ipt…</source>
        <translation>Rece&amp;ipt…</translation>
    </message>
    <message>
        <source>Take the ste&amp;p</source>
        <translation>Take the ste&amp;p</translation>
    </message>
    <message>
        <source>Last time %1: %2 points, %3</source>
        <translation>Last time %1: %2 points, %3</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>No points</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 points, proposed</source>
        <translation>%1 points, proposed</translation>
    </message>
    <message>
        <source>Nothing here is yours to do.</source>
        <translation>Nothing here is yours to do.</translation>
    </message>
</context>
<context>
    <name>archive::RatingFacts</name>
    <message>
        <source>This household can&apos;t be rated: it is a draft, deleted, or locked by law.</source>
        <translation>This household can&apos;t be rated: it is a draft, deleted, or locked by law.</translation>
    </message>
</context>
<context>
    <name>archive::RatingFileReader</name>
    <message>
        <source>The file %1 can&apos;t be used, at “%2”: %3</source>
        <translation>The file %1 can&apos;t be used, at “%2”: %3</translation>
    </message>
    <message>
        <source>it must have these members and no others: %1.</source>
        <translation>it must have these members and no others: %1.</translation>
    </message>
    <message>
        <source>“%1” is a text of at most %2 characters.</source>
        <translation>“%1” is a text of at most %2 characters.</translation>
    </message>
    <message>
        <source>“basis” is “src” or “default”.</source>
        <translation>“basis” is “src” or “default”.</translation>
    </message>
</context>
<context>
    <name>archive::RatingList</name>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Step</translation>
    </message>
    <message>
        <source>Households that wait for a step</source>
        <translation>Households that wait for a step</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>P&amp;ropose anew</source>
        <translation>P&amp;ropose anew</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) looked at</source>
        <translation>
            <numerusform>%n household looked at</numerusform>
            <numerusform>%n households looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed, to be taken up</source>
        <translation>Proposed, to be taken up</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) wait.</source>
        <translation>
            <numerusform>%n household waits.</numerusform>
            <numerusform>%n households wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Falls d&amp;ue</source>
        <translation>Falls d&amp;ue</translation>
    </message>
    <message>
        <source>Households that were not kept, and why</source>
        <translation>Households that were not kept, and why</translation>
    </message>
    <message>
        <source>T&amp;ype an appraisal sheet in</source>
        <translation>T&amp;ype an appraisal sheet in</translation>
    </message>
    <message>
        <source>At any time, by the step</source>
        <translation>At any time, by the step</translation>
    </message>
    <message>
        <source>All with a last day (%1)</source>
        <translation>All with a last day (%1)</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Overdue (%1)</translation>
    </message>
    <message>
        <source>This month (%1)</source>
        <translation>This month (%1)</translation>
    </message>
    <message>
        <source>Next month (%1)</source>
        <translation>Next month (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a month and how many fall due in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>not opened yet as it stands</source>
        <translation>not opened yet as it stands</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n unchanged</source>
        <translation>
            <numerusform>&amp;Keep %n unchanged</numerusform>
            <numerusform>&amp;Keep %n unchanged</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>register number and why it was not kept</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>archive::RatingLists</name>
    <message>
        <source>No household of this place has a consent in force; there is nobody to be appraised.</source>
        <translation>No household of this place has a consent in force; there is nobody to be appraised.</translation>
    </message>
    <message>
        <source>Nobody is on this posting; put households on it first.</source>
        <translation>Nobody is on this posting; put households on it first.</translation>
    </message>
    <message>
        <source>A certificate is made of a grade %1 that was decided.</source>
        <translation>A certificate is made of a grade %1 that was decided.</translation>
    </message>
    <message>
        <source>The grade is not decided yet, or holds no longer; there is no certificate of it.</source>
        <translation>The grade is not decided yet, or holds no longer; there is no certificate of it.</translation>
    </message>
</context>
<context>
    <name>archive::RatingPaper</name>
    <message>
        <source>The rating can&apos;t be printed. %1</source>
        <translation>The rating can&apos;t be printed. %1</translation>
    </message>
</context>
<context>
    <name>archive::RatingPaperCommands</name>
    <message numerus="yes">
        <source>%1 with %n page(s) is in %2.</source>
        <translation>
            <numerusform>%1 with %n page is in %2.</numerusform>
            <numerusform>%1 with %n pages is in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::RatingReceipt</name>
    <message>
        <source>The household was not rated yet, or no consent shows its ratings.</source>
        <translation>The household was not rated yet, or no consent shows its ratings.</translation>
    </message>
    <message>
        <source>No grade of this household was decided, or no consent shows its ratings.</source>
        <translation>No grade of this household was decided, or no consent shows its ratings.</translation>
    </message>
</context>
<context>
    <name>archive::RatingSet</name>
    <message>
        <source>The rating was made with another card or policy; it is worked out again with those files alone.</source>
        <translation>The rating was made with another card or policy; it is worked out again with those files alone.</translation>
    </message>
    <message>
        <source>There is no file %1 in the archive&apos;s folder “rating”, and none of that name is shipped.</source>
        <translation>There is no file %1 in the archive&apos;s folder “rating”, and none of that name is shipped.</translation>
    </message>
    <message>
        <source>name, version, card and vetoes are texts, the last two names of files.</source>
        <translation>name, version, card and vetoes are texts, the last two names of files.</translation>
    </message>
    <message>
        <source>the card has no input “%1”.</source>
        <translation>the card has no input “%1”.</translation>
    </message>
    <message>
        <source>it must be from 1 to %1.</source>
        <translation>it must be from 1 to %1.</translation>
    </message>
</context>
<context>
    <name>archive::Ratings</name>
    <message>
        <source>proposed by scorecard and policy</source>
        <translation>proposed by scorecard and policy</translation>
    </message>
    <message numerus="yes">
        <source>The rating was stopped after %n household(s); what was proposed stays.</source>
        <translation>
            <numerusform>The rating was stopped after %n household; what was proposed stays.</numerusform>
            <numerusform>The rating was stopped after %n households; what was proposed stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::RatingsPage</name>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>%1 rated, %2 with facts missing, %3 vetoed, %4 without a consent that lets them be rated; %5 of them as before.</source>
        <translation>%1 rated, %2 with facts missing, %3 vetoed, %4 without a consent that lets them be rated; %5 of them as before.</translation>
    </message>
    <message>
        <source>What you typed for the step was not taken yet; it would be lost.</source>
        <translation>What you typed for the step was not taken yet; it would be lost.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Discard it</translation>
    </message>
    <message>
        <source>No rating of this household waits for a step; let it be rated first.</source>
        <translation>No rating of this household waits for a step; let it be rated first.</translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) kept.</source>
        <translation>
            <numerusform>%n grade kept.</numerusform>
            <numerusform>%n grades kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, see below the list.</source>
        <translation>
            <numerusform>%n refused, see below the list.</numerusform>
            <numerusform>%n refused, see below the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped; the others are as they were.</source>
        <translation>You stopped; the others are as they were.</translation>
    </message>
    <message>
        <source>Sheets of the village&apos;s appraisal are typed in for the purpose “Village appraisal”: choose that work at the foot of the window, and the page stands in the rail.</source>
        <translation>Sheets of the village&apos;s appraisal are typed in for the purpose “Village appraisal”: choose that work at the foot of the window, and the page stands in the rail.</translation>
    </message>
</context>
<context>
    <name>archive::ReasonDialog</name>
    <message>
        <source>Reason for saving</source>
        <translation>Reason for saving</translation>
    </message>
    <message>
        <source>These points are unusual</source>
        <translation>These points are unusual</translation>
    </message>
    <message>
        <source>&amp;Why is it right all the same? The journal keeps the reason.</source>
        <translation>&amp;Why is it right all the same? The journal keeps the reason.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save with this reason</source>
        <translation>&amp;Save with this reason</translation>
    </message>
    <message>
        <source>Reason from the list</source>
        <translation>Reason from the list</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>&amp;Or in your own words, which count before the list</source>
        <translation>&amp;Or in your own words, which count before the list</translation>
    </message>
</context>
<context>
    <name>archive::ReceiptView</name>
    <message>
        <source>Points of each item</source>
        <translation>Points of each item</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Worked out again from the frozen values: the same points.</source>
        <translation>Worked out again from the frozen values: the same points.</translation>
    </message>
    <message>
        <source>Worked out again from the frozen values: other points. Tell an administrator.</source>
        <translation>Worked out again from the frozen values: other points. Tell an administrator.</translation>
    </message>
    <message>
        <source>Facts that it rests on were erased by law: the points stay and can&apos;t be worked out again.</source>
        <translation>Facts that it rests on were erased by law: the points stay and can&apos;t be worked out again.</translation>
    </message>
    <message>
        <source>Card or policy were replaced since; it is worked out again with the files of that time.</source>
        <translation>Card or policy were replaced since; it is worked out again with the files of that time.</translation>
    </message>
    <message>
        <source>No consent shows the details of this rating, or none were kept.</source>
        <translation>No consent shows the details of this rating, or none were kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n stated by the person</source>
        <translation>
            <numerusform>%n stated by the person</numerusform>
            <numerusform>%n stated by the person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past their time</source>
        <translation>
            <numerusform>%n past its time</numerusform>
            <numerusform>%n past their time</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Lost most points: %1</source>
        <translation>Lost most points: %1</translation>
    </message>
    <message>
        <source>%1 points short of %2; not within the household&apos;s own power.</source>
        <translation>%1 points short of %2; not within the household&apos;s own power.</translation>
    </message>
    <message>
        <source>%1 points short of %2; it can get there by: %3</source>
        <translation>%1 points short of %2; it can get there by: %3</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Choose a household</source>
        <translation>Choose a household</translation>
    </message>
</context>
<context>
    <name>archive::Recipient</name>
    <message>
        <source>A report is made for own, person, authority or objection; there is no recipient “%1”.</source>
        <translation>A report is made for own, person, authority or objection; there is no recipient “%1”.</translation>
    </message>
</context>
<context>
    <name>archive::RecordJson</name>
    <message>
        <source>Record %1: %2</source>
        <translation>Record %1: %2</translation>
    </message>
    <message>
        <source>the member “%1” is not known; remove it.</source>
        <translation>the member “%1” is not known; remove it.</translation>
    </message>
    <message>
        <source>the field “%1” takes a text; numbers would lose digits.</source>
        <translation>the field “%1” takes a text; numbers would lose digits.</translation>
    </message>
    <message>
        <source>“values” must be an object of field names.</source>
        <translation>“values” must be an object of field names.</translation>
    </message>
    <message>
        <source>the kind “%1” has no field “%2”; archivectl dictionary lists them.</source>
        <translation>the kind “%1” has no field “%2”; archivectl dictionary lists them.</translation>
    </message>
    <message>
        <source>“%1” must be a day, as 2026-05-13.</source>
        <translation>“%1” must be a day, as 2026-05-13.</translation>
    </message>
    <message>
        <source>“source” must be an object.</source>
        <translation>“source” must be an object.</translation>
    </message>
    <message>
        <source>a record must be an object.</source>
        <translation>a record must be an object.</translation>
    </message>
    <message>
        <source>there is no kind “%1”; archivectl dictionary lists them.</source>
        <translation>there is no kind “%1”; archivectl dictionary lists them.</translation>
    </message>
    <message>
        <source>“revision” must be a whole number.</source>
        <translation>“revision” must be a whole number.</translation>
    </message>
    <message>
        <source>“deleted” must be true or false.</source>
        <translation>“deleted” must be true or false.</translation>
    </message>
    <message>
        <source>The file is not a JSON object (at byte %1: %2); correct it and try again.</source>
        <translation>The file is not a JSON object (at byte %1: %2); correct it and try again.</translation>
    </message>
    <message>
        <source>“records” must be a list with at least one record.</source>
        <translation>“records” must be a list with at least one record.</translation>
    </message>
    <message>
        <source>“sources” must be an object of field names.</source>
        <translation>“sources” must be an object of field names.</translation>
    </message>
</context>
<context>
    <name>archive::RecordLocks</name>
    <message>
        <source>There is no such record, or it was deleted; search for it.</source>
        <translation>There is no such record, or it was deleted; search for it.</translation>
    </message>
    <message>
        <source>%1 locked the record already, on %2.</source>
        <translation>%1 locked the record already, on %2.</translation>
    </message>
    <message>
        <source>The record is not locked.</source>
        <translation>The record is not locked.</translation>
    </message>
</context>
<context>
    <name>archive::RecordTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>column title and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>archive::Records</name>
    <message>
        <source>Nothing of %1 is shown or changed without a purpose; choose a purpose first.</source>
        <translation>Nothing of %1 is shown or changed without a purpose; choose a purpose first.</translation>
    </message>
    <message>
        <source>Your duties do not allow this with %1 for the purpose %2; choose another purpose or ask an administrator.</source>
        <translation>Your duties do not allow this with %1 for the purpose %2; choose another purpose or ask an administrator.</translation>
    </message>
    <message>
        <source>There is no such household; search for it.</source>
        <translation>There is no such household; search for it.</translation>
    </message>
    <message>
        <source>The household is outside your townships or the area of your task; choose another task or ask an administrator.</source>
        <translation>The household is outside your townships or the area of your task; choose another task or ask an administrator.</translation>
    </message>
    <message>
        <source>%1 Give a reason to save it all the same.</source>
        <translation>%1 Give a reason to save it all the same.</translation>
    </message>
    <message>
        <source>A consent in force needs the person who signed it.</source>
        <translation>A consent in force needs the person who signed it.</translation>
    </message>
    <message>
        <source>A consent in force needs the date of its signature.</source>
        <translation>A consent in force needs the date of its signature.</translation>
    </message>
    <message>
        <source>The term of this consent is over, so that it allows nothing any more.</source>
        <translation>The term of this consent is over, so that it allows nothing any more.</translation>
    </message>
    <message>
        <source>A withdrawn consent needs the date of the withdrawal.</source>
        <translation>A withdrawn consent needs the date of the withdrawal.</translation>
    </message>
    <message>
        <source>The person who signed is not a member of this household; choose a member.</source>
        <translation>The person who signed is not a member of this household; choose a member.</translation>
    </message>
    <message>
        <source>Below fourteen a guardian signs; name the guardian.</source>
        <translation>Below fourteen a guardian signs; name the guardian.</translation>
    </message>
    <message>
        <source>The division is outside %1, which this archive serves; choose a village there.</source>
        <translation>The division is outside %1, which this archive serves; choose a village there.</translation>
    </message>
    <message>
        <source>The division is not a village but a larger one.</source>
        <translation>The division is not a village but a larger one.</translation>
    </message>
    <message>
        <source>The balance is larger than the amount of the loan.</source>
        <translation>The balance is larger than the amount of the loan.</translation>
    </message>
    <message>
        <source>The borrower is not a member of this household; choose a member.</source>
        <translation>The borrower is not a member of this household; choose a member.</translation>
    </message>
    <message>
        <source>There is no user %1; choose one of the users.</source>
        <translation>There is no user %1; choose one of the users.</translation>
    </message>
    <message>
        <source>The date of birth is not the one in the identity number; compare both with the card.</source>
        <translation>The date of birth is not the one in the identity number; compare both with the card.</translation>
    </message>
    <message>
        <source>The sex is not the one in the identity number; compare both with the card.</source>
        <translation>The sex is not the one in the identity number; compare both with the card.</translation>
    </message>
    <message>
        <source>Another member of this household has the same number; one of the two is a mistake.</source>
        <translation>Another member of this household has the same number; one of the two is a mistake.</translation>
    </message>
    <message>
        <source>The same number stands in household %1.</source>
        <translation>The same number stands in household %1.</translation>
    </message>
    <message>
        <source>The household has a head already; give one of the two another relation.</source>
        <translation>The household has a head already; give one of the two another relation.</translation>
    </message>
    <message>
        <source>No member of the household is its head.</source>
        <translation>No member of the household is its head.</translation>
    </message>
    <message>
        <source>Records of %1 belong to no other record; leave it out.</source>
        <translation>Records of %1 belong to no other record; leave it out.</translation>
    </message>
    <message>
        <source>The record of %1 that this belongs to does not exist or was deleted; save that one first.</source>
        <translation>The record of %1 that this belongs to does not exist or was deleted; save that one first.</translation>
    </message>
    <message>
        <source>%1 names a record that does not exist or was deleted; choose another.</source>
        <translation>%1 names a record that does not exist or was deleted; choose another.</translation>
    </message>
    <message>
        <source>%1 is in use already; give another.</source>
        <translation>%1 is in use already; give another.</translation>
    </message>
    <message>
        <source>Records of %1 still belong to this one; delete them first.</source>
        <translation>Records of %1 still belong to this one; delete them first.</translation>
    </message>
    <message>
        <source>A record of %1 names this one as its %2; change that first.</source>
        <translation>A record of %1 names this one as its %2; change that first.</translation>
    </message>
    <message>
        <source>The number stands in several households (%1); name one by its register number.</source>
        <translation>The number stands in several households (%1); name one by its register number.</translation>
    </message>
    <message>
        <source>No record has this uid, register number or identity number; search for it by name.</source>
        <translation>No record has this uid, register number or identity number; search for it by name.</translation>
    </message>
    <message>
        <source>The list can&apos;t be continued from there; begin it anew.</source>
        <translation>The list can&apos;t be continued from there; begin it anew.</translation>
    </message>
    <message>
        <source>There is no such kind of record; see the data dictionary.</source>
        <translation>There is no such kind of record; see the data dictionary.</translation>
    </message>
    <message>
        <source>There is no such record of %1, or it was deleted; search for it.</source>
        <translation>There is no such record of %1, or it was deleted; search for it.</translation>
    </message>
    <message>
        <source>Records of %1 are read from the record that they belong to; name it.</source>
        <translation>Records of %1 are read from the record that they belong to; name it.</translation>
    </message>
    <message>
        <source>Records of %1 have no such field; see the data dictionary.</source>
        <translation>Records of %1 have no such field; see the data dictionary.</translation>
    </message>
    <message>
        <source>The value of %1 is of another type; see the data dictionary.</source>
        <translation>The value of %1 is of another type; see the data dictionary.</translation>
    </message>
    <message>
        <source>One record is changed twice in the same set; change it once.</source>
        <translation>One record is changed twice in the same set; change it once.</translation>
    </message>
    <message>
        <source>The record is of another kind, %1; name that kind.</source>
        <translation>The record is of another kind, %1; name that kind.</translation>
    </message>
    <message>
        <source>The record was changed by %1 in the meantime; read it again and repeat the change.</source>
        <translation>The record was changed by %1 in the meantime; read it again and repeat the change.</translation>
    </message>
    <message>
        <source>A record stays with the record that it was entered for; enter it anew there and delete it here.</source>
        <translation>A record stays with the record that it was entered for; enter it anew there and delete it here.</translation>
    </message>
    <message>
        <source>The record that is to be changed does not exist; read it again.</source>
        <translation>The record that is to be changed does not exist; read it again.</translation>
    </message>
    <message>
        <source>%1 Nothing new may be entered; enter a new consent first.</source>
        <translation>%1 Nothing new may be entered; enter a new consent first.</translation>
    </message>
    <message>
        <source>Nothing is changed without a purpose; choose a purpose first.</source>
        <translation>Nothing is changed without a purpose; choose a purpose first.</translation>
    </message>
    <message>
        <source>A withdrawn consent stays withdrawn; enter the new consent as a record of its own.</source>
        <translation>A withdrawn consent stays withdrawn; enter the new consent as a record of its own.</translation>
    </message>
    <message>
        <source>There is no source of data “%1”; see the list in the data dictionary.</source>
        <translation>There is no source of data “%1”; see the list in the data dictionary.</translation>
    </message>
    <message>
        <source>The day on which the values were collected has not come yet.</source>
        <translation>The day on which the values were collected has not come yet.</translation>
    </message>
    <message>
        <source>The values are said to be valid until a day before they were collected.</source>
        <translation>The values are said to be valid until a day before they were collected.</translation>
    </message>
    <message>
        <source>%1 locked this record against slips on %2; lift the lock first.</source>
        <translation>%1 locked this record against slips on %2; lift the lock first.</translation>
    </message>
    <message>
        <source>There is no live loan, guarantee or credit line, which %1 is for; choose another purpose.</source>
        <translation>There is no live loan, guarantee or credit line, which %1 is for; choose another purpose.</translation>
    </message>
    <message>
        <source>The household goes over to another township.</source>
        <translation>The household goes over to another township.</translation>
    </message>
    <message>
        <source>The household is outside the townships of %1.</source>
        <translation>The household is outside the townships of %1.</translation>
    </message>
    <message>
        <source>Of a minor without income only name, birth, sex and relation are kept; leave the rest out.</source>
        <translation>Of a minor without income only name, birth, sex and relation are kept; leave the rest out.</translation>
    </message>
    <message>
        <source>%1 Have the new form signed first.</source>
        <translation>%1 Have the new form signed first.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and the reason given for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is made by the program and never typed; let the household be rated.</source>
        <translation>%1 is made by the program and never typed; let the household be rated.</translation>
    </message>
    <message>
        <source>%1 stays as it was made and is not changed by hand; rate the household again, or take a step of its case.</source>
        <translation>%1 stays as it was made and is not changed by hand; rate the household again, or take a step of its case.</translation>
    </message>
    <message>
        <source>A source is told of a value that is not changed; tell it of values of the change only.</source>
        <translation>A source is told of a value that is not changed; tell it of values of the change only.</translation>
    </message>
</context>
<context>
    <name>archive::RecordsSection</name>
    <message>
        <source>Add  F2</source>
        <translation>Add  F2</translation>
    </message>
    <message>
        <source>Copy  F3</source>
        <translation>Copy  F3</translation>
    </message>
    <message>
        <source>Delete  F8</source>
        <translation>Delete  F8</translation>
    </message>
    <message>
        <source>Details  F4</source>
        <translation>Details  F4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a table and its rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>kind of record and its row</comment>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Delete this row? It is gone once you save.</source>
        <translation>Delete this row? It is gone once you save.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Other information</translation>
    </message>
    <message>
        <source>Paste  Ctrl+V</source>
        <translation>Paste  Ctrl+V</translation>
    </message>
    <message>
        <source>Lines of a spreadsheet, with or without their titles</source>
        <translation>Lines of a spreadsheet, with or without their titles</translation>
    </message>
    <message>
        <source>There is no text to paste: copy cells in the spreadsheet first.</source>
        <translation>There is no text to paste: copy cells in the spreadsheet first.</translation>
    </message>
    <message>
        <source>Make head  Ctrl+H</source>
        <translation>Make head  Ctrl+H</translation>
    </message>
    <message>
        <source>The current member becomes head of the household</source>
        <translation>The current member becomes head of the household</translation>
    </message>
    <message>
        <source>Click, or F5 in a column: sorted; again: the other way round; a third time: as entered</source>
        <translation>Click, or F5 in a column: sorted; again: the other way round; a third time: as entered</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Paste rows</translation>
    </message>
</context>
<context>
    <name>archive::RecoveryKeyStep</name>
    <message>
        <source>The recovery key gives a user a new password when nobody can any more. It is shown only now. Put each half on a paper of its own and give the papers to two persons.</source>
        <translation>The recovery key gives a user a new password when nobody can any more. It is shown only now. Put each half on a paper of its own and give the papers to two persons.</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>First half</translation>
    </message>
    <message>
        <source>First half of the recovery key</source>
        <translation>First half of the recovery key</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Second half</translation>
    </message>
    <message>
        <source>Second half of the recovery key</source>
        <translation>Second half of the recovery key</translation>
    </message>
    <message>
        <source>I have &amp;both papers</source>
        <translation>I have &amp;both papers</translation>
    </message>
    <message>
        <source>Read from the papers:</source>
        <translation>Read from the papers:</translation>
    </message>
    <message>
        <source>Group of the first half</source>
        <translation>Group of the first half</translation>
    </message>
    <message>
        <source>Group of the second half</source>
        <translation>Group of the second half</translation>
    </message>
    <message>
        <source>&amp;Show the key once more</source>
        <translation>&amp;Show the key once more</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>The recovery key</translation>
    </message>
    <message>
        <source>Group %1 of the &amp;first half</source>
        <translation>Group %1 of the &amp;first half</translation>
    </message>
    <message>
        <source>Group %1 of the &amp;second half</source>
        <translation>Group %1 of the &amp;second half</translation>
    </message>
    <message>
        <source>Now read from the papers what is asked for; the key is not shown here.</source>
        <translation>Now read from the papers what is asked for; the key is not shown here.</translation>
    </message>
    <message>
        <source>That is not the group of the second half; read it from the paper again, or show the key once more.</source>
        <translation>That is not the group of the second half; read it from the paper again, or show the key once more.</translation>
    </message>
    <message>
        <source>That is not the group of the first half; read it from the paper again, or show the key once more.</source>
        <translation>That is not the group of the first half; read it from the paper again, or show the key once more.</translation>
    </message>
    <message>
        <source>Recovery key, %1.pdf</source>
        <translation>Recovery key, %1.pdf</translation>
    </message>
    <message>
        <source>Written: %1. Delete the file when it is on paper.</source>
        <translation>Written: %1. Delete the file when it is on paper.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
</context>
<context>
    <name>archive::RecoveryPanel</name>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>&amp;First half of the recovery key</source>
        <translation>&amp;First half of the recovery key</translation>
    </message>
    <message>
        <source>First half of the recovery key</source>
        <translation>First half of the recovery key</translation>
    </message>
    <message>
        <source>&amp;Second half</source>
        <translation>&amp;Second half</translation>
    </message>
    <message>
        <source>Second half of the recovery key</source>
        <translation>Second half of the recovery key</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>The same &amp;again</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Set the new pass&amp;word</source>
        <translation>Set the new pass&amp;word</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>&amp;Back to sign-in</translation>
    </message>
    <message>
        <source>Setting the new password…</source>
        <translation>Setting the new password…</translation>
    </message>
    <message>
        <source>Name the user who gets a new password.</source>
        <translation>Name the user who gets a new password.</translation>
    </message>
</context>
<context>
    <name>archive::RecoveryPaper</name>
    <message>
        <source>Recovery key of the credit archive</source>
        <translation>Recovery key of the credit archive</translation>
    </message>
    <message>
        <source>Institution:</source>
        <translation>Institution:</translation>
    </message>
    <message>
        <source>Station:</source>
        <translation>Station:</translation>
    </message>
    <message>
        <source>Made on:</source>
        <translation>Made on:</translation>
    </message>
    <message>
        <source>Kept by (signature):</source>
        <translation>Kept by (signature):</translation>
    </message>
    <message>
        <source>With both halves anybody may set a new password. Keep this paper in a sealed envelope, apart from the other half and from the computer.</source>
        <translation>With both halves anybody may set a new password. Keep this paper in a sealed envelope, apart from the other half and from the computer.</translation>
    </message>
</context>
<context>
    <name>archive::RecoverySecret</name>
    <message>
        <source>The %1 half of the recovery key has %2 letters and digits instead of %3; compare it with the paper.</source>
        <translation>The %1 half of the recovery key has %2 letters and digits instead of %3; compare it with the paper.</translation>
    </message>
    <message>
        <source>The %1 half of the recovery key has a mistake; compare it with the paper.</source>
        <translation>The %1 half of the recovery key has a mistake; compare it with the paper.</translation>
    </message>
    <message>
        <source>The recovery key has %1 letters and digits instead of %2; give both halves, one after the other.</source>
        <translation>The recovery key has %1 letters and digits instead of %2; give both halves, one after the other.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>The same half of the recovery key was given twice; give the other one too.</source>
        <translation>The same half of the recovery key was given twice; give the other one too.</translation>
    </message>
</context>
<context>
    <name>archive::RekeyCommand</name>
    <message>
        <source>The archive has new keys. Earlier backups keep their own.</source>
        <translation>The archive has new keys. Earlier backups keep their own.</translation>
    </message>
    <message>
        <source>New recovery key, shown only now; give the halves to two persons:</source>
        <translation>New recovery key, shown only now; give the halves to two persons:</translation>
    </message>
    <message>
        <source>first half:  %1</source>
        <translation>first half:  %1</translation>
    </message>
    <message>
        <source>second half: %1</source>
        <translation>second half: %1</translation>
    </message>
    <message>
        <source>These users need a new password (archivectl user reset): %1.</source>
        <translation>These users need a new password (archivectl user reset): %1.</translation>
    </message>
</context>
<context>
    <name>archive::ReportBatch</name>
    <message>
        <source>%1 is no folder for the reports, and none can be made there; name one that you may write into.</source>
        <translation>%1 is no folder for the reports, and none can be made there; name one that you may write into.</translation>
    </message>
</context>
<context>
    <name>archive::ReportBatchCommand</name>
    <message numerus="yes">
        <source>The reports of %n household(s) are in %1.</source>
        <translation>
            <numerusform>The report of %n household is in %1.</numerusform>
            <numerusform>The reports of %n households are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It went on where it had stopped.</source>
        <translation>It went on where it had stopped.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) have no report: closed to you for this purpose, or erased meanwhile.</source>
        <translation>
            <numerusform>%n household has no report: closed to you for this purpose, or erased meanwhile.</numerusform>
            <numerusform>%n households have no report: closed to you for this purpose, or erased meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::ReportHouseholdCommand</name>
    <message numerus="yes">
        <source>Report %1 with %n page(s) is in %2.</source>
        <translation>
            <numerusform>Report %1 with %n page is in %2.</numerusform>
            <numerusform>Report %1 with %n pages is in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::ReportPreview</name>
    <message>
        <source>Back to the household</source>
        <translation>Back to the household</translation>
    </message>
    <message>
        <source>Back to the household (Alt+Left)</source>
        <translation>Back to the household (Alt+Left)</translation>
    </message>
    <message>
        <source>Archive report</source>
        <translation>Archive report</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>Recipient of the report</source>
        <translation>Recipient of the report</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>&amp;Make report</translation>
    </message>
    <message>
        <source>Page of the report</source>
        <translation>Page of the report</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>this institution&apos;s own decision</source>
        <translation>this institution&apos;s own decision</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>a lawful authority</source>
        <translation>a lawful authority</translation>
    </message>
    <message>
        <source>the file of an objection</source>
        <translation>the file of an objection</translation>
    </message>
    <message>
        <source>Making a report is journalled with your purpose, and gives it a number.</source>
        <translation>Making a report is journalled with your purpose, and gives it a number.</translation>
    </message>
    <message>
        <source>Choose whom the report is for, and make it.</source>
        <translation>Choose whom the report is for, and make it.</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>The report is being made…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Save the report as PDF</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>Sent to the printer %1</translation>
    </message>
    <message>
        <source>Make the report first.</source>
        <translation>Make the report first.</translation>
    </message>
    <message>
        <source>Rating receipt</source>
        <translation>Rating receipt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make it to see its pages.</source>
        <translation>Make it to see its pages.</translation>
    </message>
</context>
<context>
    <name>archive::ReportTemplate</name>
    <message>
        <source>The template of this print can&apos;t be read.</source>
        <translation>The template of this print can&apos;t be read.</translation>
    </message>
</context>
<context>
    <name>archive::RestoreCommand</name>
    <message>
        <source>Restored the backup of %1: %2 rows; the journal begins epoch %3.</source>
        <translation>Restored the backup of %1: %2 rows; the journal begins epoch %3.</translation>
    </message>
    <message>
        <source>No list of erasures was found: what was erased since then may be back. Give the list with --erasures.</source>
        <translation>No list of erasures was found: what was erased since then may be back. Give the list with --erasures.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased by the list %1.</source>
        <translation>
            <numerusform>%n record erased by the list %1.</numerusform>
            <numerusform>%n records erased by the list %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are missing: the backup was made without them.</source>
        <translation>
            <numerusform>%n scan(s) are missing: the backup was made without them.</numerusform>
            <numerusform>%n scan(s) are missing: the backup was made without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) locked again by another law.</source>
        <translation>
            <numerusform>%n record locked again by another law.</numerusform>
            <numerusform>%n records locked again by another law.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::ResumeBar</name>
    <message>
        <source>A new household that you typed on %1 is not saved; it is kept until %2.</source>
        <translation>A new household that you typed on %1 is not saved; it is kept until %2.</translation>
    </message>
    <message>
        <source>What you typed of %1 on %2 is not saved; it is kept until %3.</source>
        <translation>What you typed of %1 on %2 is not saved; it is kept until %3.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Go on with it</translation>
    </message>
    <message>
        <source>Discard i&amp;t</source>
        <translation>Discard i&amp;t</translation>
    </message>
    <message>
        <source>Discard what is typed? It can&apos;t be brought back.</source>
        <translation>Discard what is typed? It can&apos;t be brought back.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Discard it</translation>
    </message>
</context>
<context>
    <name>archive::Retention</name>
    <message>
        <source>The record was repaired; since that day it is neither shared nor used, and waits for its erasure.</source>
        <translation>The record was repaired; since that day it is neither shared nor used, and waits for its erasure.</translation>
    </message>
    <message>
        <source>The time for which the record may be public is over; it is neither shared nor used, and waits for its erasure.</source>
        <translation>The time for which the record may be public is over; it is neither shared nor used, and waits for its erasure.</translation>
    </message>
    <message>
        <source>Another law orders to keep the record, and so it is locked and shown to a lawful authority alone.</source>
        <translation>Another law orders to keep the record, and so it is locked and shown to a lawful authority alone.</translation>
    </message>
    <message>
        <source>The term for which the record may be kept is over; it is no longer used, and waits for its erasure.</source>
        <translation>The term for which the record may be kept is over; it is no longer used, and waits for its erasure.</translation>
    </message>
    <message>
        <source>title or source is missing</source>
        <translation>title or source is missing</translation>
    </message>
    <message>
        <source>it does not say when the fact is open</source>
        <translation>it does not say when the fact is open</translation>
    </message>
    <message>
        <source>the end is never empty, so no fact is open; write none</source>
        <translation>the end is never empty, so no fact is open; write none</translation>
    </message>
    <message>
        <source>an end may be empty, and an open fact never expires; write never</source>
        <translation>an end may be empty, and an open fact never expires; write never</translation>
    </message>
    <message>
        <source>another law needs its term, and a term its law</source>
        <translation>another law needs its term, and a term its law</translation>
    </message>
    <message>
        <source>a row above speaks of every record of the kind already</source>
        <translation>a row above speaks of every record of the kind already</translation>
    </message>
</context>
<context>
    <name>archive::RosterKeys</name>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copy the row</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Paste rows from a spreadsheet</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Delete the row</translation>
    </message>
    <message>
        <source>All fields of the row</source>
        <translation>All fields of the row</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Sort by the column</translation>
    </message>
    <message>
        <source>Make the member head of household</source>
        <translation>Make the member head of household</translation>
    </message>
</context>
<context>
    <name>archive::RosterPanel</name>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>Guarantees</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
</context>
<context>
    <name>archive::RuleCheck</name>
    <message>
        <source>write lower-case letters, digits, and _ . - between.</source>
        <translation>write lower-case letters, digits, and _ . - between.</translation>
    </message>
    <message>
        <source>write ids in lower case, joined by one space.</source>
        <translation>write ids in lower case, joined by one space.</translation>
    </message>
    <message>
        <source>a SHA-256 has 64 digits from 0 to f, in lower case.</source>
        <translation>a SHA-256 has 64 digits from 0 to f, in lower case.</translation>
    </message>
</context>
<context>
    <name>archive::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Name for the present search</source>
        <translation>Name for the present search</translation>
    </message>
    <message>
        <source>Rename  F2</source>
        <translation>Rename  F2</translation>
    </message>
    <message>
        <source>Delete  Del</source>
        <translation>Delete  Del</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Nothing is saved yet: search or filter, then give it a name here.</source>
        <translation>Nothing is saved yet: search or filter, then give it a name here.</translation>
    </message>
    <message>
        <source>Enter runs a search.</source>
        <translation>Enter runs a search.</translation>
    </message>
    <message>
        <source>Give the search a name first.</source>
        <translation>Give the search a name first.</translation>
    </message>
</context>
<context>
    <name>archive::ScanCommand</name>
    <message>
        <source>Records of “%1” hold no scan; see the data dictionary.</source>
        <translation>Records of “%1” hold no scan; see the data dictionary.</translation>
    </message>
    <message>
        <source>The scan is kept, written anew; %1 place(s) are masked. Put the original file away or delete it.</source>
        <translation>The scan is kept, written anew; %1 place(s) are masked. Put the original file away or delete it.</translation>
    </message>
</context>
<context>
    <name>archive::ScanEncoder</name>
    <message>
        <source>The picture has more than %1 MB; scan it in grey at 150 dpi.</source>
        <translation>The picture has more than %1 MB; scan it in grey at 150 dpi.</translation>
    </message>
    <message>
        <source>The file is no PNG or JPEG picture; scan or photograph the page.</source>
        <translation>The file is no PNG or JPEG picture; scan or photograph the page.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too many; scan it at 150 dpi.</source>
        <translation>The picture has %1 × %2 pixels, which is too many; scan it at 150 dpi.</translation>
    </message>
    <message>
        <source>The picture is damaged; scan the page again.</source>
        <translation>The picture is damaged; scan the page again.</translation>
    </message>
    <message>
        <source>The masked place is not within the picture of %1 × %2 pixels; give it anew.</source>
        <translation>The masked place is not within the picture of %1 × %2 pixels; give it anew.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written anew; install the program again.</source>
        <translation>The picture can&apos;t be written anew; install the program again.</translation>
    </message>
    <message>
        <source>“%1” is no place in a picture; give it as X,Y,WIDTHxHEIGHT in pixels.</source>
        <translation>“%1” is no place in a picture; give it as X,Y,WIDTHxHEIGHT in pixels.</translation>
    </message>
</context>
<context>
    <name>archive::ScanIntake</name>
    <message>
        <source>Scan or photo</source>
        <translation>Scan or photo</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>From a f&amp;ile…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>S&amp;how the scan</source>
        <translation>S&amp;how the scan</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>The picture is being read…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No picture was copied; copy one, or choose a file.</source>
        <translation>No picture was copied; copy one, or choose a file.</translation>
    </message>
    <message>
        <source>No scan yet; choose a file, paste or drop one here.</source>
        <translation>No scan yet; choose a file, paste or drop one here.</translation>
    </message>
    <message>
        <source>A scan is kept. Showing it is recorded as a look.</source>
        <translation>A scan is kept. Showing it is recorded as a look.</translation>
    </message>
</context>
<context>
    <name>archive::ScanJobs</name>
    <message>
        <source>The file %1 can&apos;t be read; choose another.</source>
        <translation>The file %1 can&apos;t be read; choose another.</translation>
    </message>
</context>
<context>
    <name>archive::ScoreCommand</name>
    <message>
        <source>Line %1 has no score: %2</source>
        <translation>Line %1 has no score: %2</translation>
    </message>
    <message>
        <source>%1 row(s) are in %2; %3 of them have no score.</source>
        <translation>%1 row(s) are in %2; %3 of them have no score.</translation>
    </message>
</context>
<context>
    <name>archive::Sessions</name>
    <message>
        <source>There is no purpose “%1”; yours are %2.</source>
        <translation>There is no purpose “%1”; yours are %2.</translation>
    </message>
    <message>
        <source>The purpose “%1” is not of your duties; choose another or ask an administrator.</source>
        <translation>The purpose “%1” is not of your duties; choose another or ask an administrator.</translation>
    </message>
    <message>
        <source>The task is not yours, not open, or of another purpose; choose one of your open tasks.</source>
        <translation>The task is not yours, not open, or of another purpose; choose one of your open tasks.</translation>
    </message>
    <message>
        <source>You have no open task for the purpose “%1”; ask for one.</source>
        <translation>You have no open task for the purpose “%1”; ask for one.</translation>
    </message>
</context>
<context>
    <name>archive::Settings</name>
    <message>
        <source>This is too long to be kept; shorten it.</source>
        <translation>This is too long to be kept; shorten it.</translation>
    </message>
    <message>
        <source>You have kept %1 searches and settings; delete some first.</source>
        <translation>You have kept %1 searches and settings; delete some first.</translation>
    </message>
</context>
<context>
    <name>archive::ShortcutSheet</name>
    <message>
        <source>Keys that work here</source>
        <translation>Keys that work here</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>archive::SignInPage</name>
    <message>
        <source>Farm Household Credit Archive</source>
        <translation>Farm Household Credit Archive</translation>
    </message>
    <message>
        <source>Workstation for officers of the county and its rural credit cooperative</source>
        <translation>Workstation for officers of the county and its rural credit cooperative</translation>
    </message>
    <message>
        <source>From the form to the report on one computer</source>
        <translation>From the form to the report on one computer</translation>
    </message>
    <message>
        <source>Every look has a purpose and stands in the journal</source>
        <translation>Every look has a purpose and stands in the journal</translation>
    </message>
    <message>
        <source>Works without a network; changes travel in signed batches</source>
        <translation>Works without a network; changes travel in signed batches</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>One person, one name. Signing in and looking at records is journalled.</source>
        <translation>One person, one name. Signing in and looking at records is journalled.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Task and purpose of this work</source>
        <translation>&amp;Task and purpose of this work</translation>
    </message>
    <message>
        <source>Task and purpose of this work</source>
        <translation>Task and purpose of this work</translation>
    </message>
    <message>
        <source>&amp;Begin work</source>
        <translation>&amp;Begin work</translation>
    </message>
    <message>
        <source>&amp;Another user…</source>
        <translation>&amp;Another user…</translation>
    </message>
    <message>
        <source>Version %1 | works on this computer, reports nothing about its use</source>
        <translation>Version %1 | works on this computer, reports nothing about its use</translation>
    </message>
    <message>
        <source>Open an archive&apos;s folder</source>
        <translation>Open an archive&apos;s folder</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Open an archive&apos;s folder first.</source>
        <translation>Open an archive&apos;s folder first.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 — purpose: %2</source>
        <translation>%1 — purpose: %2</translation>
    </message>
    <message>
        <source>You have no open task; ask a reviewer or the administrator to open one.</source>
        <translation>You have no open task; ask a reviewer or the administrator to open one.</translation>
    </message>
    <message>
        <source>It stays in the status bar and can be changed there; looks are recorded under it.</source>
        <translation>It stays in the status bar and can be changed there; looks are recorded under it.</translation>
    </message>
    <message>
        <source>Forget this archive: it leaves the list, and nothing of it is deleted</source>
        <translation>Forget this archive: it leaves the list, and nothing of it is deleted</translation>
    </message>
    <message>
        <source>Forget this archive</source>
        <translation>Forget this archive</translation>
    </message>
    <message>
        <source>%1 — not there</source>
        <translation>%1 — not there</translation>
    </message>
    <message>
        <source>No archive is in this folder any more: connect its disk, open another folder, or forget it (×).</source>
        <translation>No archive is in this folder any more: connect its disk, open another folder, or forget it (×).</translation>
    </message>
    <message>
        <source>The new password is set; sign in with it. Bring both halves back to their keepers.</source>
        <translation>The new password is set; sign in with it. Bring both halves back to their keepers.</translation>
    </message>
    <message>
        <source>%1 at %2, for practice</source>
        <translation>%1 at %2, for practice</translation>
    </message>
    <message>
        <source>No archive was opened at this computer yet: make a new one, or open the folder of one.</source>
        <translation>No archive was opened at this computer yet: make a new one, or open the folder of one.</translation>
    </message>
    <message>
        <source>A new password by both halves of the recovery key</source>
        <translation>A new password by both halves of the recovery key</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <translation>&amp;Recovery key…</translation>
    </message>
    <message>
        <source>Open another archive&apos;s folder</source>
        <translation>Open another archive&apos;s folder</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>Make a new archive</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>archive::Signing</name>
    <message>
        <source>This is not a signing key&apos;s seed.</source>
        <translation>This is not a signing key&apos;s seed.</translation>
    </message>
    <message>
        <source>Nobody is signed in whose key could sign; sign in again.</source>
        <translation>Nobody is signed in whose key could sign; sign in again.</translation>
    </message>
    <message>
        <source>This is not an Ed25519 or SM2 public key in PEM form; give the file that the other side exported.</source>
        <translation>This is not an Ed25519 or SM2 public key in PEM form; give the file that the other side exported.</translation>
    </message>
</context>
<context>
    <name>archive::SourcePanel</name>
    <message>
        <source>Type the whole day, as in 20260308.</source>
        <translation>Type the whole day, as in 20260308.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source:</translation>
    </message>
    <message>
        <source>&amp;Collected on (empty: the day it is saved):</source>
        <translation>&amp;Collected on (empty: the day it is saved):</translation>
    </message>
    <message>
        <source>&amp;Valid until (empty: as long as usual):</source>
        <translation>&amp;Valid until (empty: as long as usual):</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Note it</translation>
    </message>
    <message>
        <source>Nothing of it is saved yet</source>
        <translation>Nothing of it is saved yet</translation>
    </message>
    <message>
        <source>It is stale: ask again and enter it anew</source>
        <translation>It is stale: ask again and enter it anew</translation>
    </message>
    <message>
        <source>What you typed into this record and did not save comes from:</source>
        <translation>What you typed into this record and did not save comes from:</translation>
    </message>
    <message>
        <source>Type something into this record to tell where that comes from.</source>
        <translation>Type something into this record to tell where that comes from.</translation>
    </message>
    <message>
        <source>For &amp;all that is unsaved of this record</source>
        <translation>For &amp;all that is unsaved of this record</translation>
    </message>
    <message>
        <source>What you typed here and did not save comes from:</source>
        <translation>What you typed here and did not save comes from:</translation>
    </message>
</context>
<context>
    <name>archive::Sqlite</name>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>The disk is full; nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>The archive is in use by something else; try again in a moment.</source>
        <translation>The archive is in use by something else; try again in a moment.</translation>
    </message>
    <message>
        <source>The archive&apos;s database is damaged; run a verification and restore a backup.</source>
        <translation>The archive&apos;s database is damaged; run a verification and restore a backup.</translation>
    </message>
    <message>
        <source>What was to be saved breaks a rule of the archive; nothing was changed.</source>
        <translation>What was to be saved breaks a rule of the archive; nothing was changed.</translation>
    </message>
    <message>
        <source>The operation was cancelled.</source>
        <translation>The operation was cancelled.</translation>
    </message>
    <message>
        <source>The archive&apos;s database could not be read or written; check the disk and the folder&apos;s rights.</source>
        <translation>The archive&apos;s database could not be read or written; check the disk and the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>The archive&apos;s database reported a fault of this program; report it with its details.</source>
        <translation>The archive&apos;s database reported a fault of this program; report it with its details.</translation>
    </message>
    <message>
        <source>Page %1 of the archive&apos;s database is damaged; run a verification and restore a backup.</source>
        <translation>Page %1 of the archive&apos;s database is damaged; run a verification and restore a backup.</translation>
    </message>
    <message>
        <source>Page %1 of the database was sealed with another archive&apos;s keys; put the database and the keys.json that belong together into the folder.</source>
        <translation>Page %1 of the database was sealed with another archive&apos;s keys; put the database and the keys.json that belong together into the folder.</translation>
    </message>
    <message>
        <source>The log beside the database (-wal) is damaged at record %1, and saved changes stand behind it; restore a backup.</source>
        <translation>The log beside the database (-wal) is damaged at record %1, and saved changes stand behind it; restore a backup.</translation>
    </message>
    <message>
        <source>The log beside the database (-wal) belongs to another database; put back the one that belongs here or restore a backup.</source>
        <translation>The log beside the database (-wal) belongs to another database; put back the one that belongs here or restore a backup.</translation>
    </message>
    <message>
        <source>The journal beside the database (-journal) is damaged; restore a backup.</source>
        <translation>The journal beside the database (-journal) is damaged; restore a backup.</translation>
    </message>
    <message>
        <source>A page could not be sealed, as the system gave no random numbers; nothing was changed. Restart the computer.</source>
        <translation>A page could not be sealed, as the system gave no random numbers; nothing was changed. Restart the computer.</translation>
    </message>
    <message>
        <source>The archive&apos;s key has sealed as many pages as it may; give the archive a new one (archivectl rekey).</source>
        <translation>The archive&apos;s key has sealed as many pages as it may; give the archive a new one (archivectl rekey).</translation>
    </message>
</context>
<context>
    <name>archive::StandingPanel</name>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Nothing yet: this is told of what is saved.</source>
        <translation>Nothing yet: this is told of what is saved.</translation>
    </message>
    <message>
        <source>&amp;Rate at the counter</source>
        <translation>&amp;Rate at the counter</translation>
    </message>
    <message>
        <source>Rate this household as it is saved, then go on with its rating</source>
        <translation>Rate this household as it is saved, then go on with its rating</translation>
    </message>
    <message>
        <source>Your purpose may not see this.</source>
        <translation>Your purpose may not see this.</translation>
    </message>
    <message>
        <source>Save the household first: it is rated as it is saved.</source>
        <translation>Save the household first: it is rated as it is saved.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts that are missing, or vetoes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Facts are missing, so that there is no grade yet: %1. Enter them, then rate again.</source>
        <translation>Facts are missing, so that there is no grade yet: %1. Enter them, then rate again.</translation>
    </message>
    <message>
        <source>No grade: %1.</source>
        <translation>No grade: %1.</translation>
    </message>
</context>
<context>
    <name>archive::StationCommand</name>
    <message>
        <source>Station: %1</source>
        <translation>Station: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerprint: %1</translation>
    </message>
    <message>
        <source>Age recipient: %1</source>
        <translation>Age recipient: %1</translation>
    </message>
</context>
<context>
    <name>archive::StatusStrip</name>
    <message>
        <source>Task and purpose</source>
        <translation>Task and purpose</translation>
    </message>
    <message>
        <source>Change task and purpose</source>
        <translation>Change task and purpose</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user and roles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>Station %1</translation>
    </message>
    <message>
        <source>%1 — purpose: %2</source>
        <translation>%1 — purpose: %2</translation>
    </message>
    <message>
        <source>Task: %1   Purpose: %2</source>
        <translation>Task: %1   Purpose: %2</translation>
    </message>
    <message>
        <source>To send: %1, held: %2</source>
        <translation>To send: %1, held: %2</translation>
    </message>
</context>
<context>
    <name>archive::StepFields</name>
    <message>
        <source>S&amp;tep</source>
        <translation>S&amp;tep</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>P&amp;osting</source>
        <translation>P&amp;osting</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Taken &amp;down</source>
        <translation>Taken &amp;down</translation>
    </message>
    <message>
        <source>Open o&amp;bjections</source>
        <translation>Open o&amp;bjections</translation>
    </message>
    <message>
        <source>Number of the plat&amp;e</source>
        <translation>Number of the plat&amp;e</translation>
    </message>
    <message>
        <source>Mem&amp;bers</source>
        <translation>Mem&amp;bers</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>&amp;Applicant</translation>
    </message>
    <message>
        <source>&amp;Veto</source>
        <translation>&amp;Veto</translation>
    </message>
    <message>
        <source>&amp;Judgment or paper</source>
        <translation>&amp;Judgment or paper</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>Reaso&amp;n</translation>
    </message>
    <message>
        <source>Reaso&amp;n *</source>
        <translation>Reaso&amp;n *</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>A new one</translation>
    </message>
    <message>
        <source>Type the number of objections that are open, 0 if there is none.</source>
        <translation>Type the number of objections that are open, 0 if there is none.</translation>
    </message>
    <message>
        <source>“%1” is missing; the step asks for it.</source>
        <translation>“%1” is missing; the step asks for it.</translation>
    </message>
</context>
<context>
    <name>archive::StepTrack</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>First review</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>overdue %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a step and its day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (done)</translation>
    </message>
    <message>
        <source>%1 (next)</source>
        <translation>%1 (next)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>archive::StrictJson</name>
    <message>
        <source>it is nested more than %1 levels deep.</source>
        <translation>it is nested more than %1 levels deep.</translation>
    </message>
    <message>
        <source>the member “%1” stands twice.</source>
        <translation>the member “%1” stands twice.</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes; this is no such file.</source>
        <translation>it is larger than %1 bytes; this is no such file.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2).</source>
        <translation>it is not JSON (%1 at byte %2).</translation>
    </message>
    <message>
        <source>it must be one JSON object.</source>
        <translation>it must be one JSON object.</translation>
    </message>
</context>
<context>
    <name>archive::TableCheck</name>
    <message>
        <source>%1 is described, but not in the package.</source>
        <translation>%1 is described, but not in the package.</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; is described twice.</source>
        <translation>The table &apos;%1&apos; is described twice.</translation>
    </message>
    <message>
        <source>%1 is in the package, but not described.</source>
        <translation>%1 is in the package, but not described.</translation>
    </message>
    <message>
        <source>%1 is not the file that datapackage.json describes: size or hash differs.</source>
        <translation>%1 is not the file that datapackage.json describes: size or hash differs.</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; has not the columns that the format demands.</source>
        <translation>The table &apos;%1&apos; has not the columns that the format demands.</translation>
    </message>
    <message>
        <source>the header is not the described one</source>
        <translation>the header is not the described one</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1, row %2: %3.</translation>
    </message>
    <message>
        <source>the uid is none</source>
        <translation>the uid is none</translation>
    </message>
    <message>
        <source>the parent&apos;s uid is none</source>
        <translation>the parent&apos;s uid is none</translation>
    </message>
    <message>
        <source>the time is none</source>
        <translation>the time is none</translation>
    </message>
    <message>
        <source>the bases are no hashes</source>
        <translation>the bases are no hashes</translation>
    </message>
    <message>
        <source>the content hash is not that of the row</source>
        <translation>the content hash is not that of the row</translation>
    </message>
    <message>
        <source>the kind is none</source>
        <translation>the kind is none</translation>
    </message>
    <message>
        <source>the reason is none</source>
        <translation>the reason is none</translation>
    </message>
    <message>
        <source>the journal has a gap before this number</source>
        <translation>the journal has a gap before this number</translation>
    </message>
    <message>
        <source>the commitment is none</source>
        <translation>the commitment is none</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; has %2 rows instead of %3.</source>
        <translation>The table &apos;%1&apos; has %2 rows instead of %3.</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; with %2 rows is missing.</source>
        <translation>The table &apos;%1&apos; with %2 rows is missing.</translation>
    </message>
    <message>
        <source>The journal&apos;s commitments are not those from %1 to %2.</source>
        <translation>The journal&apos;s commitments are not those from %1 to %2.</translation>
    </message>
    <message>
        <source>The station&apos;s journal does not go on from the head that is known here: it was cut or rewritten.</source>
        <translation>The station&apos;s journal does not go on from the head that is known here: it was cut or rewritten.</translation>
    </message>
</context>
<context>
    <name>archive::TableEncoding</name>
    <message>
        <source>%1 is neither UTF-8 nor GB18030; save the table as CSV in UTF-8.</source>
        <translation>%1 is neither UTF-8 nor GB18030; save the table as CSV in UTF-8.</translation>
    </message>
</context>
<context>
    <name>archive::TableFile</name>
    <message>
        <source>it has %1 cells, not %2.</source>
        <translation>it has %1 cells, not %2.</translation>
    </message>
    <message>
        <source>the header must be “%1”.</source>
        <translation>the header must be “%1”.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>a quote stands inside a cell without quotes.</source>
        <translation>a quote stands inside a cell without quotes.</translation>
    </message>
    <message>
        <source>something follows a closing quote.</source>
        <translation>something follows a closing quote.</translation>
    </message>
    <message>
        <source>a quote is never closed.</source>
        <translation>a quote is never closed.</translation>
    </message>
    <message>
        <source>it is not UTF-8 text.</source>
        <translation>it is not UTF-8 text.</translation>
    </message>
</context>
<context>
    <name>archive::TableScorer</name>
    <message>
        <source>The table has a column %1 already; rename it.</source>
        <translation>The table has a column %1 already; rename it.</translation>
    </message>
</context>
<context>
    <name>archive::TemplateSet</name>
    <message>
        <source>No print has a template %1; take it out of the folder “templates”, or give it the name of one of these: %2.</source>
        <translation>No print has a template %1; take it out of the folder “templates”, or give it the name of one of these: %2.</translation>
    </message>
    <message>
        <source>there is no block “%1”</source>
        <translation>there is no block “%1”</translation>
    </message>
    <message>
        <source>the blocks take each other in without end</source>
        <translation>the blocks take each other in without end</translation>
    </message>
    <message>
        <source>this print knows nothing of “%1”</source>
        <translation>this print knows nothing of “%1”</translation>
    </message>
    <message>
        <source>The template of this print is missing from the program; install it again.</source>
        <translation>The template of this print is missing from the program; install it again.</translation>
    </message>
</context>
<context>
    <name>archive::TemplateText</name>
    <message>
        <source>The template %1 can&apos;t be used: line %2, %3. Correct it, or take it out of the folder “templates” so that the program&apos;s own is used.</source>
        <translation>The template %1 can&apos;t be used: line %2, %3. Correct it, or take it out of the folder “templates” so that the program&apos;s own is used.</translation>
    </message>
    <message>
        <source>the file is larger than 256 KB</source>
        <translation>the file is larger than 256 KB</translation>
    </message>
    <message>
        <source>the file is not written in UTF-8</source>
        <translation>the file is not written in UTF-8</translation>
    </message>
    <message>
        <source>a tag that begins with {{ does not end with }}</source>
        <translation>a tag that begins with {{ does not end with }}</translation>
    </message>
    <message>
        <source>the tag {{%1}} is none that templates know</source>
        <translation>the tag {{%1}} is none that templates know</translation>
    </message>
    <message>
        <source>{{/%1}} ends no section</source>
        <translation>{{/%1}} ends no section</translation>
    </message>
    <message>
        <source>the section “%1” is not ended</source>
        <translation>the section “%1” is not ended</translation>
    </message>
    <message>
        <source>a “&lt;” begins no element; write &amp;lt; for the sign</source>
        <translation>a “&lt;” begins no element; write &amp;lt; for the sign</translation>
    </message>
    <message>
        <source>templates take no &lt;%1&gt;</source>
        <translation>templates take no &lt;%1&gt;</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; ends no element</source>
        <translation>&lt;/%1&gt; ends no element</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not ended</source>
        <translation>&lt;%1&gt; is not ended</translation>
    </message>
    <message>
        <source>templates take no pictures</source>
        <translation>templates take no pictures</translation>
    </message>
</context>
<context>
    <name>archive::TextEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>archive::Tour</name>
    <message>
        <source>Collection for the archive</source>
        <translation>Collection for the archive</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
</context>
<context>
    <name>archive::TownshipModel</name>
    <message>
        <source>Passes its gates</source>
        <translation>Passes its gates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Villages in all</source>
        <translation>Villages in all</translation>
    </message>
    <message>
        <source>Credit villages</source>
        <translation>Credit villages</translation>
    </message>
    <message>
        <source>More that pass</source>
        <translation>More that pass</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>On file</translation>
    </message>
    <message>
        <source>Punctual</source>
        <translation>Punctual</translation>
    </message>
    <message>
        <source>Bad loans</source>
        <translation>Bad loans</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>archive::TownshipPaper</name>
    <message>
        <source>%1 is no township; give its nine digits.</source>
        <translation>%1 is no township; give its nine digits.</translation>
    </message>
    <message>
        <source>The archive has no village of the township %1 for you; enter its villages first.</source>
        <translation>The archive has no village of the township %1 for you; enter its villages first.</translation>
    </message>
    <message>
        <source>You do not cover all of the township %1, so that its villages can&apos;t be added up.</source>
        <translation>You do not cover all of the township %1, so that its villages can&apos;t be added up.</translation>
    </message>
</context>
<context>
    <name>archive::TownshipView</name>
    <message>
        <source>Townships and county</source>
        <translation>Townships and county</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Credit villages, %</source>
        <translation>Credit villages, %</translation>
    </message>
    <message>
        <source>Households on file, %</source>
        <translation>Households on file, %</translation>
    </message>
    <message>
        <source>Your area does not cover a whole township; its villages are told one by one.</source>
        <translation>Your area does not cover a whole township; its villages are told one by one.</translation>
    </message>
    <message>
        <source>%1 lacks nothing.</source>
        <translation>%1 lacks nothing.</translation>
    </message>
    <message>
        <source>The profile asks nothing of %1.</source>
        <translation>The profile asks nothing of %1.</translation>
    </message>
    <message>
        <source>┄ gate %1 %</source>
        <translation>┄ gate %1 %</translation>
    </message>
    <message>
        <source>Credit households, %</source>
        <translation>Credit households, %</translation>
    </message>
    <message>
        <source>Six years of the chosen place</source>
        <translation>Six years of the chosen place</translation>
    </message>
    <message>
        <source>No year was rated yet.</source>
        <translation>No year was rated yet.</translation>
    </message>
    <message>
        <source>Only %1 was rated so far; a line needs two years.</source>
        <translation>Only %1 was rated so far; a line needs two years.</translation>
    </message>
</context>
<context>
    <name>archive::TrendChart</name>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Credit households</source>
        <translation>Credit households</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a line&apos;s name and its last value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>years and the last values</comment>
        <translation>From %1 to %2: %3</translation>
    </message>
</context>
<context>
    <name>archive::TypedValue</name>
    <message>
        <source>the field has no list of codes.</source>
        <translation>the field has no list of codes.</translation>
    </message>
    <message>
        <source>write yes or no.</source>
        <translation>write yes or no.</translation>
    </message>
    <message>
        <source>the field has no type.</source>
        <translation>the field has no type.</translation>
    </message>
</context>
<context>
    <name>archive::Uid</name>
    <message>
        <source>“%1” is not a record&apos;s uid; give it in the form 8-4-4-4-12 hexadecimal digits.</source>
        <translation>“%1” is not a record&apos;s uid; give it in the form 8-4-4-4-12 hexadecimal digits.</translation>
    </message>
</context>
<context>
    <name>archive::Uscc</name>
    <message>
        <source>A unified social credit code has 18 characters, but this has %1; compare it with the licence.</source>
        <translation>A unified social credit code has 18 characters, but this has %1; compare it with the licence.</translation>
    </message>
    <message>
        <source>A unified social credit code has digits and capital letters other than I, O, S, V and Z; compare it with the licence.</source>
        <translation>A unified social credit code has digits and capital letters other than I, O, S, V and Z; compare it with the licence.</translation>
    </message>
    <message>
        <source>Characters 3 to 8 of a unified social credit code are digits; compare it with the licence.</source>
        <translation>Characters 3 to 8 of a unified social credit code are digits; compare it with the licence.</translation>
    </message>
    <message>
        <source>The check characters of the unified social credit code do not fit the others, so one of them is wrong; compare it with the licence.</source>
        <translation>The check characters of the unified social credit code do not fit the others, so one of them is wrong; compare it with the licence.</translation>
    </message>
</context>
<context>
    <name>archive::UserCommands</name>
    <message>
        <source>Give the new password in ARCHIVE_NEW_PASSWORD.</source>
        <translation>Give the new password in ARCHIVE_NEW_PASSWORD.</translation>
    </message>
    <message>
        <source>The user %1 may sign in, and then chooses an own password first.</source>
        <translation>The user %1 may sign in, and then chooses an own password first.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>may sign in</translation>
    </message>
    <message>
        <source>The user %1 can no longer sign in.</source>
        <translation>The user %1 can no longer sign in.</translation>
    </message>
    <message>
        <source>What he leaves is handed over in the case %1.</source>
        <translation>What he leaves is handed over in the case %1.</translation>
    </message>
    <message>
        <source>The user %1 has a new password and a new signing key.</source>
        <translation>The user %1 has a new password and a new signing key.</translation>
    </message>
    <message>
        <source>It serves only to choose an own password (archivectl password).</source>
        <translation>It serves only to choose an own password (archivectl password).</translation>
    </message>
    <message>
        <source>Your password is changed. Older copies of the archive open with the password of their time.</source>
        <translation>Your password is changed. Older copies of the archive open with the password of their time.</translation>
    </message>
    <message>
        <source>The recovery key stays as it is; bring the halves back to their keepers.</source>
        <translation>The recovery key stays as it is; bring the halves back to their keepers.</translation>
    </message>
    <message>
        <source>Name the archive with --archive DIR or ARCHIVE_DIR.</source>
        <translation>Name the archive with --archive DIR or ARCHIVE_DIR.</translation>
    </message>
    <message>
        <source>Give both halves of the recovery key in ARCHIVE_RECOVERY_KEY.</source>
        <translation>Give both halves of the recovery key in ARCHIVE_RECOVERY_KEY.</translation>
    </message>
</context>
<context>
    <name>archive::UserDialog</name>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Somebody who is to work here</source>
        <translation>Somebody who is to work here</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Duties</source>
        <translation>&amp;Duties</translation>
    </message>
    <message>
        <source>&amp;Townships</source>
        <translation>&amp;Townships</translation>
    </message>
    <message>
        <source>None ticked: the whole area</source>
        <translation>None ticked: the whole area</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>First &amp;password</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>It serves only to choose an own password at the first sign-in.</source>
        <translation>It serves only to choose an own password at the first sign-in.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>New password for %1</translation>
    </message>
    <message>
        <source>A password for %1 that serves once</source>
        <translation>A password for %1 that serves once</translation>
    </message>
</context>
<context>
    <name>archive::UserModel</name>
    <message>
        <source>May sign in</source>
        <translation>May sign in</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message numerus="yes">
        <source>Disabled, %n to hand over</source>
        <translation>
            <numerusform>Disabled, %n to hand over</numerusform>
            <numerusform>Disabled, %n to hand over</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The whole area</source>
        <translation>The whole area</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>Townships</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>archive::UserName</name>
    <message>
        <source>A user&apos;s name has 1 to 64 visible characters; choose another.</source>
        <translation>A user&apos;s name has 1 to 64 visible characters; choose another.</translation>
    </message>
</context>
<context>
    <name>archive::Users</name>
    <message>
        <source>There is no user “%1”; check the name.</source>
        <translation>There is no user “%1”; check the name.</translation>
    </message>
    <message>
        <source>A user needs at least one role; choose one.</source>
        <translation>A user needs at least one role; choose one.</translation>
    </message>
    <message>
        <source>%1 is not a township of this archive; choose one of its townships.</source>
        <translation>%1 is not a township of this archive; choose one of its townships.</translation>
    </message>
    <message>
        <source>“%1” is the last administrator; add another first.</source>
        <translation>“%1” is the last administrator; add another first.</translation>
    </message>
    <message>
        <source>There is a user “%1” already; choose another name.</source>
        <translation>There is a user “%1” already; choose another name.</translation>
    </message>
    <message>
        <source>Nobody disables himself; another administrator has to do it.</source>
        <translation>Nobody disables himself; another administrator has to do it.</translation>
    </message>
    <message>
        <source>Change your own password by giving the present one.</source>
        <translation>Change your own password by giving the present one.</translation>
    </message>
    <message>
        <source>Only a sample archive has users whose first password lasts.</source>
        <translation>Only a sample archive has users whose first password lasts.</translation>
    </message>
    <message>
        <source>The user “%1” is disabled; ask an administrator.</source>
        <translation>The user “%1” is disabled; ask an administrator.</translation>
    </message>
</context>
<context>
    <name>archive::UsersPage</name>
    <message>
        <source>Users and duties</source>
        <translation>Users and duties</translation>
    </message>
    <message>
        <source>Table of duties as &amp;PDF…</source>
        <translation>Table of duties as &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint table of duties…</source>
        <translation>P&amp;rint table of duties…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>To be handed over</translation>
    </message>
    <message>
        <source>Whoever takes it over is asked about it from then on.</source>
        <translation>Whoever takes it over is asked about it from then on.</translation>
    </message>
    <message>
        <source>&amp;New password…</source>
        <translation>&amp;New password…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Disable…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Add a user…</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of what is handed over and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 leaves: to be handed over by %2</source>
        <translation>%1 leaves: to be handed over by %2</translation>
    </message>
    <message>
        <source>From now on %1 can&apos;t sign in, and what he leaves is handed over.</source>
        <translation>From now on %1 can&apos;t sign in, and what he leaves is handed over.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Disable</translation>
    </message>
    <message>
        <source>Save the table of duties as PDF</source>
        <translation>Save the table of duties as PDF</translation>
    </message>
    <message>
        <source>Table of duties</source>
        <translation>Table of duties</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Sent to %1</translation>
    </message>
</context>
<context>
    <name>archive::Validation</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>%1 has a value of another type.</source>
        <translation>%1 has a value of another type.</translation>
    </message>
    <message>
        <source>“%1” is no code of its list.</source>
        <translation>“%1” is no code of its list.</translation>
    </message>
    <message>
        <source>%1: no county of today or of the past has the region %2; compare it with the card.</source>
        <translation>%1: no county of today or of the past has the region %2; compare it with the card.</translation>
    </message>
    <message>
        <source>%1: the list of divisions does not have %2.</source>
        <translation>%1: the list of divisions does not have %2.</translation>
    </message>
    <message>
        <source>%1: the code %2 is not valid any more; choose its successor.</source>
        <translation>%1: the code %2 is not valid any more; choose its successor.</translation>
    </message>
    <message>
        <source>%1 is a heading; choose a code below it.</source>
        <translation>%1 is a heading; choose a code below it.</translation>
    </message>
    <message>
        <source>this county does not use the code %1.</source>
        <translation>this county does not use the code %1.</translation>
    </message>
    <message>
        <source>a code stands twice.</source>
        <translation>a code stands twice.</translation>
    </message>
    <message>
        <source>the date lies in the future.</source>
        <translation>the date lies in the future.</translation>
    </message>
    <message>
        <source>%1 lies before %2.</source>
        <translation>%1 lies before %2.</translation>
    </message>
    <message>
        <source>%1 cannot be less than %2.</source>
        <translation>%1 cannot be less than %2.</translation>
    </message>
    <message>
        <source>%1 cannot be more than %2.</source>
        <translation>%1 cannot be more than %2.</translation>
    </message>
    <message>
        <source>%1 cannot be more than %2 (%3).</source>
        <translation>%1 cannot be more than %2 (%3).</translation>
    </message>
    <message>
        <source>%1: a sample or training archive takes invented numbers only, which begin with 359999.</source>
        <translation>%1: a sample or training archive takes invented numbers only, which begin with 359999.</translation>
    </message>
    <message>
        <source>%1: numbers that begin with 359999 are invented and belong into sample and training archives only.</source>
        <translation>%1: numbers that begin with 359999 are invented and belong into sample and training archives only.</translation>
    </message>
</context>
<context>
    <name>archive::ValueText</name>
    <message>
        <source>long term</source>
        <translation>long term</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>archive::VerifyCommand</name>
    <message>
        <source>Intact: %1 journal entries, head %2.</source>
        <translation>Intact: %1 journal entries, head %2.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is not intact (%n problem(s)); keep this copy, and restore a backup.</source>
        <translation>
            <numerusform>The archive is not intact (%n problem); keep this copy, and restore a backup.</numerusform>
            <numerusform>The archive is not intact (%n problems); keep this copy, and restore a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::VerifyReportCommand</name>
    <message>
        <source>Altered: the number is of this archive, but what it stands for was changed; do not rely on the paper.</source>
        <translation>Altered: the number is of this archive, but what it stands for was changed; do not rely on the paper.</translation>
    </message>
    <message>
        <source>Unknown: this archive printed no report of this number; check the number, or ask the station named on the paper.</source>
        <translation>Unknown: this archive printed no report of this number; check the number, or ask the station named on the paper.</translation>
    </message>
    <message>
        <source>Genuine: this archive printed what has this number.</source>
        <translation>Genuine: this archive printed what has this number.</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <translation>Templates: %1</translation>
    </message>
</context>
<context>
    <name>archive::VillageDueModel</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
</context>
<context>
    <name>archive::VillageDueView</name>
    <message>
        <source>Cases of villages by their last day</source>
        <translation>Cases of villages by their last day</translation>
    </message>
    <message>
        <source>&amp;Open the village</source>
        <translation>&amp;Open the village</translation>
    </message>
    <message>
        <source>No case of a village is open.</source>
        <translation>No case of a village is open.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), none overdue</source>
        <translation>
            <numerusform>%n case, none overdue</numerusform>
            <numerusform>%n cases, none overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases overdue</source>
        <translation>%1 of %2 cases overdue</translation>
    </message>
</context>
<context>
    <name>archive::VillageGaps</name>
    <message>
        <source>registered households</source>
        <translation>registered households</translation>
    </message>
    <message>
        <source>resident households</source>
        <translation>resident households</translation>
    </message>
    <message>
        <source>households on file</source>
        <translation>households on file</translation>
    </message>
    <message>
        <source>administrative villages</source>
        <translation>administrative villages</translation>
    </message>
    <message>
        <source>townships</source>
        <translation>townships</translation>
    </message>
    <message>
        <source>%1 % of %2 %3</source>
        <translation>%1 % of %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more household(s) on file</source>
        <translation>
            <numerusform>%n more household on file</numerusform>
            <numerusform>%n more households on file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credit household(s)</source>
        <translation>
            <numerusform>%n more credit household</numerusform>
            <numerusform>%n more credit households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more appraiser(s)</source>
        <translation>
            <numerusform>%n more appraiser</numerusform>
            <numerusform>%n more appraisers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credit village(s)</source>
        <translation>
            <numerusform>%n more credit village</numerusform>
            <numerusform>%n more credit villages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credit township(s)</source>
        <translation>
            <numerusform>%n more credit township</numerusform>
            <numerusform>%n more credit townships</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>at most %1 %</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>below %1 %</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>at least %1 %</translation>
    </message>
    <message>
        <source>%1: %2 points too low (%3 %, %4 wanted)</source>
        <translation>%1: %2 points too low (%3 %, %4 wanted)</translation>
    </message>
    <message>
        <source>%1: %2 points too high (%3 %, %4 wanted)</source>
        <translation>%1: %2 points too high (%3 %, %4 wanted)</translation>
    </message>
    <message>
        <source>%1 (%2 so far)</source>
        <translation>%1 (%2 so far)</translation>
    </message>
    <message>
        <source>%1 (%2, %3 wanted)</source>
        <translation>%1 (%2, %3 wanted)</translation>
    </message>
</context>
<context>
    <name>archive::VillageIndicator</name>
    <message>
        <source>households on file</source>
        <translation>households on file</translation>
    </message>
    <message>
        <source>credit households</source>
        <translation>credit households</translation>
    </message>
    <message>
        <source>households without arrears</source>
        <translation>households without arrears</translation>
    </message>
    <message>
        <source>loans paid back on time</source>
        <translation>loans paid back on time</translation>
    </message>
    <message>
        <source>bad loans</source>
        <translation>bad loans</translation>
    </message>
    <message>
        <source>growth of bad loans</source>
        <translation>growth of bad loans</translation>
    </message>
    <message>
        <source>households with a dispute</source>
        <translation>households with a dispute</translation>
    </message>
    <message>
        <source>appraisers</source>
        <translation>appraisers</translation>
    </message>
    <message>
        <source>credit villages</source>
        <translation>credit villages</translation>
    </message>
    <message>
        <source>credit townships</source>
        <translation>credit townships</translation>
    </message>
</context>
<context>
    <name>archive::VillageList</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofile</translation>
    </message>
    <message>
        <source>Villages of the area</source>
        <translation>Villages of the area</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Propose by the figures of this year</source>
        <translation>&amp;Propose by the figures of this year</translation>
    </message>
    <message>
        <source>%1: %2 of %3 villages are credit villages</source>
        <translation>%1: %2 of %3 villages are credit villages</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a township and what it lacks</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s) proposed</source>
        <translation>
            <numerusform>%n village proposed</numerusform>
            <numerusform>%n villages proposed</numerusform>
        </translation>
    </message>
    <message>
        <source>No village has households on file here.</source>
        <translation>No village has households on file here.</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s); the area does not cover a whole township.</source>
        <translation>
            <numerusform>%n village; the area does not cover a whole township.</numerusform>
            <numerusform>%n villages; the area does not cover a whole township.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
</context>
<context>
    <name>archive::VillageLists</name>
    <message>
        <source>Nobody has granted this village a plate yet; take its case to that step first.</source>
        <translation>Nobody has granted this village a plate yet; take its case to that step first.</translation>
    </message>
    <message>
        <source>The plate of this village holds no longer, is to be earned anew, or has no number; there is no certificate of it.</source>
        <translation>The plate of this village holds no longer, is to be earned anew, or has no number; there is no certificate of it.</translation>
    </message>
    <message>
        <source>This posting is not of villages; print the list of its own kind.</source>
        <translation>This posting is not of villages; print the list of its own kind.</translation>
    </message>
    <message>
        <source>No village is on this posting; put villages on it first.</source>
        <translation>No village is on this posting; put villages on it first.</translation>
    </message>
    <message>
        <source>The archive has no record of the village %1 for you.</source>
        <translation>The archive has no record of the village %1 for you.</translation>
    </message>
</context>
<context>
    <name>archive::VillageModel</name>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Filed %</source>
        <translation>Filed %</translation>
    </message>
    <message>
        <source>Credit %</source>
        <translation>Credit %</translation>
    </message>
    <message>
        <source>Bad %</source>
        <translation>Bad %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>archive::VillagePaper</name>
    <message>
        <source>%1 is no village; give its twelve digits.</source>
        <translation>%1 is no village; give its twelve digits.</translation>
    </message>
    <message>
        <source>The archive has nothing of the village %1 for you; enter the village first.</source>
        <translation>The archive has nothing of the village %1 for you; enter the village first.</translation>
    </message>
</context>
<context>
    <name>archive::VillageProfile</name>
    <message>
        <source>There is no village profile “%1”; name a file, or one of these: %2.</source>
        <translation>There is no village profile “%1”; name a file, or one of these: %2.</translation>
    </message>
    <message>
        <source>a number is a text with at most two decimals, as “20.0”.</source>
        <translation>a number is a text with at most two decimals, as “20.0”.</translation>
    </message>
    <message>
        <source>it may be %1 at most.</source>
        <translation>it may be %1 at most.</translation>
    </message>
    <message>
        <source>there is no indicator “%1” here.</source>
        <translation>there is no indicator “%1” here.</translation>
    </message>
    <message>
        <source>a gate has one of “least”, “most” and “below”.</source>
        <translation>a gate has one of “least”, “most” and “below”.</translation>
    </message>
    <message>
        <source>“percent” goes from 0 to 100 with one decimal at most.</source>
        <translation>“percent” goes from 0 to 100 with one decimal at most.</translation>
    </message>
    <message>
        <source>bands “from” fall, bands “upTo” rise.</source>
        <translation>bands “from” fall, bands “upTo” rise.</translation>
    </message>
    <message>
        <source>its bands must end with one from 0, or up to 100.</source>
        <translation>its bands must end with one from 0, or up to 100.</translation>
    </message>
    <message>
        <source>“weight” is above 0 and has one decimal at most.</source>
        <translation>“weight” is above 0 and has one decimal at most.</translation>
    </message>
    <message>
        <source>gates and items are lists.</source>
        <translation>gates and items are lists.</translation>
    </message>
    <message>
        <source>the weights of its items must add up to 100.</source>
        <translation>the weights of its items must add up to 100.</translation>
    </message>
    <message>
        <source>“filed” is “registered” or “resident”, “trusted” one of these or “filed”.</source>
        <translation>“filed” is “registered” or “resident”, “trusted” one of these or “filed”.</translation>
    </message>
    <message>
        <source>“%1” is no grade, or stands there twice.</source>
        <translation>“%1” is no grade, or stands there twice.</translation>
    </message>
    <message>
        <source>it names the grades of a credit household.</source>
        <translation>it names the grades of a credit household.</translation>
    </message>
    <message>
        <source>it must be from 1 to %1.</source>
        <translation>it must be from 1 to %1.</translation>
    </message>
    <message>
        <source>it is not below 0.</source>
        <translation>it is not below 0.</translation>
    </message>
    <message>
        <source>a village needs a gate.</source>
        <translation>a village needs a gate.</translation>
    </message>
</context>
<context>
    <name>archive::VillageRater</name>
    <message>
        <source>the register of divisions has none of them</source>
        <translation>the register of divisions has none of them</translation>
    </message>
    <message>
        <source>it rests on fewer than %1 households, so that it would tell of one</source>
        <translation>it rests on fewer than %1 households, so that it would tell of one</translation>
    </message>
    <message>
        <source>of too many of them it is not known</source>
        <translation>of too many of them it is not known</translation>
    </message>
    <message>
        <source>the number of resident households of %1 is missing</source>
        <translation>the number of resident households of %1 is missing</translation>
    </message>
    <message>
        <source>the number of registered households of %1 is missing</source>
        <translation>the number of registered households of %1 is missing</translation>
    </message>
    <message>
        <source>the archive has more of them than the figures of %1 say</source>
        <translation>the archive has more of them than the figures of %1 say</translation>
    </message>
    <message>
        <source>%1 of %2 villages do not tell it</source>
        <translation>%1 of %2 villages do not tell it</translation>
    </message>
</context>
<context>
    <name>archive::VillageRatings</name>
    <message>
        <source>proposed by profile</source>
        <translation>proposed by profile</translation>
    </message>
    <message>
        <source>the record of the village</source>
        <translation>the record of the village</translation>
    </message>
</context>
<context>
    <name>archive::VillageRun</name>
    <message>
        <source>The print was stopped; order the same again and it goes on with the numbers that were given.</source>
        <translation>The print was stopped; order the same again and it goes on with the numbers that were given.</translation>
    </message>
    <message>
        <source>No household of the division %1 is in this archive, or in your area; check the code.</source>
        <translation>No household of the division %1 is in this archive, or in your area; check the code.</translation>
    </message>
    <message>
        <source>None of the marked households is in this archive, or in your area; mark others in the list.</source>
        <translation>None of the marked households is in this archive, or in your area; mark others in the list.</translation>
    </message>
</context>
<context>
    <name>archive::VillageSheet</name>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>What is missing to the plate</source>
        <translation>What is missing to the plate</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points of each item</source>
        <translation>Points of each item</translation>
    </message>
    <message>
        <source>Six years</source>
        <translation>Six years</translation>
    </message>
    <message>
        <source>%1 households on file of %2</source>
        <translation>%1 households on file of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n credit household(s)</source>
        <translation>
            <numerusform>%n credit household</numerusform>
            <numerusform>%n credit households</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a village</source>
        <translation>Choose a village</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 of %2 passed</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>No points</translation>
    </message>
    <message>
        <source>Every gate is passed.</source>
        <translation>Every gate is passed.</translation>
    </message>
    <message>
        <source>No year was rated yet.</source>
        <translation>No year was rated yet.</translation>
    </message>
    <message>
        <source>Only %1 was rated so far; a line needs two years.</source>
        <translation>Only %1 was rated so far; a line needs two years.</translation>
    </message>
</context>
<context>
    <name>archive::VillageStanding</name>
    <message>
        <source>Credit village</source>
        <translation>Credit village</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>May apply</translation>
    </message>
    <message>
        <source>Gate not passed</source>
        <translation>Gate not passed</translation>
    </message>
    <message>
        <source>Facts missing</source>
        <translation>Facts missing</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Not judged</translation>
    </message>
</context>
<context>
    <name>archive::VillageStepForm</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Ta&amp;ke the step</source>
        <translation>Ta&amp;ke the step</translation>
    </message>
    <message>
        <source>Plate %1, valid until %2</source>
        <translation>Plate %1, valid until %2</translation>
    </message>
    <message>
        <source>The village has no record of its own yet; enter it first.</source>
        <translation>The village has no record of its own yet; enter it first.</translation>
    </message>
    <message>
        <source>Nothing here is yours to do.</source>
        <translation>Nothing here is yours to do.</translation>
    </message>
</context>
<context>
    <name>archive::VillageTables</name>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
</context>
<context>
    <name>archive::VillagesPage</name>
    <message>
        <source>Village ratings</source>
        <translation>Village ratings</translation>
    </message>
    <message>
        <source>%1 proposals written, %2 as before, %3 not saved.</source>
        <translation>%1 proposals written, %2 as before, %3 not saved.</translation>
    </message>
    <message>
        <source>It was stopped before the last village.</source>
        <translation>It was stopped before the last village.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a village and why it was not saved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>By village</translation>
    </message>
    <message>
        <source>By township</source>
        <translation>By township</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>What you typed for the step was not taken yet; it would be lost.</source>
        <translation>What you typed for the step was not taken yet; it would be lost.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Discard it</translation>
    </message>
    <message>
        <source>Townships and county: %1 written, %2 as before.</source>
        <translation>Townships and county: %1 written, %2 as before.</translation>
    </message>
</context>
<context>
    <name>archive::WaitCountdown</name>
    <message numerus="yes">
        <source>Too many wrong attempts; wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Too many wrong attempts; wait %n second and try again.</numerusform>
            <numerusform>Too many wrong attempts; wait %n seconds and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::WireValue</name>
    <message>
        <source>write true or false.</source>
        <translation>write true or false.</translation>
    </message>
    <message>
        <source>write a whole number, as 12.</source>
        <translation>write a whole number, as 12.</translation>
    </message>
    <message>
        <source>write codes joined by one space.</source>
        <translation>write codes joined by one space.</translation>
    </message>
    <message>
        <source>write one code of the list.</source>
        <translation>write one code of the list.</translation>
    </message>
    <message>
        <source>the field has no type.</source>
        <translation>the field has no type.</translation>
    </message>
</context>
<context>
    <name>archive::Workflow</name>
    <message>
        <source>the first step, and no other, opens the case and has no state before it</source>
        <translation>the first step, and no other, opens the case and has no state before it</translation>
    </message>
    <message>
        <source>the step “%1” stands twice</source>
        <translation>the step “%1” stands twice</translation>
    </message>
    <message>
        <source>“%1” is a final state</source>
        <translation>“%1” is a final state</translation>
    </message>
    <message>
        <source>no case is opened with such a value “%1”</source>
        <translation>no case is opened with such a value “%1”</translation>
    </message>
    <message>
        <source>%1, line %2: %3; correct the table.</source>
        <translation>%1, line %2: %3; correct the table.</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>“%1” is not known here</translation>
    </message>
    <message>
        <source>there is no step that opens a case</source>
        <translation>there is no step that opens a case</translation>
    </message>
    <message>
        <source>no state is final</source>
        <translation>no state is final</translation>
    </message>
    <message>
        <source>nothing leads to “%1”</source>
        <translation>nothing leads to “%1”</translation>
    </message>
    <message>
        <source>“%1” never ends</source>
        <translation>“%1” never ends</translation>
    </message>
    <message>
        <source>The table %1 is missing; install the program again.</source>
        <translation>The table %1 is missing; install the program again.</translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation>“%1” stands twice</translation>
    </message>
    <message>
        <source>a step needs a role and a purpose</source>
        <translation>a step needs a role and a purpose</translation>
    </message>
    <message>
        <source>none of the roles has the purpose “%1”</source>
        <translation>none of the roles has the purpose “%1”</translation>
    </message>
</context>
<context>
    <name>archive::Workspace</name>
    <message>
        <source>Go to a page, an action or a household</source>
        <translation>Go to a page, an action or a household</translation>
    </message>
    <message>
        <source>Show the keys that work here</source>
        <translation>Show the keys that work here</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Bands</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>bands of %1 overlap: %2</source>
        <translation>bands of %1 overlap: %2</translation>
    </message>
    <message>
        <source>two of them hold %1.</source>
        <translation>two of them hold %1.</translation>
    </message>
    <message>
        <source>this one is never reached, since those before it hold all its values.</source>
        <translation>this one is never reached, since those before it hold all its values.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::CharacteristicReader</name>
    <message>
        <source>its %1 is missing.</source>
        <translation>its %1 is missing.</translation>
    </message>
    <message>
        <source>its predicate is missing.</source>
        <translation>its predicate is missing.</translation>
    </message>
    <message>
        <source>it stands twice; one must go.</source>
        <translation>it stands twice; one must go.</translation>
    </message>
    <message>
        <source>the name %1 is taken twice; rename one.</source>
        <translation>the name %1 is taken twice; rename one.</translation>
    </message>
    <message>
        <source>there are more of them than any scorecard needs.</source>
        <translation>there are more of them than any scorecard needs.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Derivation</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is no formula for %1.</source>
        <translation>There is no formula for %1.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Element</name>
    <message>
        <source>the attribute %1 can&apos;t be “%2”; correct the card.</source>
        <translation>the attribute %1 can&apos;t be “%2”; correct the card.</translation>
    </message>
    <message>
        <source>Line %1, element %2: %3</source>
        <translation>Line %1, element %2: %3</translation>
    </message>
    <message>
        <source>it is not supported here; a score without it would be guessed.</source>
        <translation>it is not supported here; a score without it would be guessed.</translation>
    </message>
    <message>
        <source>the attribute %1 is not supported; a score without it would be guessed.</source>
        <translation>the attribute %1 is not supported; a score without it would be guessed.</translation>
    </message>
    <message>
        <source>it stands twice; one must go.</source>
        <translation>it stands twice; one must go.</translation>
    </message>
    <message>
        <source>the attribute %1 is missing; correct the card.</source>
        <translation>the attribute %1 is missing; correct the card.</translation>
    </message>
    <message>
        <source>it is no proper XML (%1); write the card anew.</source>
        <translation>it is no proper XML (%1); write the card anew.</translation>
    </message>
    <message>
        <source>a DOCTYPE or an entity of its own is not taken; remove it.</source>
        <translation>a DOCTYPE or an entity of its own is not taken; remove it.</translation>
    </message>
    <message>
        <source>the file is nested deeper or has more elements than any scorecard needs.</source>
        <translation>the file is nested deeper or has more elements than any scorecard needs.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes; this is no scorecard.</source>
        <translation>The file is larger than %1 bytes; this is no scorecard.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::ExpressionReader</name>
    <message>
        <source>“%1” is no value of the type that is wanted.</source>
        <translation>“%1” is no value of the type that is wanted.</translation>
    </message>
    <message>
        <source>the dataType %1 is not supported.</source>
        <translation>the dataType %1 is not supported.</translation>
    </message>
    <message>
        <source>there may be one expression only.</source>
        <translation>there may be one expression only.</translation>
    </message>
    <message>
        <source>its expression is missing.</source>
        <translation>its expression is missing.</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>the formula is too long.</translation>
    </message>
    <message>
        <source>%1 does not take %2 arguments.</source>
        <translation>%1 does not take %2 arguments.</translation>
    </message>
    <message>
        <source>the function %1 is not known here; a score without it would be guessed.</source>
        <translation>the function %1 is not known here; a score without it would be guessed.</translation>
    </message>
    <message>
        <source>the points must stand in rising order.</source>
        <translation>the points must stand in rising order.</translation>
    </message>
    <message>
        <source>it needs two LinearNorm elements at least.</source>
        <translation>it needs two LinearNorm elements at least.</translation>
    </message>
    <message>
        <source>its Interval is missing.</source>
        <translation>its Interval is missing.</translation>
    </message>
    <message>
        <source>its FieldColumnPair is missing.</source>
        <translation>its FieldColumnPair is missing.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::FieldReader</name>
    <message>
        <source>“%1” is no value of the field&apos;s type.</source>
        <translation>“%1” is no value of the field&apos;s type.</translation>
    </message>
    <message>
        <source>a text has no Interval.</source>
        <translation>a text has no Interval.</translation>
    </message>
    <message>
        <source>the field %1 stands twice; one must go.</source>
        <translation>the field %1 stands twice; one must go.</translation>
    </message>
    <message>
        <source>lowValue is above highValue.</source>
        <translation>lowValue is above highValue.</translation>
    </message>
    <message>
        <source>its missingValueReplacement is missing.</source>
        <translation>its missingValueReplacement is missing.</translation>
    </message>
    <message>
        <source>the DataDictionary has no field %1.</source>
        <translation>the DataDictionary has no field %1.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Functions</name>
    <message>
        <source>a division by zero</source>
        <translation>a division by zero</translation>
    </message>
    <message>
        <source>a format of dates that is not supported</source>
        <translation>a format of dates that is not supported</translation>
    </message>
    <message>
        <source>a function got a value of another type than it takes</source>
        <translation>a function got a value of another type than it takes</translation>
    </message>
    <message>
        <source>a substring that begins before its text</source>
        <translation>a substring that begins before its text</translation>
    </message>
    <message>
        <source>a pattern that is no regular expression</source>
        <translation>a pattern that is no regular expression</translation>
    </message>
    <message>
        <source>a format of numbers that is not supported</source>
        <translation>a format of numbers that is not supported</translation>
    </message>
</context>
<context>
    <name>archive::pmml::InlineTable</name>
    <message>
        <source>it stands twice; one must go.</source>
        <translation>it stands twice; one must go.</translation>
    </message>
    <message>
        <source>its InlineTable is missing.</source>
        <translation>its InlineTable is missing.</translation>
    </message>
    <message>
        <source>its margins hold no number.</source>
        <translation>its margins hold no number.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::InputField</name>
    <message>
        <source>what stands there is no value of this field</source>
        <translation>what stands there is no value of this field</translation>
    </message>
    <message>
        <source>what stands there is not among its valid values</source>
        <translation>what stands there is not among its valid values</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>it is missing</translation>
    </message>
</context>
<context>
    <name>archive::pmml::OutputReader</name>
    <message>
        <source>its rank is no whole number from 1 to %1.</source>
        <translation>its rank is no whole number from 1 to %1.</translation>
    </message>
    <message>
        <source>the card says that it has no reason codes.</source>
        <translation>the card says that it has no reason codes.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::PmmlFile</name>
    <message>
        <source>this is no PMML file.</source>
        <translation>this is no PMML file.</translation>
    </message>
    <message>
        <source>version %1 is not supported; save the card as PMML 4.1 to 4.4.</source>
        <translation>version %1 is not supported; save the card as PMML 4.1 to 4.4.</translation>
    </message>
    <message>
        <source>its %1 is missing.</source>
        <translation>its %1 is missing.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::PredicateReader</name>
    <message>
        <source>texts and truths have no order; use equal or a set.</source>
        <translation>texts and truths have no order; use equal or a set.</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>a quote is not closed.</translation>
    </message>
    <message>
        <source>its Array is missing.</source>
        <translation>its Array is missing.</translation>
    </message>
    <message>
        <source>it has %1 values, which n does not say.</source>
        <translation>it has %1 values, which n does not say.</translation>
    </message>
    <message>
        <source>its parts are missing.</source>
        <translation>its parts are missing.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Scope</name>
    <message>
        <source>the name %1 is taken twice; rename one.</source>
        <translation>the name %1 is taken twice; rename one.</translation>
    </message>
    <message>
        <source>the field %1 is no active field of the MiningSchema.</source>
        <translation>the field %1 is no active field of the MiningSchema.</translation>
    </message>
    <message>
        <source>there is no field %1.</source>
        <translation>there is no field %1.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Scorecard</name>
    <message>
        <source>the row fits none of its bands, or its points can&apos;t be calculated</source>
        <translation>the row fits none of its bands, or its points can&apos;t be calculated</translation>
    </message>
</context>
<context>
    <name>archive::pmml::ScorecardReader</name>
    <message>
        <source>the card says that it is not for scoring.</source>
        <translation>the card says that it is not for scoring.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::TransformationReader</name>
    <message>
        <source>the name %1 is taken twice; rename one.</source>
        <translation>the name %1 is taken twice; rename one.</translation>
    </message>
    <message>
        <source>the field %1 is calculated from itself.</source>
        <translation>the field %1 is calculated from itself.</translation>
    </message>
    <message>
        <source>functions call each other too deeply.</source>
        <translation>functions call each other too deeply.</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Value</name>
    <message>
        <source>a calculation gave no finite number</source>
        <translation>a calculation gave no finite number</translation>
    </message>
    <message>
        <source>a text became too long</source>
        <translation>a text became too long</translation>
    </message>
    <message>
        <source>a value is not of the type that is wanted</source>
        <translation>a value is not of the type that is wanted</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Verification</name>
    <message>
        <source>the card&apos;s own record does not come out: %1</source>
        <translation>the card&apos;s own record does not come out: %1</translation>
    </message>
    <message>
        <source>the card gives no field %1.</source>
        <translation>the card gives no field %1.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>%1 is %2, not %3.</translation>
    </message>
    <message>
        <source>there are too many of them.</source>
        <translation>there are too many of them.</translation>
    </message>
</context>
</TS>
