<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>archive::AbsorbCommand</name>
    <message>
        <source>Give the password of an administrator of the other archive in ARCHIVE_THEIR_PASSWORD.</source>
        <translation>请在环境变量 ARCHIVE_THEIR_PASSWORD 中给出另一档案系统管理员的密码。</translation>
    </message>
    <message>
        <source>The archive of the station %1 (%2) is here: %3 records came in, %4 were here already.</source>
        <translation>站点 %1(%2)的档案已并入：新并入 %3 条记录，%4 条原已在此。</translation>
    </message>
    <message>
        <source>Its journal is kept with its own chain: %1.</source>
        <translation>其审计日志连同自己的哈希链一并保存：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in:</source>
        <translation>
            <numerusform>%n 条记录未并入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may be doubles; archivectl case list has those of households:</source>
        <translation>
            <numerusform>%n 条记录疑似重复；其中属于农户的见 archivectl case list：</numerusform>
        </translation>
    </message>
    <message>
        <source>erased here</source>
        <translation>在此已依法删除</translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation>在此已删除</translation>
    </message>
    <message>
        <source>belongs to one that did not come in</source>
        <translation>所属的记录未并入</translation>
    </message>
    <message>
        <source>stands here under another uid, and may stand only once</source>
        <translation>在此已有另一标识的同一记录，只能有一条</translation>
    </message>
    <message>
        <source>the same identity number</source>
        <translation>身份证号码相同</translation>
    </message>
    <message>
        <source>the same unified code</source>
        <translation>统一社会信用代码相同</translation>
    </message>
    <message>
        <source>the same certificate in two households</source>
        <translation>同一权证在两户名下</translation>
    </message>
    <message>
        <source>the same uid with another content; the one here stays</source>
        <translation>标识相同而内容不同，保留此处的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) are kept by “%1”, who is no active user here; give them to somebody.</source>
        <translation>
            <numerusform>有 %n 户的管户人“%1”在此不是在用用户，请交由他人管户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The other archive was another institution&apos;s: the persons must be told who keeps their data now (个人信息保护法 第二十二条).</source>
        <translation>另一档案属于其他机构：须向个人告知现由谁处理其信息(个人信息保护法第二十二条)。</translation>
    </message>
    <message>
        <source>The list of erasures could not be put into: %1; do so before a backup there is used.</source>
        <translation>删除清单未能放入：%1；使用那里的备份之前请先放入。</translation>
    </message>
</context>
<context>
    <name>archive::Absorptions</name>
    <message>
        <source>Stopped after %1 records; the same command goes on from there.</source>
        <translation>已并入 %1 条记录后停止；再次执行同一命令即从该处继续。</translation>
    </message>
    <message>
        <source>The record %1 did not come in; run the command again, and tell your administrator if it says so again.</source>
        <translation>记录 %1 未并入；请再次执行该命令，若仍如此请告知系统管理员。</translation>
    </message>
    <message>
        <source>The other archive&apos;s journal is not the one of which a part is here already; name the folder of the first try, or restore this archive&apos;s backup from before it.</source>
        <translation>另一档案的审计日志与此处已有的部分不是同一份；请指定首次并入时的文件夹，或恢复并入之前的备份。</translation>
    </message>
    <message>
        <source>The other archive: %1</source>
        <translation>另一档案：%1</translation>
    </message>
    <message>
        <source>The other archive holds values of fields that its county.json no longer has (%1), and they would be lost; put the fields back there and here first.</source>
        <translation>另一档案中有其 county.json 已不再列出的字段值(%1)，并入会丢失；请先在两边恢复这些字段。</translation>
    </message>
    <message>
        <source>The other archive has fields that this one lacks, or has otherwise: %1; add them to county.json here first.</source>
        <translation>另一档案有此处没有或类型不同的字段：%1；请先加入此处的 county.json。</translation>
    </message>
    <message>
        <source>That is this archive itself; name the other one&apos;s folder.</source>
        <translation>这就是本档案自身；请指定另一档案的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check that you may write there.</source>
        <translation>无法建立文件夹 %1；请检查是否有写入权限。</translation>
    </message>
    <message>
        <source>The other archive does not open with this password of “%1”; give that user&apos;s own in ARCHIVE_THEIR_PASSWORD.</source>
        <translation>用“%1”的这个密码打不开另一档案；请在 ARCHIVE_THEIR_PASSWORD 中给出该用户自己的密码。</translation>
    </message>
    <message>
        <source>The folder holds a copy of this same archive; only the archive of another station can be taken in.</source>
        <translation>该文件夹是本档案的副本；只能并入其他站点的档案。</translation>
    </message>
    <message>
        <source>The archive of the station %1 is here already, since entry %2 of the journal; nothing was done.</source>
        <translation>站点 %1 的档案已并入(见审计日志第 %2 条)；未作任何改动。</translation>
    </message>
    <message>
        <source>The other archive serves another county (%1, here %2); only archives of one county are put together.</source>
        <translation>另一档案属于其他县(%1，此处为 %2)；只能合并同一县的档案。</translation>
    </message>
    <message>
        <source>The other archive holds invented people; they don&apos;t belong in a real one.</source>
        <translation>另一档案中是虚构人员，不能并入真实档案。</translation>
    </message>
    <message>
        <source>This archive holds invented people; nobody real belongs in it.</source>
        <translation>本档案中是虚构人员，不能并入真实的人。</translation>
    </message>
    <message>
        <source>The other archive is not whole: %1 Nothing was taken in; mend it there first.</source>
        <translation>另一档案不完整：%1未并入任何内容；请先在那里修复。</translation>
    </message>
    <message>
        <source>The other archive is for practice; nothing of it belongs in one that counts.</source>
        <translation>对方是演练档案，其内容不得并入正式档案。</translation>
    </message>
    <message>
        <source>This archive is for practice; take the other one in where it counts.</source>
        <translation>本档案是演练档案；请在正式档案中并入对方档案。</translation>
    </message>
</context>
<context>
    <name>archive::AdministratorStep</name>
    <message>
        <source>The administrator keeps users, backups and settings, and is shown no credit data.</source>
        <translation>系统管理员管理用户、备份和设置，不能查看信用信息。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名 (&amp;U)</translation>
    </message>
    <message>
        <source>User name of the administrator</source>
        <translation>系统管理员用户名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码 (&amp;P)</translation>
    </message>
    <message>
        <source>Password of the administrator</source>
        <translation>系统管理员密码</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次 (&amp;A)</translation>
    </message>
    <message>
        <source>Password of the administrator again</source>
        <translation>再次输入系统管理员密码</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Give the administrator a user name.</source>
        <translation>请填写系统管理员的用户名。</translation>
    </message>
</context>
<context>
    <name>archive::Age</name>
    <message>
        <source>This age key has a mistake; copy it again, whole.</source>
        <translation>这个 age 密钥有误；请重新完整复制。</translation>
    </message>
    <message>
        <source>The file is not sealed for this station; ask for one that is.</source>
        <translation>该文件不是封装给本站点的；请索取封装给本站点的文件。</translation>
    </message>
    <message>
        <source>A file is sealed for somebody; name a recipient.</source>
        <translation>封装文件须指定接收方。</translation>
    </message>
</context>
<context>
    <name>archive::AgeHeader</name>
    <message>
        <source>This is not a sealed file in the age format; choose another.</source>
        <translation>这不是 age 格式的封装文件；请另选。</translation>
    </message>
    <message>
        <source>This file was sealed in a later age format; ask for it in version 1.</source>
        <translation>该文件用更新的 age 格式封装；请索取第 1 版。</translation>
    </message>
    <message>
        <source>The sealed file is damaged or cut off; ask for it again.</source>
        <translation>封装文件损坏或不完整；请重新索取。</translation>
    </message>
</context>
<context>
    <name>archive::AppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>显示大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of what is drawn</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The new size is seen when the program is started again.</source>
        <translation>显示大小在重新启动程序后生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>No line of %1 is filled in, so that there is nothing to save.</source>
        <translation>%1 没有一行填写内容，没有可保存的。</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>表格缺少“%1”列。</translation>
    </message>
    <message>
        <source>no household %1 is on the sheet of this place.</source>
        <translation>本村评议表上没有档案号为 %1 的农户。</translation>
    </message>
    <message>
        <source>%1 stands in a line above already.</source>
        <translation>%1 在前面的行里已经有了。</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalModel</name>
    <message>
        <source>spoke already</source>
        <translation>当日已评</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>档案号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 (0–%2)</source>
        <comment>points of an item and the most of them</comment>
        <translation>%1（0—%2）</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalPage</name>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>评议日期(&amp;Y)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>&amp;Appraiser</source>
        <translation>评议员(&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>评议表各行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sheet</source>
        <translation>保存评议表(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) done</source>
        <translation>
            <numerusform>已处理 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <translation>从电子表格粘贴各行</translation>
    </message>
    <message>
        <source>Village appraisal</source>
        <translation>村级评议</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <comment>the page of the village&apos;s sheets, in a word</comment>
        <translation>评议</translation>
    </message>
    <message>
        <source>No village here is yours to type in.</source>
        <translation>任务辖区内没有可以录入的村。</translation>
    </message>
    <message>
        <source>The sheet that you typed was not saved yet; it would be lost.</source>
        <translation>录入的评议表还没有保存，离开后将丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>No household of this place has a consent in force; there is nobody to be appraised.</source>
        <translation>该村没有授权书在有效期内的农户，无人可评议。</translation>
    </message>
    <message>
        <source>There is no text to paste: copy cells in the spreadsheet first.</source>
        <translation>剪贴板里没有文字，请先在电子表格中复制单元格。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <translation>
            <numerusform>已粘贴 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met a line that is saved already.</source>
        <translation>
            <numerusform>%n 行对着已保存的农户，未粘贴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were behind the end of the sheet and left out.</source>
        <translation>
            <numerusform>%n 行超出评议表末尾，未粘贴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) on the sheet, %1 of them saved.</source>
        <translation>
            <numerusform>表上 %n 户，已保存 %1 户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being saved; stop that first.</source>
        <translation>评议表正在保存，请先停止。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>register number and what is unusual</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n appraisal(s) saved and found again in the archive.</source>
        <translation>
            <numerusform>已保存 %n 户评议，并已在档案中核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused and say why.</source>
        <translation>
            <numerusform>%n 行未能保存，原因见该行。</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped; what is left stays here to be saved.</source>
        <translation>已停止，其余各行仍在表上，可以继续保存。</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalReader</name>
    <message>
        <source>Whoever stood back gives no points.</source>
        <translation>回避的评议员不打分。</translation>
    </message>
    <message>
        <source>%1 is ticked (1 or √) or left empty.</source>
        <translation>“%1”填 1 或 √，否则留空。</translation>
    </message>
    <message>
        <source>There are neither points nor a tick that somebody stood back.</source>
        <translation>既没有打分，也没有勾选回避。</translation>
    </message>
    <message>
        <source>Whose sheet is it? Name the appraiser.</source>
        <translation>请填写评议员姓名。</translation>
    </message>
    <message>
        <source>Of which day is the sheet? Name the whole date.</source>
        <translation>请填写评议日期，要有年月日。</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalWriter</name>
    <message>
        <source>%1 spoke of this household already on %2.</source>
        <translation>%1 在 %2 已评议过该户。</translation>
    </message>
    <message>
        <source>What was saved can&apos;t be found again; check the archive (verify).</source>
        <translation>保存的评议未能在档案中查到，请核验档案（verify）。</translation>
    </message>
</context>
<context>
    <name>archive::AppraisalsCommand</name>
    <message numerus="yes">
        <source>%n appraisal(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 户评议。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::Archive</name>
    <message>
        <source>An archive needs the legal name of its institution.</source>
        <translation>档案须有机构的法定名称。</translation>
    </message>
    <message>
        <source>An archive serves a county or a township; give its code.</source>
        <translation>档案服务于一个县或乡镇；请给出其代码。</translation>
    </message>
    <message>
        <source>The user “%1” is disabled; ask an administrator.</source>
        <translation>用户“%1”已停用；请联系管理员。</translation>
    </message>
    <message>
        <source>The archive does not know the key of “%1”; an administrator has to reset the password.</source>
        <translation>档案中没有登记“%1”的密钥；须由管理员重置密码。</translation>
    </message>
    <message>
        <source>There is no user “%1”; check the name.</source>
        <translation>没有用户“%1”；请核对用户名。</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where an archive can be damaged; choose a folder on this computer.</source>
        <translation>%1 在网络驱动器上，档案可能受损；请选择本机文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written, and a look could not be journalled; choose another folder or ask for the right to write.</source>
        <translation>文件夹 %1 不可写，查看无法登记；请另选文件夹或申请写权限。</translation>
    </message>
    <message>
        <source>%1 is not a folder; name a new or empty one.</source>
        <translation>%1 不是文件夹；请指定新的或空的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another place.</source>
        <translation>无法建立文件夹 %1；请另选位置。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a new archive needs a new or empty folder.</source>
        <translation>文件夹 %1 不是空的；新档案需要新的或空的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 holds no credit archive; choose an archive&apos;s folder.</source>
        <translation>文件夹 %1 中没有信用档案；请选择档案文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be removed; delete the folder before you try again.</source>
        <translation>无法清除 %1；请先删除该文件夹再试。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be locked; check that you may write there.</source>
        <translation>无法锁定文件夹 %1；请检查写权限。</translation>
    </message>
    <message>
        <source>The archive is open in another window: %1, %2, process %3; close it there first.</source>
        <translation>档案已在另一个窗口打开：%1，%2，进程 %3；请先在那里关闭。</translation>
    </message>
    <message>
        <source>The archive is open in another window; close it there first.</source>
        <translation>档案已在另一个窗口打开；请先在那里关闭。</translation>
    </message>
    <message>
        <source>The archive does not say what it is; restore it from a backup.</source>
        <translation>档案缺少自身信息；请从备份恢复。</translation>
    </message>
    <message>
        <source>A part of the program is missing; install it again.</source>
        <translation>程序缺少一部分；请重新安装。</translation>
    </message>
    <message>
        <source>The archive has version %1, this program reads up to version %2; install the newer program.</source>
        <translation>档案为第 %1 版，本程序最高读取第 %2 版；请安装新版程序。</translation>
    </message>
    <message>
        <source>The archive has the catalogue %1, this program knows up to %2; install the newer program.</source>
        <translation>档案使用目录 %1，本程序最高支持 %2；请安装新版程序。</translation>
    </message>
    <message>
        <source>The keys in the folder are another archive&apos;s; put the right keys.json back.</source>
        <translation>文件夹中的密钥属于另一份档案；请放回正确的 keys.json。</translation>
    </message>
    <message>
        <source>A record holds a value that can&apos;t be read; restore the archive from a backup.</source>
        <translation>有记录的内容无法读取；请从备份恢复档案。</translation>
    </message>
    <message>
        <source>A station&apos;s id has up to 40 letters, digits, hyphens and underscores; give one.</source>
        <translation>站点标识由不超过 40 个字母、数字、连字符和下划线组成；请填写。</translation>
    </message>
    <message>
        <source>There is not enough free space to seal the archive; free some and try again.</source>
        <translation>可用空间不足，无法加密档案库；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is not enough free space to give the archive new keys; free some and try again.</source>
        <translation>可用空间不足，无法更换密钥；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The archive is damaged, so it keeps its keys; verify it (archivectl verify --full).</source>
        <translation>档案库已损坏，不更换密钥；请先核验(archivectl verify --full)。</translation>
    </message>
    <message>
        <source>%1 could not be removed; close what has it open and delete it.</source>
        <translation>无法删除 %1；请关闭占用它的程序后删除。</translation>
    </message>
    <message>
        <source>%1 is on a removable drive, which can be pulled out while the archive is written; choose a folder on this computer.</source>
        <translation>%1 在可移动磁盘上，写入档案时可能被拔出；请选择本机上的文件夹。</translation>
    </message>
    <message>
        <source>The archive&apos;s database %1 is damaged: it is empty; restore a backup.</source>
        <translation>档案数据库 %1 已损坏：文件是空的；请恢复备份。</translation>
    </message>
    <message>
        <source>The archive&apos;s database %1 is missing; put it back or restore a backup.</source>
        <translation>档案数据库 %1 不见了；请放回原处或恢复备份。</translation>
    </message>
    <message>
        <source>The archive&apos;s database %1 is damaged: it is cut off, or its first page is not one that this archive sealed; restore a backup.</source>
        <translation>档案数据库 %1 已损坏：文件被截断，或首页不是由本档案加密的；请恢复备份。</translation>
    </message>
    <message>
        <source>The archive was changed by somebody else while it was read; try again when nobody works in it.</source>
        <translation>读取时档案被他人改动；请在无人使用时再试。</translation>
    </message>
    <message>
        <source>No temporary folder can be made to check a copy of the archive; check the system&apos;s temporary folder.</source>
        <translation>无法建立核验档案副本所需的临时文件夹；请检查系统的临时文件夹。</translation>
    </message>
    <message>
        <source>There is not enough free space in %1 for a copy of the archive; free some and try again.</source>
        <translation>%1 的可用空间不足以存放档案的副本；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The keys of the archive in %1 are being changed; open it once, which brings that to its end.</source>
        <translation>%1 中的档案正在更换密钥；请打开一次，使其完成。</translation>
    </message>
    <message>
        <source>The folder %1 is left over and could not be removed; delete it.</source>
        <translation>遗留的文件夹 %1 无法移除；请将其删除。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>archive::ArchiveWorker</name>
    <message>
        <source>Nobody is signed in; sign in and choose a task first.</source>
        <translation>尚未登录；请先登录并选择任务。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
</context>
<context>
    <name>archive::Area</name>
    <message>
        <source>This cannot be read as an area of land; write mu with at most two decimals and without a sign, such as 12.35.</source>
        <translation>无法识别为面积；请以亩为单位填写，至多两位小数，不带正负号，例如 12.35。</translation>
    </message>
    <message>
        <source>The areas add up to more than the program can keep; check them for a wrong unit.</source>
        <translation>面积合计超出可存范围；请检查单位是否有误。</translation>
    </message>
</context>
<context>
    <name>archive::AttachmentsPanel</name>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>archive::Backtest</name>
    <message>
        <source>None of the rows of the reference has a score, so that nothing can be compared with it.</source>
        <translation>参照期没有一行能够评分，无从比较。</translation>
    </message>
</context>
<context>
    <name>archive::BacktestCommand</name>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Line %1 has no score: %2</source>
        <translation>第 %1 行没有分数：%2</translation>
    </message>
    <message>
        <source>%1 row(s): %2 good, %3 bad, %4 without a score.</source>
        <translation>共 %1 行：好 %2，坏 %3，无法评分 %4。</translation>
    </message>
    <message>
        <source>AUC %1, Gini %2, KS %3.</source>
        <translation>AUC %1，Gini %2，KS %3。</translation>
    </message>
    <message>
        <source>PSI %1 against the reference.</source>
        <translation>与参照期相比 PSI %1。</translation>
    </message>
</context>
<context>
    <name>archive::BacktestTable</name>
    <message>
        <source>%1 has no rows below its header, so that there is nothing to test.</source>
        <translation>%1 表头之下没有数据行，无可检验。</translation>
    </message>
    <message>
        <source>The card itself reads the column %1, so that it can&apos;t be what came later; name the outcome&apos;s column.</source>
        <translation>评分卡自身读取“%1”列，它不可能是后来的结果；请指明结果所在的列。</translation>
    </message>
    <message>
        <source>The table has no column %1 that tells what came of its rows.</source>
        <translation>表中没有说明各行结果的“%1”列。</translation>
    </message>
    <message>
        <source>The table has two columns %1; remove one.</source>
        <translation>表中有两个“%1”列；请去掉一个。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>“%1”或“%2”</translation>
    </message>
    <message>
        <source>Line %1 of the table: what stands in %2 is not %3; leave out rows of which nobody knows what came of them.</source>
        <translation>表的第 %1 行：“%2”列的内容不是%3；结果不明的行请先剔除。</translation>
    </message>
    <message>
        <source>None of the rows of %1 has a score. Line %2: %3</source>
        <translation>%1 没有一行能够评分。第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>archive::BackupCommand</name>
    <message>
        <source>Backup %1: %2 bytes, %3 rows, journal %4. It was opened again and verified.</source>
        <translation>备份 %1：%2 字节，%3 行，日志 %4。已重新打开并核验。</translation>
    </message>
    <message>
        <source>It opens with today&apos;s passwords, also when they are changed later.</source>
        <translation>备份用今天的密码打开，以后修改密码也不变。</translation>
    </message>
    <message>
        <source>Generations share their scans and always have them; name a file for a backup without scans.</source>
        <translation>各代备份共用扫描件，总是包含它们；要做不含扫描件的备份，请给出文件名。</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not in it; an archive restored from it lacks them.</source>
        <translation>
            <numerusform>其中缺少 %n 份扫描件；由它恢复的档案没有这些扫描件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::Backups</name>
    <message>
        <source>This is no backup of a credit archive; choose another file.</source>
        <translation>这不是信用档案的备份；请另选文件。</translation>
    </message>
    <message>
        <source>The backup was made by a later version of this program; install that version.</source>
        <translation>备份由本程序的更新版本制作；请安装该版本。</translation>
    </message>
    <message>
        <source>The backup&apos;s description is damaged; take another backup.</source>
        <translation>备份的说明文件已损坏；请换用另一份备份。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; check its rights.</source>
        <translation>无法建立文件夹 %1；请检查权限。</translation>
    </message>
    <message>
        <source>What was copied is not whole, so there is no new backup; verify the archive (archivectl verify --full) and try again.</source>
        <translation>复制的内容不完整，未生成新备份；请先核验档案库(archivectl verify --full)再试。</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 已存在；请另取名称。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist; choose another.</source>
        <translation>%1 所在的文件夹不存在；请另选。</translation>
    </message>
    <message>
        <source>There is not enough free space for a backup at %1; it needs %2 MB.</source>
        <translation>%1 处可用空间不足，备份需要 %2 MB。</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1; check the folder&apos;s rights.</source>
        <translation>无法在 %1 旁写入；请检查文件夹权限。</translation>
    </message>
    <message>
        <source>The backup %1 could not be written; free some space, check the disk and try again.</source>
        <translation>备份 %1 写入失败；请腾出空间、检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged (%2); take another one.</source>
        <translation>备份 %1 已损坏(%2)；请换用另一份。</translation>
    </message>
    <message>
        <source>%1 is no backup of a credit archive; choose another file.</source>
        <translation>%1 不是信用档案的备份；请另选文件。</translation>
    </message>
    <message>
        <source>The backup is not whole (%1); take another one.</source>
        <translation>备份不完整(%1)；请换用另一份。</translation>
    </message>
    <message>
        <source>its description was changed</source>
        <translation>说明文件被改动</translation>
    </message>
    <message>
        <source>There is not enough free space in %1 to restore the backup.</source>
        <translation>%1 的可用空间不足，无法恢复备份。</translation>
    </message>
    <message>
        <source>The password is wrong. A backup opens with the passwords of its time, %1.</source>
        <translation>密码错误。备份用制作当时(%1)的密码打开。</translation>
    </message>
    <message>
        <source>“%1” was no active user when the backup was made; restore it as one who was.</source>
        <translation>制作备份时“%1”不是有效用户；请以当时的有效用户恢复。</translation>
    </message>
    <message>
        <source>it holds other rows than its description says</source>
        <translation>内容的行数与说明不符</translation>
    </message>
    <message>
        <source>There is no list of erasures %1; check the path.</source>
        <translation>没有删除清单 %1；请检查路径。</translation>
    </message>
    <message>
        <source>The scans of this generation are in %1, which is missing; put it back beside the generation.</source>
        <translation>这一代备份的扫描件在 %1 中，该文件缺失；请把它放回备份旁边。</translation>
    </message>
    <message>
        <source>it holds other scans than its description says</source>
        <translation>所含扫描件与其说明不符</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check the rights of the one above.</source>
        <translation>无法创建文件夹 %1；请检查其上级文件夹的权限。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read; check its rights.</source>
        <translation>无法读取文件夹 %1；请检查其权限。</translation>
    </message>
</context>
<context>
    <name>archive::Baselines</name>
    <message>
        <source>worked out from the archive</source>
        <translation>由本档案计算</translation>
    </message>
</context>
<context>
    <name>archive::BaselinesCommand</name>
    <message>
        <source>Nowhere have five households or more told what they had in %1, so there is no average to be kept.</source>
        <translation>没有任何地方有五户以上登记了%1年的情况，因此没有可保存的平均值。</translation>
    </message>
    <message>
        <source>%1 baseline(s) of %2 are written; %3 stood there already.</source>
        <translation>已写入%2年的基准值%1项；另有%3项与原有的相同。</translation>
    </message>
    <message>
        <source>--year takes a year that is over, from %1 to %2.</source>
        <translation>--year 后面写已经过去的年份，从%1到%2。</translation>
    </message>
</context>
<context>
    <name>archive::BasicsPanel</name>
    <message>
        <source>Household particulars</source>
        <translation>户基本情况</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* 必填</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>Given on saving</source>
        <translation>保存时自动编号</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>基本情况</translation>
    </message>
</context>
<context>
    <name>archive::BatchBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::BatchCommands</name>
    <message>
        <source>Batch %1 with %2 records: %3</source>
        <translation>批次 %1，%2 条记录：%3</translation>
    </message>
    <message>
        <source>No batch was closed yet.</source>
        <translation>尚无已封批次。</translation>
    </message>
    <message>
        <source>The batch is as it was signed.</source>
        <translation>批次与签名时一致。</translation>
    </message>
    <message numerus="yes">
        <source>The batch can&apos;t be relied on (%n problem(s)); ask its station for it again.</source>
        <translation>
            <numerusform>批次不可信（%n 个问题）；请向来源站点重新索取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due, and every batch that waits for its receipt has its file here.</source>
        <translation>没有待报送的记录，等待回执的批次在此都已有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) held: %1</source>
        <translation>
            <numerusform>%n 条记录暂不报送：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::BatchHeader</name>
    <message>
        <source>The package does not say what it is: &apos;%1&apos; is missing or wrong.</source>
        <translation>数据包缺少自身说明：“%1”缺失或有误。</translation>
    </message>
</context>
<context>
    <name>archive::BatchMaker</name>
    <message>
        <source>No receiver is in force; register one with its agreement first.</source>
        <translation>没有有效的接收方；请先连同协议登记。</translation>
    </message>
    <message>
        <source>Name a receiver that is in force: %1.</source>
        <translation>请指定有效的接收方：%1。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another.</source>
        <translation>无法建立文件夹 %1；请另选。</translation>
    </message>
    <message>
        <source>The journal does not go on from the head of batch %1; nothing is sent before the archive was verified.</source>
        <translation>审计日志未接续批次 %1 的日志头；核验档案之前不得报送。</translation>
    </message>
    <message>
        <source>%1 is a batch for “%2” already; choose another folder for “%3”.</source>
        <translation>%1 已是给“%2”的批次；请为“%3”另选文件夹。</translation>
    </message>
    <message>
        <source>This is a training archive; nothing of it is ever sent. Make batches in the archive that counts.</source>
        <translation>这是演练档案，其内容一概不报送；请在正式档案中生成批次。</translation>
    </message>
</context>
<context>
    <name>archive::BatchReader</name>
    <message>
        <source>%1 is sealed for its receiver; open it with the receiver&apos;s key (age -d) and check the zip.</source>
        <translation>%1 已封装给接收方；请用接收方密钥打开（age -d）后核验其中的 zip。</translation>
    </message>
    <message>
        <source>It is byte for byte the sealed file that this station wrote of batch %1; what is in it, only “%2” can see.</source>
        <translation>与本站点封装的批次 %1 逐字节相同；其中内容只有“%2”能看到。</translation>
    </message>
    <message>
        <source>It bears this station&apos;s signature, but this archive has closed no such batch.</source>
        <translation>带有本站点的签名，但本档案没有封过这样的批次。</translation>
    </message>
</context>
<context>
    <name>archive::Bech32</name>
    <message>
        <source>This age key has a mistake; copy it again, whole.</source>
        <translation>这个 age 密钥有误；请重新完整复制。</translation>
    </message>
</context>
<context>
    <name>archive::CardCheck</name>
    <message>
        <source>all other values</source>
        <translation>其他所有取值</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 与 %2 之间</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source> is one of </source>
        <translation> 属于 </translation>
    </message>
    <message>
        <source> is none of </source>
        <translation> 不属于 </translation>
    </message>
    <message>
        <source> is not known</source>
        <translation> 未知</translation>
    </message>
    <message>
        <source> is known</source>
        <translation> 已知</translation>
    </message>
</context>
<context>
    <name>archive::CardColumns</name>
    <message>
        <source>The table has no column %1, which the card reads.</source>
        <translation>表中没有评分卡要读的“%1”列。</translation>
    </message>
    <message>
        <source>The table has two columns %1; remove one.</source>
        <translation>表中有两个“%1”列；请去掉一个。</translation>
    </message>
</context>
<context>
    <name>archive::CardEdit</name>
    <message>
        <source>The points of this band are calculated; its formula is changed in the file.</source>
        <translation>这一段的得分由公式算出；请在文件中修改公式。</translation>
    </message>
    <message>
        <source>Points are a number.</source>
        <translation>得分须是数字。</translation>
    </message>
    <message>
        <source>The card is not written in UTF-8; convert it first.</source>
        <translation>评分卡文件不是 UTF-8 编码，请先转换。</translation>
    </message>
    <message>
        <source>The card has no such band.</source>
        <translation>评分卡中没有这一段。</translation>
    </message>
    <message>
        <source>This card gives no reasons; it has no texts for them.</source>
        <translation>这张评分卡不给出扣分原因，没有原因文字可改。</translation>
    </message>
    <message>
        <source>A reason is one line of plain text.</source>
        <translation>原因是一行纯文字。</translation>
    </message>
</context>
<context>
    <name>archive::CardPage</name>
    <message>
        <source>Save as s&amp;uccessor</source>
        <translation>存为新卡(&amp;U)</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>评分项目</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Points at each edge</source>
        <translation>分界值得分</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分卡</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>the page of the scorecard, in a word</comment>
        <translation>卡</translation>
    </message>
    <message>
        <source>In use: %1. Ratings were made by it, so it stays as it is.</source>
        <translation>在用：%1。已有评级按它得出，因此不再改动。</translation>
    </message>
    <message>
        <source>In use: %1. No rating was made by it yet.</source>
        <translation>在用：%1。尚无评级按它得出。</translation>
    </message>
    <message>
        <source>What is shown is not saved yet.</source>
        <translation>所显示的内容尚未保存。</translation>
    </message>
    <message>
        <source>A reviewer puts another one in its place.</source>
        <translation>换卡由审核员办理。</translation>
    </message>
    <message>
        <source>Points are a number, as 4.5.</source>
        <translation>得分须是数字，如 4.5。</translation>
    </message>
    <message>
        <source>Choose a scorecard</source>
        <translation>选择评分卡</translation>
    </message>
    <message>
        <source>Scorecards (*.pmml *.xml)</source>
        <translation>评分卡 (*.pmml *.xml)</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>两个文件相同。</translation>
    </message>
    <message>
        <source>Bands, points and texts agree; formulas are not compared.</source>
        <translation>分段、得分和原因文字相同；公式未作比较。</translation>
    </message>
    <message>
        <source>Differences of the file</source>
        <translation>与文件的差异</translation>
    </message>
    <message>
        <source>Export the scorecard</source>
        <translation>导出评分卡</translation>
    </message>
    <message>
        <source>The card is written.</source>
        <translation>评分卡已导出。</translation>
    </message>
    <message>
        <source>%1 Work its records (ModelVerification) out again in the exported file and import that, or save the card without them.</source>
        <translation>%1 请在导出的文件中重算验证记录(ModelVerification)后再导入，或不带验证记录保存。</translation>
    </message>
    <message>
        <source>Save &amp;without them</source>
        <translation>不带记录保存(&amp;W)</translation>
    </message>
    <message>
        <source>Ratings are made by %1 from now on.</source>
        <translation>今后按 %1 评级。</translation>
    </message>
    <message>
        <source>The changed card was not saved yet; it would be lost.</source>
        <translation>改动的评分卡尚未保存，离开将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare with the card in a file</source>
        <translation>与文件中的评分卡比较</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Show the card of a PMML file, to save it as the successor</source>
        <translation>显示 PMML 文件中的评分卡，以便存为新卡</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the card that is shown to a PMML file</source>
        <translation>把所显示的评分卡写成 PMML 文件</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>新卡文件名(&amp;N)</translation>
    </message>
</context>
<context>
    <name>archive::CardSuccessor</name>
    <message>
        <source>A card&apos;s file has a name of letters, digits, “-” and “_” that ends in .pmml, at most %1 long.</source>
        <translation>评分卡文件名由文字、数字、“-”和“_”组成，以 .pmml 结尾，最长 %1 个字符。</translation>
    </message>
    <message>
        <source>Ratings were made by the card %1, so it stays as it is. Give the new one another name.</source>
        <translation>已有评级按评分卡 %1 得出，它不再改动。请给新卡另取名称。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>archive::CardTables</name>
    <message>
        <source>Band</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reason text</source>
        <translation>扣分原因</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>分界值</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>略低</translation>
    </message>
    <message>
        <source>At</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>略高</translation>
    </message>
    <message>
        <source>⚠ Held twice: %1. The first band counts: %2 points.</source>
        <translation>⚠ 重叠：%1 属于多段，以第一段为准：%2 分。</translation>
    </message>
    <message>
        <source>⚠ In no band: %1. There is no score then.</source>
        <translation>⚠ 空缺：%1 不属于任何一段，届时没有得分。</translation>
    </message>
    <message>
        <source>The bands ask several fields; edges, gaps and overlaps are not told.</source>
        <translation>各段涉及多个指标，不列分界值、空缺和重叠。</translation>
    </message>
    <message>
        <source>%1: %2 points when it is missing.</source>
        <comment>a field and points</comment>
        <translation>%1缺失时得 %2 分。</translation>
    </message>
    <message>
        <source>%1: no score when it is missing.</source>
        <comment>a field</comment>
        <translation>%1缺失时没有得分。</translation>
    </message>
    <message>
        <source>† The points are calculated and not in the range.</source>
        <translation>† 得分由公式算出，未计入总分范围。</translation>
    </message>
    <message>
        <source>Total range: %1</source>
        <translation>总分范围：%1</translation>
    </message>
    <message>
        <source>† and what is calculated beside it</source>
        <translation>† 另加由公式算出的得分</translation>
    </message>
    <message>
        <source>No overlap and no gap was found.</source>
        <translation>未发现重叠和空缺。</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n overlap(s) and gap(s)</source>
        <translation>
            <numerusform>⚠ 重叠和空缺共 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a characteristic and its band</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: only in the file</source>
        <translation>%1：仅文件中有</translation>
    </message>
    <message>
        <source>%1: not in the file</source>
        <translation>%1：文件中没有</translation>
    </message>
    <message>
        <source>%1: points %2 → %3</source>
        <translation>%1：得分 %2 → %3</translation>
    </message>
    <message>
        <source>%1: reason “%2” → “%3”</source>
        <translation>%1：原因“%2”→“%3”</translation>
    </message>
    <message>
        <source>In no band, if the formula of %1 ever gives it: %2.</source>
        <translation>若 %1 的公式得出，则不属于任何一段：%2。</translation>
    </message>
</context>
<context>
    <name>archive::CaseCommands</name>
    <message>
        <source>“%1” takes a text or a list of texts.</source>
        <translation>“%1”须为文本或文本列表。</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1（已逾期）</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>%1 is disputed since %2 (case %3).</source>
        <translation>%1 自 %2 起存在异议（案件 %3）。</translation>
    </message>
    <message>
        <source>%1 was disputed on %2; it could not be settled (case %3).</source>
        <translation>%1 于 %2 被提出异议，经核查仍不能确认（案件 %3）。</translation>
    </message>
    <message>
        <source>%1 still to go; %2 erased, %3 restricted since another law orders to keep them, %4 passed over since they are no longer due or gone.</source>
        <translation>尚余 %1 条；已删除 %2 条，因其他法律规定保存而限制处理 %3 条，因已不到期或已不存在而略过 %4 条。</translation>
    </message>
    <message>
        <source>--revision takes a whole number from 1 on.</source>
        <translation>--revision 须是从 1 开始的整数。</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>案件 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 could not be given the list of erasures; the next backup there does it.</source>
        <translation>删除清单未能写入文件夹 %1；下次在该处备份时会补写。</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>没有案件。</translation>
    </message>
</context>
<context>
    <name>archive::Cases</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>You entered or changed this record yourself; somebody else has to take the step “%1”.</source>
        <translation>这条记录是您本人录入或修改的，步骤“%1”须由他人办理。</translation>
    </message>
    <message>
        <source>The record has not been changed since the case was opened; correct it first, then take the step “%1”.</source>
        <translation>自立案以来这条记录没有修改过；请先更正，再办理步骤“%1”。</translation>
    </message>
    <message>
        <source>The case was opened for “%1”; the step “%2” is for %3.</source>
        <translation>本案是为“%1”而立的，步骤“%2”只适用于 %3。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>There is an open case about this already: %1; go on with that one.</source>
        <translation>已有一件未办结的同类案件：%1；请继续办理那一件。</translation>
    </message>
    <message>
        <source>The user “%1” can still sign in; disable him first.</source>
        <translation>用户“%1”仍可登录，请先停用该用户。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still to be taken over; archivectl case list names them.</source>
        <translation>
            <numerusform>还有 %n 项未接管；archivectl case list 会列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The step “%1” needs a reason; give it.</source>
        <translation>步骤“%1”须写明理由，请补充。</translation>
    </message>
    <message>
        <source>You opened this case yourself; somebody else has to take the step “%1”.</source>
        <translation>本案由您本人立案，步骤“%1”须由他人办理。</translation>
    </message>
    <message>
        <source>The step “%1” takes no value “%2”; it takes: %3.</source>
        <translation>步骤“%1”没有“%2”这一项；可填的是：%3。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The step “%1” needs the value “%2”; give it in the file of values.</source>
        <translation>步骤“%1”缺少“%2”，请在参数文件中填写。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices for “%2”: %3.</source>
        <translation>“%1”不是“%2”的可选项：%3。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What a case tells of a person is not shown for this purpose; choose another.</source>
        <translation>以这一事由不能查看案件中的个人信息，请另选事由。</translation>
    </message>
    <message>
        <source>Your duties do not show you this case; ask a reviewer.</source>
        <translation>您的岗位不能查看本案，请联系审核员。</translation>
    </message>
    <message>
        <source>There is no step “%1”; possible from “%2” are: %3.</source>
        <translation>没有步骤“%1”；在状态“%2”下可办理：%3。</translation>
    </message>
    <message>
        <source>The step “%1” can&apos;t be taken from “%2”; possible are: %3.</source>
        <translation>在状态“%2”下不能办理步骤“%1”；可办理：%3。</translation>
    </message>
    <message>
        <source>The case has gone on since you read it (revision %1, now %2); look at it again.</source>
        <translation>您查看之后本案已有新进展（当时为第 %1 版，现为第 %2 版）；请重新查看。</translation>
    </message>
    <message>
        <source>The record was erased on %1, and the case ended with it.</source>
        <translation>这条记录已于 %1 依法删除，本案随之终结。</translation>
    </message>
    <message>
        <source>The case is closed (“%1”); open another if there is something new.</source>
        <translation>本案已办结（“%1”）；如有新情况请另行立案。</translation>
    </message>
    <message>
        <source>There is no kind of case “%1”; there are: %2.</source>
        <translation>没有“%1”这类案件；现有：%2。</translation>
    </message>
    <message>
        <source>There is no case %1; archivectl case list names them.</source>
        <translation>没有案件 %1；archivectl case list 会列出全部案件。</translation>
    </message>
    <message>
        <source>No case goes on without a purpose; choose one first.</source>
        <translation>未选查询事由不能办理案件，请先选择。</translation>
    </message>
    <message>
        <source>The step “%1” is for: %2; ask one of them.</source>
        <translation>步骤“%1”由以下岗位办理：%2；请联系他们。</translation>
    </message>
    <message>
        <source>The step “%1” is not taken for the purpose %2 but for: %3.</source>
        <translation>步骤“%1”不能以事由“%2”办理，应为：%3。</translation>
    </message>
    <message>
        <source>There is no record %1; check the number.</source>
        <translation>没有记录 %1，请核对编号。</translation>
    </message>
    <message>
        <source>%1 is no household and nothing of one, or was deleted; a case is about a household or what belongs to it.</source>
        <translation>%1 不是农户或其所属记录，或已被删除；案件只能针对农户或其所属记录。</translation>
    </message>
    <message>
        <source>There is no user “%1”; check the name.</source>
        <translation>没有用户“%1”，请核对用户名。</translation>
    </message>
    <message>
        <source>Hand-over of %1</source>
        <translation>%1 离岗交接</translation>
    </message>
    <message>
        <source>%1 is not, or no longer, a household, task or case of “%2”; archivectl case list names what is left.</source>
        <translation>%1 不是或不再是“%2”名下的农户、任务或案件；archivectl case list 会列出剩余各项。</translation>
    </message>
    <message>
        <source>The purpose “%1” of the task “%2” is not of your duties; leave it to somebody else.</source>
        <translation>任务“%2”的事由“%1”不属于您的岗位，请由他人接管。</translation>
    </message>
    <message>
        <source>At most %1 things are taken over at once; take the rest in the next step.</source>
        <translation>一次最多接管 %1 项，其余请在下一步接管。</translation>
    </message>
    <message>
        <source>Nothing on the list is due any more today; refuse it, and propose a purge again when something is.</source>
        <translation>清单上的记录今日均不到期；请不予批准，待有到期记录时重新提请。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of this have not ended, as a loan that is not settled (%1); refuse the request with this as its reason.</source>
        <translation>
            <numerusform>其中有 %n 项事实尚未终止，例如未结清的贷款（%1）；请以此为由拒绝该请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another law orders to keep %n record(s) of this (%1); restrict it instead, which locks them and erases the rest.</source>
        <translation>
            <numerusform>其他法律规定保存其中 %n 条记录（%1）；请改为限制处理：锁定这些记录，删除其余部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other law orders to keep anything of this; approve the erasure instead.</source>
        <translation>没有其他法律规定保存其中任何内容；请直接准予删除。</translation>
    </message>
    <message>
        <source>The case is about the whole archive, and your duties are limited to some townships; ask somebody whose are not.</source>
        <translation>该事项针对整个档案，而您的职责仅限部分乡镇；请由职责不受乡镇限制的人员办理。</translation>
    </message>
    <message>
        <source>Such a case is about the archive as a whole; give its id, %1.</source>
        <translation>此类事项针对整个档案；请填写档案标识 %1。</translation>
    </message>
    <message>
        <source>Nothing is due on that day; no case is opened.</source>
        <translation>该日没有到期的记录；未受理任何事项。</translation>
    </message>
    <message>
        <source>The purge is not at its end; take the step again.</source>
        <translation>清理尚未完成；请再次执行该步骤。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-05-13.</source>
        <translation>“%1”不是日期；请写成 2026-05-13 的形式。</translation>
    </message>
    <message>
        <source>%1 has not come yet; nothing is proposed ahead of its day.</source>
        <translation>%1 尚未到来；不能提前提请清理。</translation>
    </message>
    <message>
        <source>The list of the purge is not the one that was proposed; refuse it and propose it anew.</source>
        <translation>清理清单与提请时的不一致；请不予批准并重新提请。</translation>
    </message>
    <message>
        <source>The purge was stopped with %1 records still to go; take its step again and it goes on.</source>
        <translation>清理已停止，尚余 %1 条记录；再次执行该步骤即可继续。</translation>
    </message>
    <message>
        <source>The rating of this case is not here any more; rate the household again.</source>
        <translation>此事项所依据的评级已不存在；请重新评级。</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>系统自动</translation>
    </message>
    <message>
        <source>The rating of this case is not here any more; withdraw the case and rate the household again.</source>
        <translation>此事项所依据的评级已不存在；请撤回并重新评级。</translation>
    </message>
    <message>
        <source>The household was not rated yet; let it be rated first.</source>
        <translation>该户尚未评级；请先评级。</translation>
    </message>
    <message>
        <source>Facts are missing for a grade; the rating&apos;s details name them. Enter them and rate the household again.</source>
        <translation>资料不全，不能定级；缺少的项目见评分明细，补录后请重新评级。</translation>
    </message>
    <message>
        <source>The household is not rated, for the reasons that its newest rating names.</source>
        <translation>该户不予评级，事由见最近一次评级。</translation>
    </message>
    <message>
        <source>The newest rating went through its steps already; rate the household again first.</source>
        <translation>最近一次评级已走完流程；请先重新评级。</translation>
    </message>
    <message>
        <source>%1 of the committee have appraised the household in the last twelve months; it takes %2.</source>
        <translation>近十二个月评议该户的评议员为 %1 人，至少需要 %2 人。</translation>
    </message>
    <message>
        <source>The household was appraised after it was rated; rate it again first.</source>
        <translation>该户在初评之后又有评议；请先重新评级。</translation>
    </message>
    <message>
        <source>You entered or changed facts of this household yourself; somebody else has to take the step “%1”.</source>
        <translation>该户资料由您录入或修改过，“%1”须由他人办理。</translation>
    </message>
    <message>
        <source>You have not opened this case as it stands now; look at it before you take the step “%1”.</source>
        <translation>您尚未查看此事项的现状；请先打开查看，再办理“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no grade.</source>
        <translation>“%1”不是信用等级。</translation>
    </message>
    <message>
        <source>%1 is the grade that was proposed; pass it as it is.</source>
        <translation>%1就是初评等级，请直接审核通过。</translation>
    </message>
    <message>
        <source>The newest rating proposes something else; take that proposal up, or suspend or revoke the grade.</source>
        <translation>最近一次评级的结果与现等级不同；请受理新的初评，或暂停、取消现等级。</translation>
    </message>
    <message>
        <source>The household agreed to be posted; put it on a posting list.</source>
        <translation>该户已同意公示；请列入公示名单。</translation>
    </message>
    <message>
        <source>%1 Let the committee examine it without posting.</source>
        <translation>%1请由评审小组内部审议，不予公示。</translation>
    </message>
    <message>
        <source>The posting of this case is not here any more; take the household off it and post it again.</source>
        <translation>此事项的公示已不存在；请先撤出公示，再重新公示。</translation>
    </message>
    <message>
        <source>The posting lasts until %1 and has to be taken down after that; enter the day when it was.</source>
        <translation>公示至 %1 止，期满后须撤下；请登记撤下日期。</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>未登记的日期</translation>
    </message>
    <message>
        <source>The posting was taken down on %1, before its time was over; take the household off it and post it again.</source>
        <translation>公示于 %1 提前撤下，公示期未满；请先撤出公示，再重新公示。</translation>
    </message>
    <message>
        <source>There is an open objection of this household (%1); it is settled first.</source>
        <translation>该户有未办结的异议（%1）；须先办结。</translation>
    </message>
    <message>
        <source>The rating still holds.</source>
        <translation>评级尚在有效期内。</translation>
    </message>
    <message>
        <source>You took the step before yourself; somebody else has to take the step “%1”.</source>
        <translation>上一步由您办理，“%1”须由他人办理。</translation>
    </message>
    <message>
        <source>The posting needs its first and its last day; enter them first.</source>
        <translation>公示须有起始日和截止日；请先登记。</translation>
    </message>
    <message>
        <source>by a step of the rating&apos;s case</source>
        <translation>评级流程办理</translation>
    </message>
    <message>
        <source>Name the posting.</source>
        <translation>请指明公示。</translation>
    </message>
    <message>
        <source>There is no posting %1; enter it first.</source>
        <translation>没有公示 %1；请先登记。</translation>
    </message>
    <message>
        <source>The rating does not say how long it holds; rate the household again.</source>
        <translation>该评级没有有效期；请重新评级。</translation>
    </message>
    <message>
        <source>%1: a fact came in that suspends</source>
        <translation>%1：录入了导致暂停的事实</translation>
    </message>
    <message>
        <source>Only grades %1 are posted; let the committee examine it without posting.</source>
        <translation>只公示 %1 级；请由评审小组内部审议。</translation>
    </message>
    <message>
        <source>The posting began on %1; take one that begins today or later.</source>
        <translation>该公示已于 %1 开始；请选今天或以后开始的公示。</translation>
    </message>
    <message>
        <source>That posting is of another matter.</source>
        <translation>该公示不是此事项。</translation>
    </message>
    <message>
        <source>The posting is of another place.</source>
        <translation>该公示不是此地区。</translation>
    </message>
    <message>
        <source>The posting has to say that no objection is open; enter how many are, and settle them first.</source>
        <translation>公示须登记没有未办结的异议；请登记异议数，并先办结。</translation>
    </message>
    <message>
        <source>The village of this case is not here any more.</source>
        <translation>此事项所涉的村已不存在。</translation>
    </message>
    <message>
        <source>There is no record of a village %1 here; enter it first.</source>
        <translation>没有村 %1 的记录；请先登记。</translation>
    </message>
    <message>
        <source>The rating does not say how long it holds; rate the villages again.</source>
        <translation>该评定没有有效期；请重新评定。</translation>
    </message>
    <message>
        <source>%1 was not rated yet; let archivectl rate-villages rate it first.</source>
        <translation>%1还没有评定；请先用 archivectl rate-villages 初评。</translation>
    </message>
    <message>
        <source>Figures of %1 are missing; enter them and rate the villages again.</source>
        <translation>%1资料不全；请补录后重新评定。</translation>
    </message>
    <message>
        <source>The newest rating of %1 went through its steps already; rate the villages again first.</source>
        <translation>%1最近一次评定已走完流程；请先重新评定。</translation>
    </message>
    <message>
        <source>%1 does not pass every gate; archivectl rate-villages says what is wanting.</source>
        <translation>%1未通过全部基本门槛；差距见 archivectl rate-villages。</translation>
    </message>
    <message>
        <source>%1 failed a gate in two successive years, %2 and %3; the plate is to be removed.</source>
        <translation>%1连续两年（%2、%3年）未达基本门槛，应予摘牌。</translation>
    </message>
    <message>
        <source>The plate of %1 was removed on %2; it can be applied for again after %3.</source>
        <translation>%1已于%2摘牌；%3之后方可重新申报。</translation>
    </message>
    <message>
        <source>%1 is neither a township nor a county; give its twelve digits.</source>
        <translation>%1不是乡镇或县；请填写十二位区划代码。</translation>
    </message>
    <message>
        <source>The township of this case is not here any more.</source>
        <translation>本案的乡镇（县）已不在档案中。</translation>
    </message>
    <message>
        <source>Somebody of this household asked that a person look at the rating (%1); answer that first.</source>
        <translation>该户有人请求人工复核评级（%1）；请先予答复。</translation>
    </message>
</context>
<context>
    <name>archive::CheckRules</name>
    <message>
        <source>the check “%1” must stand here.</source>
        <translation>此处应为检查“%1”。</translation>
    </message>
    <message>
        <source>“strictness” must be hard or soft.</source>
        <translation>“severity”应为hard或soft。</translation>
    </message>
    <message>
        <source>“limit” must be a whole number, since it has a unit.</source>
        <translation>“limit”有单位，应为整数。</translation>
    </message>
    <message>
        <source>sentence or source is missing.</source>
        <translation>缺少语句或来源。</translation>
    </message>
    <message>
        <source>it has %1 checks, not %2.</source>
        <translation>有%1项检查，应为%2项。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
</context>
<context>
    <name>archive::CheckedText</name>
    <message>
        <source>The text has a private-use character, which other computers may not show; look for the real one.</source>
        <translation>文字含私用区字符，其他电脑可能无法显示；请查找正式字符。</translation>
    </message>
    <message>
        <source>The text has half a character, as a cut import leaves it; type it again.</source>
        <translation>文字含半个字符（可能是导入时被截断）；请重新输入。</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 can be kept.</source>
        <translation>文字有 %1 个字符，最多可存 %2 个。</translation>
    </message>
    <message>
        <source>The text has a line break or a character that cannot be seen; remove it.</source>
        <translation>文字含换行或不可见字符；请删除。</translation>
    </message>
</context>
<context>
    <name>archive::ChoiceEditor</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择一项。</translation>
    </message>
</context>
<context>
    <name>archive::ChoicePopup</name>
    <message>
        <source>Proposals</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>archive::CitizenId</name>
    <message>
        <source>A spreadsheet has shortened the identity number and lost its last digits; format the column as text and type the number again.</source>
        <translation>电子表格截短了证件号码，末几位已丢失；请将该列设为文本后重新输入。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters, or 15 if issued before 1999, but this has %1; compare it with the card.</source>
        <translation>身份号码为 18 位（1999 年前签发的为 15 位），这里有 %1 位；请与证件核对。</translation>
    </message>
    <message>
        <source>An identity number has digits only, and an X at most as the last of 18 characters; compare it with the card.</source>
        <translation>身份号码只含数字，仅第 18 位可为 X；请与证件核对。</translation>
    </message>
    <message>
        <source>The identity number&apos;s last character does not fit the others, so one of them is wrong; compare it with the card.</source>
        <translation>身份号码校验位不符，其中有一位有误；请与证件核对。</translation>
    </message>
    <message>
        <source>The birth date in the identity number is not a day between 1880 and today; compare it with the card.</source>
        <translation>身份号码中的出生日期不在 1880 年至今天之间；请与证件核对。</translation>
    </message>
</context>
<context>
    <name>archive::CodeListReader</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>“selectable” must be true or false.</source>
        <translation>“selectable”须为 true 或 false。</translation>
    </message>
    <message>
        <source>the code %1 stands twice.</source>
        <translation>代码 %1 重复。</translation>
    </message>
    <message>
        <source>the code %1 needs a title in both languages.</source>
        <translation>代码 %1 须有两种语言的名称。</translation>
    </message>
    <message>
        <source>the parent %1 of the code %2 is no code of the list.</source>
        <translation>代码 %2 的上级 %1 不在列表中。</translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>“%1” cannot be a code: it has 1 to 40 letters, digits, hyphens and underscores.</source>
        <translation>“%1”不能作代码：代码由1至40个字母、数字、连字符和下划线组成。</translation>
    </message>
</context>
<context>
    <name>archive::CodeText</name>
    <message>
        <source>“%1” is none of the choices; pick one from the list.</source>
        <translation>“%1”不在选项中；请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” may be any of the codes %2; type the code.</source>
        <translation>“%1”可能是代码 %2 之一；请输入代码。</translation>
    </message>
</context>
<context>
    <name>archive::ColumnChooser</name>
    <message>
        <source>Columns that are shown</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move.</source>
        <translation>空格键显示或隐藏，Alt+↑、Alt+↓ 调整次序。</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>archive::Command</name>
    <message>
        <source>This shows persons&apos; data: name the reason with --purpose CODE.</source>
        <translation>此命令会显示个人信息，请用 --purpose 代码 注明用途。</translation>
    </message>
</context>
<context>
    <name>archive::CommandLine</name>
    <message>
        <source>Name a command; archivectl --help lists them.</source>
        <translation>请给出命令；archivectl --help 列出全部命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”; archivectl --help lists the commands.</source>
        <translation>没有“%1”命令；archivectl --help 列出全部命令。</translation>
    </message>
    <message>
        <source>Usage: archivectl %1</source>
        <translation>用法：archivectl %1</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>多出了“%1”。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
</context>
<context>
    <name>archive::CompareDialog</name>
    <message>
        <source>Possible double</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>疑似重复的农户</translation>
    </message>
    <message>
        <source>What is typed and what is kept, side by side</source>
        <translation>本次录入与已有档案对照</translation>
    </message>
    <message>
        <source>&amp;Look at it in full</source>
        <translation>查看全文(&amp;L)</translation>
    </message>
    <message>
        <source>Looking in full is recorded.</source>
        <translation>查看全文会留下查询记录。</translation>
    </message>
    <message>
        <source>&amp;Go to that household</source>
        <translation>转到该户(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>本次录入</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>已有档案</translation>
    </message>
</context>
<context>
    <name>archive::ConfirmPanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>选择理由</translation>
    </message>
    <message>
        <source>&amp;Why is it right all the same?</source>
        <translation>为什么仍然正确(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Or in your own words</source>
        <translation>或自己写(&amp;O)</translation>
    </message>
</context>
<context>
    <name>archive::Connection</name>
    <message>
        <source>%1 exists already; choose a new folder.</source>
        <translation>%1 已存在；请选择新文件夹。</translation>
    </message>
    <message>
        <source>There is no file %1; restore it from a backup.</source>
        <translation>没有文件 %1；请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is empty or no file; restore it from a backup.</source>
        <translation>%1 为空或不是文件；请从备份恢复。</translation>
    </message>
    <message>
        <source>The database refuses a safety setting; reinstall the program.</source>
        <translation>数据库拒绝一项安全设置；请重新安装程序。</translation>
    </message>
    <message>
        <source>%1 is not a database of a credit archive; choose an archive&apos;s folder.</source>
        <translation>%1 不是信用档案的数据库；请选择档案文件夹。</translation>
    </message>
    <message>
        <source>%1 is not sealed, so it is no database of a credit archive; choose an archive&apos;s folder.</source>
        <translation>%1 未加密，不是信用档案的数据库；请选择档案库文件夹。</translation>
    </message>
    <message>
        <source>The copy of the archive&apos;s database is not the same as the original, which was left as it is; check the disk and try again.</source>
        <translation>数据库副本与原件不一致，原件保持不变；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The operation was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 已存在；请另取名称。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; check the disk and the folder&apos;s rights.</source>
        <translation>无法读取 %1；请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>The archive&apos;s database is damaged; restore a backup.</source>
        <translation>档案数据库已损坏；请恢复备份。</translation>
    </message>
</context>
<context>
    <name>archive::ConsentDialog</name>
    <message>
        <source>Consent forms</source>
        <translation>授权书</translation>
    </message>
    <message>
        <source>Numbers of the consent forms</source>
        <translation>授权书编号</translation>
    </message>
    <message>
        <source>Page of the consent forms</source>
        <translation>授权书页面</translation>
    </message>
    <message>
        <source>How the print stands</source>
        <translation>打印进行情况</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印…(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The consent forms are being made…</source>
        <translation>正在生成授权书…</translation>
    </message>
    <message>
        <source>Until they are printed or saved, these forms keep their numbers.</source>
        <translation>打印或存为 PDF 之前，编号一直保留。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save the consent forms as PDF</source>
        <translation>将授权书存为 PDF</translation>
    </message>
    <message>
        <source>The consent forms are being saved…</source>
        <translation>正在保存授权书…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>The consent forms are being printed…</source>
        <translation>正在打印授权书…</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>已送往打印机 %1</translation>
    </message>
</context>
<context>
    <name>archive::ConsentForms</name>
    <message>
        <source>The household is no longer part of this print; open it again.</source>
        <translation>本户已不在这次打印中；请重新打开。</translation>
    </message>
    <message>
        <source>A consent in force covers every member of this household; there is nothing to sign.</source>
        <translation>本户每个成员都有有效授权，没有要签的授权书。</translation>
    </message>
    <message>
        <source>Consent form printed</source>
        <translation>打印授权书</translation>
    </message>
</context>
<context>
    <name>archive::ConsentPanel</name>
    <message>
        <source>Who consented, and what waits</source>
        <translation>授权情况与待签字内容</translation>
    </message>
    <message>
        <source>&amp;Withdraw the consent…</source>
        <translation>撤回授权(&amp;W)…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Withdraw this consent as of today? Once it is saved, what rests on it alone is no longer shown, rated, printed or sent, and this can&apos;t be taken back; a new consent is a record of its own.</source>
        <translation>确定自今日起撤回这份授权吗？保存后，仅凭这份授权采集的信息不再显示、评级、打印和报送，且不能恢复；重新授权须另录一份授权书。</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print consent forms…</source>
        <translation>打印授权书…(&amp;P)</translation>
    </message>
    <message>
        <source>Save or discard what is typed first.</source>
        <translation>请先保存或放弃已录入的内容。</translation>
    </message>
</context>
<context>
    <name>archive::ConsentSummary</name>
    <message>
        <source>withdrawn on %1</source>
        <translation>已于 %1 撤回</translation>
    </message>
    <message>
        <source>form %1 waits for the signature</source>
        <translation>授权书 %1 待签字</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>%1 签署</translation>
    </message>
    <message>
        <source>signed on %1, valid until %2</source>
        <translation>%1 签署，有效期至 %2</translation>
    </message>
    <message>
        <source>not signed; kept as relation and age band only</source>
        <translation>未签字，只保留与户主关系和年龄段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member and his consent</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Draft without a signature, kept until %1: neither rated, printed nor sent.</source>
        <translation>待签字草稿，保留至 %1：不参与评级、不打印、不报送。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>why something is not kept, and what</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>archive::Consents</name>
    <message>
        <source>The consent is not signed yet.</source>
        <translation>授权书尚未签署。</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>授权书已撤回。</translation>
    </message>
    <message>
        <source>The term of the consent is over.</source>
        <translation>授权书已到期。</translation>
    </message>
    <message>
        <source>The consent does not cover this kind of information.</source>
        <translation>授权书未包括此类信息。</translation>
    </message>
    <message>
        <source>The form does not say that the adverse consequences were named.</source>
        <translation>授权书未载明已告知不利后果。</translation>
    </message>
    <message>
        <source>The form was signed for an older catalogue, which did not name this information.</source>
        <translation>授权书按旧目录签署，其中未列此项信息。</translation>
    </message>
    <message>
        <source>No guardian consented for a child below fourteen.</source>
        <translation>未满十四周岁，缺监护人同意。</translation>
    </message>
    <message>
        <source>The consent does not name this receiver.</source>
        <translation>授权书未列此接收方。</translation>
    </message>
    <message>
        <source>There is no consent of the person.</source>
        <translation>没有本人的授权书。</translation>
    </message>
    <message>
        <source>The household did not agree to be posted.</source>
        <translation>农户未同意公示。</translation>
    </message>
</context>
<context>
    <name>archive::CoreReader</name>
    <message>
        <source>the list of forbidden facts is missing.</source>
        <translation>缺少禁止采集清单。</translation>
    </message>
    <message>
        <source>the path “%1” leaves the folder or is none.</source>
        <translation>路径“%1”超出文件夹或无效。</translation>
    </message>
    <message>
        <source>“credit:role” must be kind, codes or forbidden.</source>
        <translation>“credit:role”须为 kind、codes 或 forbidden。</translation>
    </message>
</context>
<context>
    <name>archive::CreditLimits</name>
    <message>
        <source>%1 (default terms)</source>
        <translation>%1（默认条件）</translation>
    </message>
    <message>
        <source>%1: no limit, as this is not known: %2</source>
        <translation>%1：不能得出额度，因为尚不清楚：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: not for this household. %2</source>
        <translation>%1：不适用于该户。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %2 yuan over %n month(s), by “%3”. %4</source>
        <translation>
            <numerusform>%1：最高%2元，期限%n个月，取决于“%3”。%4</numerusform>
        </translation>
    </message>
    <message>
        <source>No decided grade holds, so no limit is reckoned.</source>
        <translation>没有在有效期内的认定等级，不计算额度。</translation>
    </message>
    <message>
        <source>The table has no amounts for grade %1.</source>
        <translation>额度表中没有%1级。</translation>
    </message>
</context>
<context>
    <name>archive::Crypto</name>
    <message>
        <source>A sealed part was changed or belongs elsewhere; restore it from a backup.</source>
        <translation>加密内容被改动或不属于此处；请从备份恢复。</translation>
    </message>
    <message>
        <source>A cryptographic operation failed; close other programs to free memory and try again.</source>
        <translation>密码运算失败；请关闭其他程序以释放内存后重试。</translation>
    </message>
</context>
<context>
    <name>archive::CsvSplitter</name>
    <message>
        <source>it is no text; save the table as CSV in UTF-8.</source>
        <translation>不是文本；请把表格另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>the row is too long; a quote may not be closed.</source>
        <translation>这一行太长；可能有引号没有闭合。</translation>
    </message>
    <message>
        <source>text stands after a closing quote.</source>
        <translation>闭合的引号之后还有文字。</translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2; correct the table.</source>
        <translation>有 %1 个单元格，而表头有 %2 个；请更正表格。</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>Line %1 of the table: %2</source>
        <translation>表格第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>archive::CsvTable</name>
    <message>
        <source>The table %1 is damaged in line %2; install the program again.</source>
        <translation>表 %1 第 %2 行损坏；请重新安装程序。</translation>
    </message>
    <message>
        <source>The table %1 is missing; install the program again.</source>
        <translation>缺少表 %1；请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>archive::Demo</name>
    <message>
        <source>The sample&apos;s data %1 is missing from the program; install it again.</source>
        <translation>程序缺少示例数据 %1；请重新安装。</translation>
    </message>
    <message>
        <source>No village of the sample is in the divisions; install the program again.</source>
        <translation>示例所用的村不在区划表中；请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>archive::DemoCommand</name>
    <message>
        <source>Give the users&apos; password with --password-file FILE or ARCHIVE_PASSWORD.</source>
        <translation>请用 --password-file 文件 或 ARCHIVE_PASSWORD 给出用户密码。</translation>
    </message>
    <message>
        <source>The sample archive %1 is ready: %2 households, %3 persons, %4 loans; all of them invented.</source>
        <translation>示例档案 %1 已就绪：%2 户、%3 人、%4 笔贷款，均为虚构。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2.</source>
        <translation>--%1 须为 1 至 %2 的整数。</translation>
    </message>
</context>
<context>
    <name>archive::DeskModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft without a signature is erased</source>
        <translation>待签字草稿到期将自动清除</translation>
    </message>
    <message>
        <source>Consent ends and must be signed anew</source>
        <translation>授权书到期，须重新签署</translation>
    </message>
    <message>
        <source>(not signed)</source>
        <translation>（未签字）</translation>
    </message>
    <message numerus="yes">
        <source>Have it signed (%n record(s))</source>
        <translation>
            <numerusform>请本人签字（%n 条记录）</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the form and have it signed</source>
        <translation>打印授权书并请本人签署</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>state of a case and who has it</comment>
        <translation>%1，经办人 %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>状态 / 下一步</translation>
    </message>
</context>
<context>
    <name>archive::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>New household  Ctrl+N</source>
        <translation>新建农户  Ctrl+N</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Drafts without a signature</source>
        <translation>待签字草稿</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <translation>待报送变更</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>What waits, by its last day</source>
        <translation>待办（按期限）</translation>
    </message>
    <message>
        <source>Masked list; it counts as no look</source>
        <translation>列表已掩码，不计查阅</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter open</source>
        <translation>↑↓ 选择   Enter 打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>+</source>
        <comment>more than this number</comment>
        <translation>+</translation>
    </message>
    <message numerus="yes">
        <source>%n of them today or late</source>
        <translation>
            <numerusform>其中 %n 项今天到期或已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 households</source>
        <translation>全部档案 %1 户</translation>
    </message>
    <message>
        <source>%1 more are held back</source>
        <translation>另有 %1 条暂缓</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Ask the administrator for a backup</source>
        <translation>请系统管理员及时备份</translation>
    </message>
    <message>
        <source>in the archive&apos;s own folder</source>
        <translation>存于档案自身的备份文件夹</translation>
    </message>
</context>
<context>
    <name>archive::DialogPrompts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>This household has changes that are not saved.</source>
        <translation>本户有更改尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Save and leave</source>
        <translation>保存并离开(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>archive::Dictionary</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>kept before consent</source>
        <translation>授权前可存</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>不外送</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>county&apos;s own</source>
        <translation>本县自设</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Codes or kind</source>
        <translation>代码表或类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source># Data dictionary of the catalogue %1</source>
        <translation># 目录 %1 数据字典</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>不早于 %1</translation>
    </message>
    <message>
        <source>not in the future</source>
        <translation>不得晚于当日</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>至多 %1 个字符</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅限 %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the head of the household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Legal class: %1. Consents: %2. Belongs to: %3. Travels in batches: %4.</source>
        <translation>法律类别：%1。同意人：%2。归属：%3。随批次报送：%4。</translation>
    </message>
    <message>
        <source>Standard: %1. Entries from: %2.</source>
        <translation>标准：%1。条目来源：%2。</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级代码</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>分类标题</translation>
    </message>
</context>
<context>
    <name>archive::DictionaryCommand</name>
    <message>
        <source>The data dictionary of catalogue %1 is in %2.</source>
        <translation>目录 %1 的数据字典已存入 %2。</translation>
    </message>
</context>
<context>
    <name>archive::Discrimination</name>
    <message>
        <source>None of the scored rows is bad, so that nothing can be told apart; check the outcome column and the value for bad.</source>
        <translation>能评分的行中没有坏户，无从区分；请检查结果列和坏户的取值。</translation>
    </message>
    <message>
        <source>All of the scored rows are bad, so that nothing can be told apart; check the outcome column and the value for bad.</source>
        <translation>能评分的行全是坏户，无从区分；请检查结果列和坏户的取值。</translation>
    </message>
</context>
<context>
    <name>archive::Disk</name>
    <message>
        <source>%1 could not be written; free some space and try again.</source>
        <translation>无法写入 %1；请清理空间后重试。</translation>
    </message>
    <message>
        <source>%1 could not be put safely on the disk; check the disk.</source>
        <translation>%1 未能安全写入磁盘；请检查磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be closed; check the disk.</source>
        <translation>无法关闭 %1；请检查磁盘。</translation>
    </message>
    <message>
        <source>The folder %1 could not be put safely on the disk; check the disk.</source>
        <translation>文件夹 %1 未能安全写入磁盘；请检查磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be created; check the folder&apos;s rights.</source>
        <translation>无法建立 %1；请检查文件夹权限。</translation>
    </message>
    <message>
        <source>%1 could not be put in place; what was written is kept in %2.</source>
        <translation>%1 未能就位；已写内容保留在 %2。</translation>
    </message>
    <message>
        <source>There is no file %1; check the path.</source>
        <translation>没有文件 %1；请核对路径。</translation>
    </message>
    <message>
        <source>%1 could not be opened; check its rights.</source>
        <translation>无法打开 %1；请检查权限。</translation>
    </message>
    <message>
        <source>%1 could not be read; check the disk.</source>
        <translation>无法读取 %1；请检查磁盘。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist; choose another.</source>
        <translation>%1 所在文件夹不存在；请另选。</translation>
    </message>
    <message>
        <source>There is not enough free space for %1; free some and try again.</source>
        <translation>可用空间不足以写入 %1；请清理后重试。</translation>
    </message>
    <message>
        <source>%1 was not written as it should be; check the disk and try again.</source>
        <translation>%1 写入有误；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 could not be erased; close what has it open and delete it.</source>
        <translation>无法擦除 %1；请关闭占用它的程序后删除。</translation>
    </message>
    <message>
        <source>%1 could not be removed; close what has it open and delete it.</source>
        <translation>无法删除 %1；请关闭占用它的程序后删除。</translation>
    </message>
</context>
<context>
    <name>archive::DivisionCode</name>
    <message>
        <source>“%1” is not a division code; it has 12 digits, or 6 for a county and 9 for a township.</source>
        <translation>“%1”不是区划代码；应为 12 位，县 6 位，乡镇 9 位。</translation>
    </message>
</context>
<context>
    <name>archive::DivisionTreeModel</name>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>区划</translation>
    </message>
</context>
<context>
    <name>archive::DoublesStrip</name>
    <message>
        <source>The same identity number stands in household %1.</source>
        <translation>农户 %1 中已有相同的证件号码。</translation>
    </message>
    <message>
        <source>%1 of the same name, birth date and village stands in household %2.</source>
        <translation>%1 与农户 %2 中的成员同村、同名、同出生日期。</translation>
    </message>
    <message>
        <source>The same phone stands in household %1 (%2).</source>
        <translation>农户 %1（%2）已登记相同的电话。</translation>
    </message>
    <message>
        <source>In this village %1 has the same name or one that sounds alike (household %2).</source>
        <translation>本村 %1 同名或姓名读音相近（农户 %2）。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对照(&amp;C)</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>不是同一人(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 户。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::DraftCheck</name>
    <message>
        <source>it has no kinds.</source>
        <translation>没有任何类别。</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and underscores only.</source>
        <translation>名称只能含小写字母、数字和下划线。</translation>
    </message>
    <message>
        <source>the code list stands twice.</source>
        <translation>代码表重复。</translation>
    </message>
    <message>
        <source>the name stands twice.</source>
        <translation>名称重复。</translation>
    </message>
    <message>
        <source>it has more than %1 fields.</source>
        <translation>字段超过 %1 个。</translation>
    </message>
    <message>
        <source>the field stands twice.</source>
        <translation>字段重复。</translation>
    </message>
    <message>
        <source>the name is taken by the archive itself.</source>
        <translation>该名称为档案保留。</translation>
    </message>
    <message>
        <source>a county&apos;s field, and no other, begins with x_.</source>
        <translation>仅县级自设字段以 x_ 开头。</translation>
    </message>
    <message>
        <source>“credit:parent” and the foreign key of parent_uid differ.</source>
        <translation>“credit:parent”与 parent_uid 的外键不一致。</translation>
    </message>
    <message>
        <source>its parent “%1” is no kind that stands before it.</source>
        <translation>其上级“%1”不是排在前面的类别。</translation>
    </message>
    <message>
        <source>a kind of class written-consent, such as “%1”, has no children.</source>
        <translation>须书面同意的类别（如“%1”）不能有下级。</translation>
    </message>
    <message>
        <source>a kind that needs consent needs a subject.</source>
        <translation>需要同意的类别须有信息主体。</translation>
    </message>
    <message>
        <source>its subject “%1” is no field that refers to a person.</source>
        <translation>其主体“%1”不是指向个人的字段。</translation>
    </message>
    <message>
        <source>the law forbids to keep this (%1, %2).</source>
        <translation>法律禁止保存此项（%1，%2）。</translation>
    </message>
    <message>
        <source>this (%1, %2) may stand only in a kind of class %3 or stricter.</source>
        <translation>此项（%1，%2）只能放在 %3 或更严的类别中。</translation>
    </message>
</context>
<context>
    <name>archive::DraftCommands</name>
    <message>
        <source>%1 record(s) whose signature never came are erased.</source>
        <translation>已删除%1条一直没有签字的记录。</translation>
    </message>
    <message>
        <source>%1 household(s) stay, since somebody else of them signed.</source>
        <translation>%1户保留，因为户内另有人已签字。</translation>
    </message>
    <message>
        <source>The list of erasures could not be written to %1; connect it and run this again.</source>
        <translation>删除清单未能写入 %1；请接通后再运行一次。</translation>
    </message>
</context>
<context>
    <name>archive::Drafts</name>
    <message>
        <source>The draft expired without a signature</source>
        <translation>草稿到期仍未签字</translation>
    </message>
</context>
<context>
    <name>archive::EntryCheckPage</name>
    <message>
        <source>To be typed again</source>
        <translation>待复录</translation>
    </message>
    <message>
        <source>&amp;Compare with the first entry</source>
        <translation>与初录核对(&amp;C)</translation>
    </message>
    <message>
        <source>How well each types</source>
        <translation>录入差错率</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>初录人</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>农户数</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>差错项</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>差错率</translation>
    </message>
    <message>
        <source>Typed twice</source>
        <translation>双人录入核对</translation>
    </message>
    <message>
        <source>Nothing waits to be typed again.</source>
        <translation>没有待复录的农户。</translation>
    </message>
    <message>
        <source>Choose a household and type what its paper says.</source>
        <translation>请选择农户，按纸质表单录入。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose field, and the field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) compared.</source>
        <translation>
            <numerusform>已核对 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>All agree.</source>
        <translation>全部一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n differ; a reviewer decides.</source>
        <translation>
            <numerusform>%n 项不一致，由审核员裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed was not compared yet; it would be lost.</source>
        <translation>录入的内容尚未核对，离开后将丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>the page for what is typed twice, in a word</comment>
        <translation>双人录入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>wrong fields of all compared</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>archive::EntryChecks</name>
    <message>
        <source>%1, no. %2</source>
        <comment>kind or relation, and number in the order of entry</comment>
        <translation>%1，第 %2 条</translation>
    </message>
    <message>
        <source>Typing twice is off; doubleentry.csv in the archive&apos;s folder turns it on.</source>
        <translation>双人录入核对未启用；在档案文件夹中放置 doubleentry.csv 后启用。</translation>
    </message>
    <message>
        <source>You entered this household yourself; somebody else has to type it again.</source>
        <translation>本户由您录入，须由他人复录。</translation>
    </message>
    <message>
        <source>The household was changed while it was typed; begin anew.</source>
        <translation>复录期间本户已被修改，请重新开始。</translation>
    </message>
    <message>
        <source>This household is not in the archive any more.</source>
        <translation>该农户已不在档案中。</translation>
    </message>
</context>
<context>
    <name>archive::EntryDecisions</name>
    <message>
        <source>What differs</source>
        <translation>录入差异</translation>
    </message>
    <message>
        <source>It is c&amp;orrected</source>
        <translation>已更正(&amp;O)</translation>
    </message>
    <message>
        <source>%1: first “%2”, second “%3”</source>
        <translation>%1：初录“%2”，复录“%3”</translation>
    </message>
    <message>
        <source>&amp;First is right</source>
        <translation>初录无误(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second is right</source>
        <translation>复录无误(&amp;S)</translation>
    </message>
</context>
<context>
    <name>archive::Erasures</name>
    <message>
        <source>There is no record %1; check the number.</source>
        <translation>没有记录 %1；请检查编号。</translation>
    </message>
    <message>
        <source>Line %1 of the list of erasures %2 was changed; take the list from the archive or from another backup&apos;s folder.</source>
        <translation>删除清单 %2 的第 %1 行被改动；请使用档案库或其他备份文件夹中的清单。</translation>
    </message>
    <message>
        <source>Facts that it rested on were erased or locked by law</source>
        <translation>所依据的信息已依法删除或限制处理</translation>
    </message>
</context>
<context>
    <name>archive::ExportRows</name>
    <message numerus="yes">
        <source>Write %n masked row(s) to a file? Whoever has the file can read them.</source>
        <translation>
            <numerusform>将所选 %n 行（已掩码）导出为文件？文件未加密，得到文件的人都能看到。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>导出(&amp;W)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>households.csv</source>
        <translation>农户列表.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>已导出 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation>导出 CSV(&amp;E)</translation>
    </message>
</context>
<context>
    <name>archive::FactText</name>
    <message>
        <source>Nobody said where it comes from</source>
        <translation>未写明来源</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Collected on %1 by %2</source>
        <translation>采集：%1，%2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>In the archive of %1</source>
        <translation>来自 %1 的档案</translation>
    </message>
    <message>
        <source>Note, answered: %1</source>
        <translation>批注（已答复）：%1</translation>
    </message>
    <message>
        <source>Note, to be answered: %1</source>
        <translation>批注（待答复）：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when and what</comment>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>archive::FieldKeys</name>
    <message>
        <source>Take over last year&apos;s value</source>
        <translation>填入去年的值</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>本项的来源</translation>
    </message>
    <message>
        <source>Note on this field</source>
        <translation>本项的批注</translation>
    </message>
</context>
<context>
    <name>archive::FieldReader</name>
    <message>
        <source>a name has lower-case letters, digits and underscores only.</source>
        <translation>名称只能含小写字母、数字和下划线。</translation>
    </message>
    <message>
        <source>a unit needs both languages.</source>
        <translation>单位须有两种语言。</translation>
    </message>
    <message>
        <source>“maxLength” must be from 1 to %1.</source>
        <translation>“maxLength”须为 1 至 %1。</translation>
    </message>
    <message>
        <source>the minimum is greater than the maximum.</source>
        <translation>最小值大于最大值。</translation>
    </message>
    <message>
        <source>only a core field can be unique: records without it exist.</source>
        <translation>只有核心字段可设为唯一：已有记录没有此字段。</translation>
    </message>
    <message>
        <source>a required field cannot be hidden.</source>
        <translation>必填字段不能隐藏。</translation>
    </message>
    <message>
        <source>“credit:since” is a version such as 2026.3.</source>
        <translation>“credit:since”应为版本号，例如 2026.3。</translation>
    </message>
</context>
<context>
    <name>archive::FieldResolver</name>
    <message>
        <source>the type “%1” is unknown.</source>
        <translation>类型“%1”未知。</translation>
    </message>
    <message>
        <source>only a string can refer to codes or records.</source>
        <translation>只有文本可指向代码或记录。</translation>
    </message>
    <message>
        <source>there is no code list “%1”.</source>
        <translation>没有代码表“%1”。</translation>
    </message>
    <message>
        <source>a strip needs codes of one character each.</source>
        <translation>状态串的代码须各为一个字符。</translation>
    </message>
    <message>
        <source>it refers to “%1”, which is neither a code list nor a kind.</source>
        <translation>它指向“%1”，既不是代码表也不是类别。</translation>
    </message>
    <message>
        <source>a minimum or maximum of this size or type is not possible.</source>
        <translation>最小值或最大值的大小或类型不可用。</translation>
    </message>
    <message>
        <source>a rule for texts stands at a field that is none.</source>
        <translation>文本规则用在了非文本字段上。</translation>
    </message>
    <message>
        <source>only texts can be searched.</source>
        <translation>只有文本可供检索。</translation>
    </message>
    <message>
        <source>a strip needs “credit:codes”.</source>
        <translation>状态串须有“credit:codes”。</translation>
    </message>
    <message>
        <source>a text with a rule has one line.</source>
        <translation>有规则的文本只能为单行。</translation>
    </message>
    <message>
        <source>“credit:past” stands at a field that is no date.</source>
        <translation>“credit:past”用在了非日期字段上。</translation>
    </message>
    <message>
        <source>the kind has no group “%1”.</source>
        <translation>该类别没有分组“%1”。</translation>
    </message>
    <message>
        <source>it cannot be compared with “%1”.</source>
        <translation>不能与“%1”比较。</translation>
    </message>
    <message>
        <source>“credit:rule-when” must be field=code code.</source>
        <translation>“credit:rule-when”须写作 字段=代码 代码。</translation>
    </message>
    <message>
        <source>there is no code %1 in that list.</source>
        <translation>该代码表中没有代码 %1。</translation>
    </message>
</context>
<context>
    <name>archive::FieldRow</name>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <comment>the reason</comment>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
</context>
<context>
    <name>archive::Files</name>
    <message>
        <source>The database of scans is damaged: %1</source>
        <translation>扫描件数据库已损坏：%1</translation>
    </message>
    <message>
        <source>The scan %1 of %2 %3 was not in the backup that this archive comes from.</source>
        <translation>扫描件 %1(%2 %3)不在本档案所来自的备份中。</translation>
    </message>
    <message>
        <source>The scan %1 of %2 %3 is missing; restore it from a backup.</source>
        <translation>扫描件 %1(%2 %3)缺失；请从备份恢复。</translation>
    </message>
    <message>
        <source>The list of scans lacks %1, which %2 names; restore a backup.</source>
        <translation>扫描件清单缺少 %1，而 %2 引用了它；请恢复备份。</translation>
    </message>
    <message>
        <source>The scan is empty; scan it again.</source>
        <translation>扫描件是空的；请重新扫描。</translation>
    </message>
    <message>
        <source>The scan has %1 MB, and at most %2 MB are kept; scan it in grey at 150 dpi.</source>
        <translation>扫描件有 %1 MB，最多保存 %2 MB；请以灰度、150 dpi 扫描。</translation>
    </message>
    <message>
        <source>Scans of the type “%1” are not kept; use one of %2.</source>
        <translation>不保存“%1”类型的扫描件；请使用 %2 之一。</translation>
    </message>
    <message>
        <source>The scan of %1 is not in the archive; scan it again.</source>
        <translation>“%1”的扫描件不在档案中；请重新扫描。</translation>
    </message>
    <message>
        <source>Your duties do not allow to keep scans for this purpose; choose another purpose or ask an administrator.</source>
        <translation>您的岗位不允许以此查询事由保存扫描件；请选择其他查询事由，或询问系统管理员。</translation>
    </message>
    <message>
        <source>The record of %1 has no such scan; read it again.</source>
        <translation>%1 的这条记录没有这份扫描件；请重新读取。</translation>
    </message>
    <message>
        <source>A scan can&apos;t be masked, so it is not shown for this purpose; choose another purpose.</source>
        <translation>扫描件无法脱敏，因此不以此查询事由显示；请选择其他查询事由。</translation>
    </message>
    <message>
        <source>The scan is not in this archive, which was restored without scans or has lost it; restore it from a complete backup or scan it again.</source>
        <translation>扫描件不在本档案中：档案由不含扫描件的备份恢复，或扫描件已丢失；请从完整备份恢复，或重新扫描。</translation>
    </message>
    <message>
        <source>There is no such kind of record; see the data dictionary.</source>
        <translation>没有这种记录；请查看数据字典。</translation>
    </message>
    <message>
        <source>The scan %1 is damaged; scan it again or restore it from a backup.</source>
        <translation>扫描件 %1 已损坏；请重新扫描，或从备份恢复。</translation>
    </message>
    <message>
        <source>%1 exists already; choose another folder.</source>
        <translation>%1 已存在；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The scan is no bare picture, so that it could tell more than it shows; have it written anew.</source>
        <translation>扫描件不是纯图像，可能带有画面以外的信息；请重新生成。</translation>
    </message>
    <message>
        <source>The scan has %1 × %2 pixels, which is too many; scan it at 150 dpi.</source>
        <translation>扫描件有 %1 × %2 像素，过大；请按 150 dpi 扫描。</translation>
    </message>
</context>
<context>
    <name>archive::FilterPanel</name>
    <message>
        <source>&amp;Loans:</source>
        <translation>贷款(&amp;L)：</translation>
    </message>
    <message>
        <source>O&amp;fficer:</source>
        <translation>管户客户经理(&amp;F)：</translation>
    </message>
    <message>
        <source>O&amp;rder:</source>
        <translation>排序(&amp;R)：</translation>
    </message>
    <message>
        <source>Last &amp;first</source>
        <translation>倒序(&amp;D)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>loans</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>With loans</source>
        <translation>有贷款</translation>
    </message>
    <message>
        <source>Without loans</source>
        <translation>无贷款</translation>
    </message>
    <message>
        <source>All</source>
        <comment>officers</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Village and group</source>
        <translation>村、组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
</context>
<context>
    <name>archive::FindCommand</name>
    <message>
        <source>--limit takes a whole number from 1 to %1.</source>
        <translation>--limit 须为 1 至 %1 的整数。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>原编号 %1</translation>
    </message>
</context>
<context>
    <name>archive::FirstUsersStep</name>
    <message>
        <source>Who works with it from the first day; others can be added later. Each chooses an own password at the first sign-in.</source>
        <translation>从第一天起使用本档案的人员，以后还可增加。每人首次登录时须自设密码。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从名单中移除 (&amp;R)</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密码 (&amp;P)</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>用户姓名</translation>
    </message>
    <message>
        <source>First password of the user</source>
        <translation>用户初始密码</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>&amp;Townships (none: all)</source>
        <translation>所辖乡镇（不选为全部）(&amp;T)</translation>
    </message>
    <message>
        <source>Townships of the user</source>
        <translation>用户所辖乡镇</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>加入名单 (&amp;A)</translation>
    </message>
    <message>
        <source>The first users</source>
        <translation>首批用户</translation>
    </message>
    <message>
        <source>all townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message numerus="yes">
        <source>%n township(s)</source>
        <translation>
            <numerusform>%n 个乡镇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>user, roles, townships</comment>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Finish the user who is being typed, or empty the form.</source>
        <translation>请填完正在录入的用户，或清空表单。</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户 (&amp;U)</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>姓名 (&amp;E)</translation>
    </message>
</context>
<context>
    <name>archive::ForbiddenFacts</name>
    <message>
        <source>the class “%1” is unknown.</source>
        <translation>类别“%1”未知。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>fact, pattern or law is missing.</source>
        <translation>缺少事项、匹配式或法律依据。</translation>
    </message>
    <message>
        <source>“match” must be part or word.</source>
        <translation>“match”须为 part 或 word。</translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation>列表为空。</translation>
    </message>
</context>
<context>
    <name>archive::ForeignTable</name>
    <message>
        <source>%1 has no header; the first line names the columns.</source>
        <translation>%1 没有表头；第一行应写明各列的名称。</translation>
    </message>
</context>
<context>
    <name>archive::FormBinder</name>
    <message>
        <source>%1: %2</source>
        <comment>a year and what stood there then</comment>
        <translation>%1 年：%2</translation>
    </message>
    <message>
        <source>Stale: valid until %1</source>
        <translation>已过期：有效至 %1</translation>
    </message>
</context>
<context>
    <name>archive::FormCommands</name>
    <message numerus="yes">
        <source>The forms of %n household(s) are in %1.</source>
        <translation>
            <numerusform>%n 户的表已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A print that was stopped went on with its numbers.</source>
        <translation>接着上次停下的打印进行，已编的号码不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) were passed over: erased or closed since the print began.</source>
        <translation>
            <numerusform>跳过 %n 户：打印开始后已被删除或停止使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::Founding</name>
    <message>
        <source>“%1” needs at least one role; choose one.</source>
        <translation>“%1”至少需要一个岗位，请选择。</translation>
    </message>
    <message>
        <source>%1 is not a township of this archive; choose one of its townships.</source>
        <translation>%1 不是本档案所辖乡镇，请在所辖乡镇中选择。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>没有建立任何内容。</translation>
    </message>
    <message>
        <source>Two users are called “%1”; give one another name.</source>
        <translation>有两个用户都叫“%1”，请给其中一个换个名字。</translation>
    </message>
    <message>
        <source>The folder %1 is in use; close what shows it and try again.</source>
        <translation>文件夹 %1 正被占用；请关闭正在显示它的窗口后重试。</translation>
    </message>
</context>
<context>
    <name>archive::GradeBands</name>
    <message>
        <source>“grade” and “from” are texts.</source>
        <translation>“grade”和“from”都要写成文本。</translation>
    </message>
    <message>
        <source>they must fall from the highest to one from 0.</source>
        <translation>等级要从高到低排列，最后一级从 0 开始。</translation>
    </message>
</context>
<context>
    <name>archive::HandOver</name>
    <message>
        <source>Handed over to %1</source>
        <translation>移交给 %1 管户</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) handed over to %1.</source>
        <translation>
            <numerusform>已将 %n 户移交给 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 households handed over; the others stay as they were. %3</source>
        <translation>已移交 %1 户，共选 %2 户，其余保持原样。%3</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n household(s) over to %1? The officer of each is changed.</source>
        <translation>
            <numerusform>将所选 %n 户移交给 %1 管户？各户的管户客户经理将更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>移交(&amp;H)</translation>
    </message>
    <message>
        <source>Handing over to %1 …</source>
        <translation>正在移交给 %1 …</translation>
    </message>
    <message>
        <source>&amp;Hand over …</source>
        <translation>移交管户(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>archive::HeadDialog</name>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Relations are to the head: look through those of the other members, too.</source>
        <translation>与户主的关系随户主改变，请一并核对其他成员的关系。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make head</source>
        <translation>设为户主(&amp;M)</translation>
    </message>
    <message>
        <source>%1 becomes head of the household</source>
        <translation>%1 成为户主</translation>
    </message>
    <message>
        <source>&amp;What is %1, the former head, to %2?</source>
        <translation>原户主 %1 是 %2 的(&amp;W)</translation>
    </message>
    <message>
        <source>Relation of the former head</source>
        <translation>原户主与新户主的关系</translation>
    </message>
</context>
<context>
    <name>archive::History</name>
    <message>
        <source>There is no such record; search for it.</source>
        <translation>没有这条记录，请查找后再试。</translation>
    </message>
    <message>
        <source>%1 is no block of a household&apos;s file; choose one that is.</source>
        <translation>%1不是农户档案中的一栏，请另选。</translation>
    </message>
    <message>
        <source>%1 Nothing may be confirmed any more; enter a new consent first.</source>
        <translation>%1不能再确认资料，请先录入新的授权书。</translation>
    </message>
    <message>
        <source>The journal has no such state of the record, or its content was erased; read the history again.</source>
        <translation>日志中没有该记录的这一状态，或其内容已依法删除；请重新读取历史。</translation>
    </message>
    <message>
        <source>A record of %1 was changed again by %2 after this save; take that back first, or restore single values.</source>
        <translation>这次保存之后，%2又修改了“%1”中的一条记录；请先撤销那次修改，或逐项恢复。</translation>
    </message>
    <message>
        <source>The record is so already; nothing was changed.</source>
        <translation>记录现在就是这样，没有改动。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is no change of a record; only a save can be taken back.</source>
        <translation>日志第%1条不是对记录的修改；只有保存可以撤销。</translation>
    </message>
    <message>
        <source>Entry %1 tells of records that came from another archive, which is not taken back; delete what is wrong.</source>
        <translation>第 %1 条是从另一档案并入的记录，不能撤销；有误的请删除。</translation>
    </message>
</context>
<context>
    <name>archive::HistoryModel</name>
    <message>
        <source>Looked at — %1</source>
        <translation>查看 — %1</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Report made — %1</source>
        <translation>出具报告 — %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Time (Beijing)</source>
        <translation>时间（北京）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Undeleted</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Found unchanged</source>
        <translation>确认无变化</translation>
    </message>
    <message>
        <source>Locked against slips</source>
        <translation>锁定防误改</translation>
    </message>
    <message>
        <source>Lock lifted</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Asked for and refused — %1</source>
        <translation>查询被拒绝 — %1</translation>
    </message>
    <message>
        <source>Taken in from another archive</source>
        <translation>由另一档案并入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user and the station of the archive that the entry came from</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
</context>
<context>
    <name>archive::HistoryPanel</name>
    <message>
        <source>What happened to this household</source>
        <translation>本户的操作记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Restore this &amp;value</source>
        <translation>恢复此项(&amp;V)</translation>
    </message>
    <message>
        <source>Restore the &amp;record</source>
        <translation>恢复整条记录(&amp;R)</translation>
    </message>
    <message>
        <source>Ta&amp;ke this save back</source>
        <translation>撤销这次保存(&amp;K)</translation>
    </message>
    <message>
        <source>Take the last save &amp;back</source>
        <translation>撤销最近一次保存(&amp;B)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>Everything that this save changed is taken back.</source>
        <translation>这次保存所作的修改将全部撤销。</translation>
    </message>
    <message>
        <source>The last save of this household is taken back.</source>
        <translation>将撤销本户最近一次保存。</translation>
    </message>
    <message>
        <source>Save or discard what is typed first.</source>
        <translation>请先保存或放弃尚未保存的录入。</translation>
    </message>
    <message>
        <source>&amp;Lift the lock</source>
        <translation>解除锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock the household</source>
        <translation>锁定本户(&amp;L)</translation>
    </message>
    <message>
        <source>%1 locked this household against slips on %2.</source>
        <translation>%1 已于 %2 锁定本户，防止误改。</translation>
    </message>
    <message>
        <source>Lift the record&apos;s l&amp;ock</source>
        <translation>解除记录锁定(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ock the record</source>
        <translation>锁定此记录(&amp;O)</translation>
    </message>
    <message>
        <source>The whole record is as it was before this change.</source>
        <translation>整条记录将恢复到这次修改之前。</translation>
    </message>
    <message>
        <source>%1 is as it was before this change.</source>
        <translation>“%1”将恢复到这次修改之前。</translation>
    </message>
    <message>
        <source>The lock is lifted; it can be changed again.</source>
        <translation>解除锁定后可以再次修改。</translation>
    </message>
    <message>
        <source>It can&apos;t be changed by a slip any more, until the lock is lifted.</source>
        <translation>锁定后不能误改，解除锁定前不可修改。</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdBanner</name>
    <message>
        <source>Load it anew</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdDraft</name>
    <message>
        <source>Member %1</source>
        <translation>成员 %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>kind of record and its row</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdFoot</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>保存  Ctrl+S</translation>
    </message>
    <message>
        <source>Your purpose lets you look, not change</source>
        <translation>当前事由只可查看，不可修改</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n point(s) first</source>
        <translation>
            <numerusform>先改正 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo  Ctrl+Y</source>
        <translation>重做  Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Save, next one  F9</source>
        <translation>保存并填下一户  F9</translation>
    </message>
    <message>
        <source>All points that checks found; F7 leads to the next one</source>
        <translation>列出检查发现的全部问题；F7 到下一个</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save, next one</source>
        <translation>保存并录入下一户</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::HouseholdHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>返回列表 (Alt+Left)</translation>
    </message>
    <message>
        <source>Report…  Ctrl+P</source>
        <translation>档案报告…  Ctrl+P</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft, %1 d</source>
        <translation>草稿，余 %1 天</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>新建农户</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Household of %1</source>
        <translation>%1户</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>待签字</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdJobs</name>
    <message>
        <source>What was typed is not kept any more; enter it anew.</source>
        <translation>未保存的录入已不再保留，请重新录入。</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdListModel</name>
    <message>
        <source>(not signed)</source>
        <translation>（未签字）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>档案号</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>of a consent</comment>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Not signed</source>
        <comment>of a consent</comment>
        <translation>待签字</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a consent</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Kept without a signature until %1</source>
        <translation>未签字，保留至 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>管户</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdListPage</name>
    <message>
        <source>Households</source>
        <translation>农户档案</translation>
    </message>
    <message>
        <source>New household  Ctrl+N</source>
        <translation>新建农户  Ctrl+N</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Name, initials, ID number, phone, register number</source>
        <translation>姓名、拼音首字母、证件号、电话、档案号</translation>
    </message>
    <message>
        <source>Search households</source>
        <translation>查找农户</translation>
    </message>
    <message>
        <source>Masked list; it counts as no look</source>
        <translation>列表已掩码，不计查看</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>档案号</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Opening the file is a look; it is recorded with your purpose.</source>
        <translation>打开档案即为查看，按当前事由登记。</translation>
    </message>
    <message>
        <source>Open file  Enter</source>
        <translation>打开档案  Enter</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1 户</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n match(es) for “%2”</source>
        <translation>
            <numerusform>%1：匹配“%2”的有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first %2 rows</source>
        <translation>%1：前 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1：共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches. Search by name, its initials, ID number from the start, phone or register number.</source>
        <translation>没有匹配的农户。可按姓名、拼音首字母、证件号开头、电话或档案号查找。</translation>
    </message>
    <message>
        <source>No household here yet.</source>
        <translation>此处还没有农户档案。</translation>
    </message>
    <message>
        <source>Choose a household to see it here.</source>
        <translation>选择一户，在此预览。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation>全部授权</translation>
    </message>
    <message>
        <source>Not signed</source>
        <comment>of a consent</comment>
        <translation>待签字</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>of a consent</comment>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a consent</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>更多筛选 (%1)</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdPage</name>
    <message>
        <source>Somebody saved this household after you opened it, so nothing was saved. Note your changes, load it anew and enter them again.</source>
        <translation>您打开之后有人保存过本户，因此本次没有保存。请记下您的更改，重新读取后再录入。</translation>
    </message>
    <message>
        <source>What you typed and did not save stands here again. Somebody saved this household since: look through what you typed before you save it.</source>
        <translation>上次录入但未保存的内容已恢复。此后有人保存过本户，请核对后再保存。</translation>
    </message>
    <message>
        <source>What you typed and did not save stands here again: save it, or discard it when you leave.</source>
        <translation>上次录入但未保存的内容已恢复：请保存，或在离开时放弃。</translation>
    </message>
</context>
<context>
    <name>archive::HouseholdReport</name>
    <message>
        <source>A report needs a purpose; choose one first.</source>
        <translation>出具报告须有事由；请先选择。</translation>
    </message>
    <message>
        <source>Your duties do not allow a report for the purpose %1; choose another purpose or ask an administrator.</source>
        <translation>您的岗位在事由“%1”下不得出具报告；请更换事由或联系管理员。</translation>
    </message>
</context>
<context>
    <name>archive::InitCommand</name>
    <message>
        <source>Give the administrator&apos;s password with --password-file FILE or ARCHIVE_PASSWORD.</source>
        <translation>请用 --password-file 文件 或 ARCHIVE_PASSWORD 给出管理员密码。</translation>
    </message>
    <message>
        <source>The archive %1 is ready.</source>
        <translation>档案 %1 已就绪。</translation>
    </message>
    <message>
        <source>Recovery key, shown only now; give the halves to two persons:</source>
        <translation>恢复密钥仅显示这一次；请将两半分交两人保管：</translation>
    </message>
    <message>
        <source>first half:  %1</source>
        <translation>前半： %1</translation>
    </message>
    <message>
        <source>second half: %1</source>
        <translation>后半： %1</translation>
    </message>
    <message>
        <source>The training archive %1 is ready; it stays one for ever.</source>
        <translation>演练档案 %1 已建立；它永远是演练档案。</translation>
    </message>
</context>
<context>
    <name>archive::InterestSaved</name>
    <message>
        <source>The interest saved is too large to be told; check the loans&apos; amounts.</source>
        <translation>少付利息超出可表示的范围，请核对贷款金额。</translation>
    </message>
</context>
<context>
    <name>archive::IssuesPanel</name>
    <message>
        <source>Nothing to correct.</source>
        <translation>没有需要改正的地方。</translation>
    </message>
    <message>
        <source>Points to correct</source>
        <translation>需要改正的地方</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>kind and field</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
</context>
<context>
    <name>archive::Journal</name>
    <message>
        <source>The journal has no entry %1; check the archive.</source>
        <translation>审计日志没有第 %1 条；请核验档案。</translation>
    </message>
    <message>
        <source>The event has no proper name; use small letters and hyphens.</source>
        <translation>事件名称不合规；请用小写字母和连字符。</translation>
    </message>
    <message>
        <source>The content of a journal entry can&apos;t be read; restore the archive from a backup.</source>
        <translation>有日志内容无法读取；请从备份恢复档案。</translation>
    </message>
    <message>
        <source>Entry %1 registers a key that can&apos;t be read.</source>
        <translation>第 %1 条登记的密钥无法读取。</translation>
    </message>
    <message>
        <source>Entry %1 is signed with a key that was not in force.</source>
        <translation>第 %1 条的签名密钥当时未生效。</translation>
    </message>
    <message>
        <source>The entries up to %1 are signed by somebody else than their author.</source>
        <translation>截至第 %1 条的签名人不是操作人。</translation>
    </message>
    <message>
        <source>The signature of entry %1 does not hold.</source>
        <translation>第 %1 条的签名不成立。</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation>
            <numerusform>另有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries after %1 are not signed.</source>
        <translation>第 %1 条之后未签名。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>审计日志为空。</translation>
    </message>
    <message>
        <source>Entry %1 follows entry %2; what stood between is missing.</source>
        <translation>第 %1 条之前为第 %2 条，中间缺失。</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1.</source>
        <translation>日志链在第 %1 条断开。</translation>
    </message>
    <message>
        <source>Entry %1 has a content that it does not commit to.</source>
        <translation>第 %1 条的内容与其承诺不符。</translation>
    </message>
    <message>
        <source>The content of entry %1 is missing.</source>
        <translation>第 %1 条的内容缺失。</translation>
    </message>
    <message>
        <source>The content of entry %1 was changed.</source>
        <translation>第 %1 条的内容被改动。</translation>
    </message>
    <message>
        <source>The content of entry %1 can&apos;t be read.</source>
        <translation>第 %1 条的内容无法读取。</translation>
    </message>
    <message>
        <source>Entry %1 does not tell of this archive&apos;s founding.</source>
        <translation>第 %1 条不是本档案的建立记录。</translation>
    </message>
    <message>
        <source>A content or signature of entry %1 stands without that entry.</source>
        <translation>第 %1 条的内容或签名没有对应的日志条目。</translation>
    </message>
    <message>
        <source>The list of keys is not the one that the journal tells of.</source>
        <translation>密钥表与日志所载不符。</translation>
    </message>
    <message>
        <source>%1 %2 has revision %3, but the journal&apos;s last is %4.</source>
        <translation>%1 %2 的修订号为 %3，而日志最后为 %4。</translation>
    </message>
    <message>
        <source>%1 %2 is not as entry %3 left it.</source>
        <translation>%1 %2 与第 %3 条所留不一致。</translation>
    </message>
    <message>
        <source>The journal is shorter than its anchor in %1, at entry %2.</source>
        <translation>日志短于 %1 中锚定的第 %2 条。</translation>
    </message>
    <message>
        <source>The journal differs from its anchor in %1, at entry %2.</source>
        <translation>日志与 %1 中锚定的第 %2 条不符。</translation>
    </message>
    <message>
        <source>The division %1 counts %2 households, but has %3.</source>
        <translation>区划 %1 计为 %2 户，实有 %3 户。</translation>
    </message>
    <message>
        <source>The session is another user&apos;s; sign in again.</source>
        <translation>当前会话属于其他用户；请重新登录。</translation>
    </message>
    <message>
        <source>%1 is listed as erased, but the journal does not tell of it.</source>
        <translation>%1 列为已删除，但日志没有相应记载。</translation>
    </message>
    <message numerus="yes">
        <source>%n more scan(s) were not in the backup.</source>
        <translation>
            <numerusform>另有 %n 份扫描件不在该备份中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The case %1 does not stand where its steps brought it.</source>
        <translation>案件 %1 的状态与其步骤不符。</translation>
    </message>
    <message>
        <source>Entry %1 tells of a case&apos;s step that is not there.</source>
        <translation>第 %1 条日志所记的案件步骤不存在。</translation>
    </message>
    <message>
        <source>Step %1 of the case %2 is not as entry %3 tells.</source>
        <translation>案件 %2 的第 %1 步与第 %3 条日志不符。</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist; choose another.</source>
        <translation>%1 所在的文件夹不存在，请另选。</translation>
    </message>
    <message>
        <source>There is not enough free space for the journal at %1; it needs %2 MB.</source>
        <translation>%1 处的空间不足以存放审计日志，需要 %2 MB。</translation>
    </message>
    <message>
        <source>%1 was not written as it should be; check the disk and try again.</source>
        <translation>%1 写入结果不符，请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Only an auditor exports the journal, for the purpose of an audit; sign in as one.</source>
        <translation>只有稽核员可以为内部审计导出审计日志，请以稽核员身份登录。</translation>
    </message>
    <message>
        <source>The list of the purge %1 is not the one that was proposed.</source>
        <translation>清理事项 %1 的清单与提请时的不一致。</translation>
    </message>
    <message>
        <source>%1 is restricted, but the journal does not tell of it.</source>
        <translation>%1 已限制处理，但审计日志没有相应记载。</translation>
    </message>
    <message>
        <source>Entry %1 tells of a restriction that is not there.</source>
        <translation>日志第 %1 条记载的限制处理不存在。</translation>
    </message>
    <message>
        <source>An entry of a journal taken in can&apos;t be read; restore the archive from a backup.</source>
        <translation>并入的审计日志中有一条无法读取；请从备份恢复档案。</translation>
    </message>
    <message>
        <source>Entry %1 tells of an archive taken in that is not there.</source>
        <translation>第 %1 条所说的并入的档案不存在。</translation>
    </message>
    <message>
        <source>Journal of the station %1, taken in: %2</source>
        <translation>并入的站点 %1 的审计日志：%2</translation>
    </message>
    <message>
        <source>Entry %1 can&apos;t be read.</source>
        <translation>第 %1 条无法读取。</translation>
    </message>
    <message>
        <source>It is not the one that entry %1 tells of.</source>
        <translation>它不是第 %1 条所说的那份。</translation>
    </message>
    <message>
        <source>The list of households shows %1 otherwise than its records.</source>
        <translation>农户列表中 %1 的内容与其档案记录不一致。</translation>
    </message>
    <message>
        <source>The list of households lacks %1.</source>
        <translation>农户列表中缺少 %1。</translation>
    </message>
    <message>
        <source>The archive&apos;s folder %1 is not where it was, so that nothing can be saved or shown. Put it back: connect its disk, or take its new name away; then try again. What is typed stays.</source>
        <translation>档案文件夹 %1 已不在原处，无法保存也无法查看。请接好磁盘或改回原名，然后重试。已录入的内容仍在表单里。</translation>
    </message>
</context>
<context>
    <name>archive::JournalExportCommand</name>
    <message>
        <source>The journal is in %1: %2 entries, head %3.</source>
        <translation>审计日志已导出到 %1：共 %2 条，链首 %3。</translation>
    </message>
    <message numerus="yes">
        <source>The journal was exported as it is, but is not intact (%n problem(s)); keep this copy of the archive.</source>
        <translation>
            <numerusform>审计日志已按原样导出，但并不完整（%n 个问题）；请保留此档案副本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::JsonMembers</name>
    <message>
        <source>The key file is damaged at “%1”; restore it from a backup.</source>
        <translation>密钥文件在“%1”处损坏；请从备份恢复。</translation>
    </message>
</context>
<context>
    <name>archive::KeyFile</name>
    <message>
        <source>The key file is not one of a credit archive; choose an archive&apos;s folder.</source>
        <translation>该密钥文件不属于信用档案；请选择档案文件夹。</translation>
    </message>
    <message>
        <source>The archive was written by a later version of this program; install that version.</source>
        <translation>档案由更新版本的程序写成；请安装该版本。</translation>
    </message>
</context>
<context>
    <name>archive::KeyRing</name>
    <message>
        <source>There is no user “%1” who could sign in; check the name.</source>
        <translation>没有可登录的用户“%1”；请核对用户名。</translation>
    </message>
    <message>
        <source>This recovery key is another archive&apos;s; look for the right papers.</source>
        <translation>这把恢复密钥属于另一份档案；请查找正确的纸件。</translation>
    </message>
    <message>
        <source>There is a user “%1” already; choose another name.</source>
        <translation>用户“%1”已存在；请换一个名字。</translation>
    </message>
    <message>
        <source>The new password is the present one; choose another.</source>
        <translation>新密码与现密码相同；请另选。</translation>
    </message>
    <message>
        <source>“%1” is the only user who can sign in; add another first.</source>
        <translation>“%1”是唯一可登录的用户；请先添加另一名用户。</translation>
    </message>
    <message>
        <source>The key file was changed by another program; restore it from a backup.</source>
        <translation>密钥文件被其他程序改动；请从备份恢复。</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password is wrong; try again.</source>
        <translation>用户名或密码不正确；请重试。</translation>
    </message>
    <message>
        <source>There is no suite “%1”; choose “standard” or “shangmi”.</source>
        <translation>没有名为“%1”的密码套件；请选择“standard”或“shangmi”（国密）。</translation>
    </message>
</context>
<context>
    <name>archive::KeyStore</name>
    <message>
        <source>%1 is not an archive: it has no key file; choose an archive&apos;s folder.</source>
        <translation>%1 不是档案：没有密钥文件；请选择档案文件夹。</translation>
    </message>
    <message>
        <source>The keys of the archive %1 are damaged in both copies; restore them from a backup.</source>
        <translation>档案 %1 的密钥两份均已损坏；请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 exists already; choose a new folder.</source>
        <translation>%1 已存在；请选择新文件夹。</translation>
    </message>
    <message>
        <source>The key files keys.json and keys-2.json of %1 belong to two archives; put back the one that belongs here.</source>
        <translation>%1 的密钥文件 keys.json 与 keys-2.json 属于两个档案；请放回属于此处的那一个。</translation>
    </message>
</context>
<context>
    <name>archive::KindReader</name>
    <message>
        <source>“%1” is no subject: none, household, self or field:name.</source>
        <translation>“%1”不是信息主体：须为 none、household、self 或 field:名称。</translation>
    </message>
    <message>
        <source>“credit:structure” stands only at uid and parent_uid.</source>
        <translation>“credit:structure”只用于 uid 和 parent_uid。</translation>
    </message>
    <message>
        <source>the foreign key is of a field “%1” that does not exist.</source>
        <translation>外键所属字段“%1”不存在。</translation>
    </message>
    <message>
        <source>“credit:class” is missing: one kind, one legal class.</source>
        <translation>缺少“credit:class”：一个类别对应一个法律类别。</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and underscores only.</source>
        <translation>名称只能含小写字母、数字和下划线。</translation>
    </message>
</context>
<context>
    <name>archive::LimitTable</name>
    <message>
        <source>“%1” is a text, whole yuan from %2 to %3.</source>
        <translation>“%1”应为文本，%2至%3之间的整元数。</translation>
    </message>
    <message>
        <source>“formulas” is the name of a file beside this one.</source>
        <translation>“formulas”应为同一文件夹内的文件名。</translation>
    </message>
    <message>
        <source>it is a list with something in it.</source>
        <translation>应为非空列表。</translation>
    </message>
    <message>
        <source>“%1” is none of the grades above, or stands there twice.</source>
        <translation>“%1”不在上面所列等级之中，或出现两次。</translation>
    </message>
    <message>
        <source>“grades” names those that the product is meant for.</source>
        <translation>“grades”应列出产品适用的等级。</translation>
    </message>
    <message>
        <source>“months” is a text, a number from 1 to %1.</source>
        <translation>“months”应为文本，1至%1之间的数。</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1”出现两次。</translation>
    </message>
    <message>
        <source>%1 has no derived field “%2” of type boolean.</source>
        <translation>%1中没有布尔型派生字段“%2”。</translation>
    </message>
    <message>
        <source>%1 has no derived field “%2” of type double.</source>
        <translation>%1中没有双精度型派生字段“%2”。</translation>
    </message>
</context>
<context>
    <name>archive::LimitsCommand</name>
    <message>
        <source>By “%1”, version %2; for reference, as a person decides on each line of credit:</source>
        <translation>依据“%1”%2版；仅供参考，每笔授信由人员决定：</translation>
    </message>
</context>
<context>
    <name>archive::LockPage</name>
    <message>
        <source>The workstation is locked</source>
        <translation>工作站已锁定</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What was typed and not saved is kept and comes back.</source>
        <translation>已输入但未保存的内容仍保留，解锁后可继续。</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>解锁码(&amp;P)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>解锁码</translation>
    </message>
</context>
<context>
    <name>archive::Locker</name>
    <message>
        <source>The PIN is wrong; try again.</source>
        <translation>解锁码不正确；请重试。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often; give the password.</source>
        <translation>解锁码错误次数过多；请输入密码。</translation>
    </message>
</context>
<context>
    <name>archive::Lockout</name>
    <message numerus="yes">
        <source>Too many wrong attempts; wait %n second(s) and try again.</source>
        <translation>
            <numerusform>错误次数过多，请等待 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next attempt waits %n second(s).</source>
        <translation>
            <numerusform>下次尝试须等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n more wrong attempt(s) the next one waits.</source>
        <translation>
            <numerusform>再错 %n 次，下次尝试就要等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::MainWindow</name>
    <message>
        <source>Farm Household Credit Archive</source>
        <translation>农户信用档案工作站</translation>
    </message>
    <message>
        <source>%1 has typed something that is not saved; it would be lost.</source>
        <translation>%1 有未保存的内容，继续将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>archive::MakingStep</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Each password gets a key of its own, which takes a moment on purpose: so long takes each guess, too.</source>
        <translation>每个密码都要单独生成密钥，故意较慢：别人每猜一次也要这么久。</translation>
    </message>
</context>
<context>
    <name>archive::Manifest</name>
    <message>
        <source>The list of files (%1) is not in the form of a package.</source>
        <translation>文件清单（%1）不符合数据包格式。</translation>
    </message>
    <message>
        <source>%1 is missing from the package.</source>
        <translation>数据包中缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is not the file that was packed: its hash differs.</source>
        <translation>%1 不是打包时的文件：哈希不符。</translation>
    </message>
    <message>
        <source>%1 is in the package, but not in its list of files.</source>
        <translation>%1 在数据包中，但不在文件清单中。</translation>
    </message>
</context>
<context>
    <name>archive::MaskCanvas</name>
    <message>
        <source>Page; M covers a place, arrow keys move it, with Shift they size it</source>
        <translation>页面；按 M 遮盖一处，方向键移动，Shift+方向键调整大小</translation>
    </message>
</context>
<context>
    <name>archive::MaskDialog</name>
    <message>
        <source>Look through the page</source>
        <translation>核对页面</translation>
    </message>
    <message>
        <source>A thumb-print may not be kept: cover it by dragging a rectangle over it, or press M and move the place with the arrow keys. What is covered is gone for good.</source>
        <translation>指印不得保存：请用鼠标拖出方框遮盖，或按 M 后用方向键移动方框。遮盖的内容不会保存，无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Cover a place</source>
        <translation>遮盖一处(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Uncover the last</source>
        <translation>取消最后一处(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the page</source>
        <translation>保存页面(&amp;K)</translation>
    </message>
</context>
<context>
    <name>archive::MeasureLines</name>
    <message>
        <source>%1 basis points</source>
        <translation>%1个基点</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>年利率%1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>on the register</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未实施</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1：%2（%3，%4）</translation>
    </message>
    <message>
        <source>%1: %2 By %3 %4, %5. %6 (%7)</source>
        <translation>%1：%2依据%3 %4，%5。%6(%7)</translation>
    </message>
    <message>
        <source>The record is disputed.</source>
        <translation>该记录存在异议。</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2，%3，%4</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>实施中</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>不在实施期</translation>
    </message>
    <message numerus="yes">
        <source>interest saved so far about %1 yuan, over %n loan(s)</source>
        <translation>
            <numerusform>至今约少付利息%1元，涉及%n笔贷款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) without day or amount</source>
        <translation>
            <numerusform>%n笔贷款缺少起始日或金额</numerusform>
        </translation>
    </message>
    <message>
        <source>Your purpose may not see this.</source>
        <translation>您的查询事由不能查看此项。</translation>
    </message>
    <message>
        <source>No decided grade holds, so nothing is earned.</source>
        <translation>没有在有效期内的认定等级，因此不享受激励。</translation>
    </message>
    <message>
        <source>Grade %1 holds until %2.</source>
        <translation>%1级，有效期至%2。</translation>
    </message>
    <message>
        <source>The table has no measure for this grade.</source>
        <translation>措施表中没有该等级的措施。</translation>
    </message>
    <message>
        <source>No public record that is published, open and not repaired calls for a sanction.</source>
        <translation>没有仍在公示、未终止且未修复的公开不良信息需要惩戒。</translation>
    </message>
    <message>
        <source>No measure is on the register.</source>
        <translation>没有登记的措施。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::MeasureTable</name>
    <message>
        <source>“figure” and “unit” are texts.</source>
        <translation>“figure”和“unit”是文本。</translation>
    </message>
    <message>
        <source>there is no unit “%1”.</source>
        <translation>没有单位“%1”。</translation>
    </message>
    <message>
        <source>“figure” is a whole number from 1 to %1.</source>
        <translation>“figure”是1至%1的整数。</translation>
    </message>
    <message>
        <source>“figure” is above 0, at most %1, and has two decimals at most.</source>
        <translation>“figure”大于0，不超过%1，最多两位小数。</translation>
    </message>
    <message>
        <source>a grade earns rewards (%1) or has own credit terms (%2); only a public record calls for a sanction.</source>
        <translation>等级只对应守信激励(%1)或差别化信贷措施(%2)；只有公开不良信息才能引起惩戒。</translation>
    </message>
    <message>
        <source>it names each grade once.</source>
        <translation>每个等级出现一次。</translation>
    </message>
    <message>
        <source>the grades fall; here stands %1.</source>
        <translation>等级由高到低排列，此处应为%1。</translation>
    </message>
    <message>
        <source>“measures” is a list.</source>
        <translation>“measures”是列表。</translation>
    </message>
    <message>
        <source>“%1” is no kind of public record, or stands there twice.</source>
        <translation>“%1”不是公开不良信息类型，或重复出现。</translation>
    </message>
    <message>
        <source>“recordKinds” names the public records that call for it.</source>
        <translation>“recordKinds”列出引起该措施的公开不良信息类型。</translation>
    </message>
    <message>
        <source>“degree” is %1, %2 or empty; what is minor is not published.</source>
        <translation>“degree”为%1、%2或空；轻微的不公示。</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
    <message>
        <source>it is a list.</source>
        <translation>应为列表。</translation>
    </message>
</context>
<context>
    <name>archive::MeasuresBlock</name>
    <message>
        <source>Rewards and measures</source>
        <translation>守信激励与措施</translation>
    </message>
    <message>
        <source>Of this grade</source>
        <translation>该等级对应</translation>
    </message>
    <message>
        <source>Called for by public records</source>
        <translation>公开不良信息引起</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>What products would lend at most: for reference, a person decides</source>
        <translation>各产品参考额度：仅供参考，由人员决定</translation>
    </message>
</context>
<context>
    <name>archive::MeasuresCommand</name>
    <message>
        <source>By the table %1, %2:</source>
        <translation>按措施表%1(%2):</translation>
    </message>
    <message>
        <source>Called for by public records:</source>
        <translation>公开不良信息引起的措施：</translation>
    </message>
    <message>
        <source>On the register:</source>
        <translation>已登记的措施：</translation>
    </message>
</context>
<context>
    <name>archive::Money</name>
    <message>
        <source>“%1” is not an amount; write yuan with at most two decimals and without separators, such as 1234.50.</source>
        <translation>“%1”不是金额；请以元填写，至多两位小数，不带分隔符，例如 1234.50。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an amount of money down to the fen; write it such as 1234.50 or 3.5万.</source>
        <translation>“%1”无法识别为金额（精确到分）；请写作 1234.50 或 3.5万。</translation>
    </message>
    <message>
        <source>The amounts add up to more than the program can keep; check them for a wrong unit.</source>
        <translation>金额合计超出可存范围；请检查单位是否有误。</translation>
    </message>
</context>
<context>
    <name>archive::NewArchivePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步 (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消 (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步 (&amp;N)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成 (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make the archive</source>
        <translation>建立档案 (&amp;M)</translation>
    </message>
    <message>
        <source>Making the archive and its keys…</source>
        <translation>正在建立档案和密钥…</translation>
    </message>
    <message>
        <source>Signing the administrator in…</source>
        <translation>系统管理员正在登录…</translation>
    </message>
    <message>
        <source>Adding the user %1…</source>
        <translation>正在增加用户 %1…</translation>
    </message>
    <message>
        <source>The archive is made but not in its place yet; nothing of it would be kept, and this recovery key would open nothing.</source>
        <translation>档案已生成但尚未就位；现在离开则全部放弃，这份恢复密钥也随之作废。</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>放弃 (&amp;T)</translation>
    </message>
</context>
<context>
    <name>archive::NewPasswordPair</name>
    <message>
        <source>The two new passwords differ; type the same twice.</source>
        <translation>两次输入的新密码不同，请输入相同的密码。</translation>
    </message>
    <message>
        <source>The password keeps the rules; type it once more.</source>
        <translation>密码符合要求，请再输入一次。</translation>
    </message>
    <message>
        <source>Both are alike and keep the rules.</source>
        <translation>两次一致，符合要求。</translation>
    </message>
</context>
<context>
    <name>archive::NotePanel</name>
    <message>
        <source>C&amp;lose the note</source>
        <translation>关闭批注(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>内容(&amp;T)：</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>批注：%1</translation>
    </message>
    <message>
        <source>Ask or tell something about this field; a colleague answers it.</source>
        <translation>对本项提问或说明，由同事答复。</translation>
    </message>
    <message>
        <source>Save the record first; a note stands on what is saved.</source>
        <translation>请先保存这条记录；批注写在已保存的内容上。</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>写批注(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>追问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
</context>
<context>
    <name>archive::ObjectReader</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>“%1”的取值“%2”未知。</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>“%1”的类型不对。</translation>
    </message>
    <message>
        <source>the word “%1” is unknown here.</source>
        <translation>此处不认识“%1”。</translation>
    </message>
</context>
<context>
    <name>archive::Outbox</name>
    <message>
        <source>There is no such batch; see the list of batches.</source>
        <translation>没有这个批次；请见批次列表。</translation>
    </message>
    <message>
        <source>Something changed while the batch was made; make it again.</source>
        <translation>生成批次期间有变更；请重新生成。</translation>
    </message>
    <message>
        <source>“%1” is not in the register of receivers; register it with its agreement first.</source>
        <translation>“%1”不在接收方名册中；请先连同协议登记。</translation>
    </message>
    <message>
        <source>The agreement with “%1” is not in force today; see its dates in the register of receivers.</source>
        <translation>与“%1”的协议今日不在有效期内；请见接收方名册中的日期。</translation>
    </message>
    <message>
        <source>The person must be told of an adverse fact before it is sent; do so and enter the day in the record.</source>
        <translation>不良信息报送前应当告知本人；请先告知，并在记录中填写告知日。</translation>
    </message>
    <message>
        <source>The record that they belong to is held; see to that first.</source>
        <translation>所属的记录尚未能报送；请先处理该记录。</translation>
    </message>
</context>
<context>
    <name>archive::OverlayReader</name>
    <message>
        <source>there is no kind of this name; a county adds fields, not kinds.</source>
        <translation>没有这个类别；县级只能增加字段，不能增加类别。</translation>
    </message>
    <message>
        <source>there is no field of this name.</source>
        <translation>没有这个字段。</translation>
    </message>
    <message>
        <source>a county&apos;s code list begins with x_; core lists stay as they are.</source>
        <translation>县级代码表以 x_ 开头；核心代码表不得改动。</translation>
    </message>
    <message>
        <source>it must be a list of fields.</source>
        <translation>须为字段列表。</translation>
    </message>
    <message>
        <source>a county&apos;s field begins with x_; core fields stay as they are.</source>
        <translation>县级字段以 x_ 开头；核心字段不得改动。</translation>
    </message>
    <message>
        <source>“%1” is no legal class.</source>
        <translation>“%1”不是法律类别。</translation>
    </message>
    <message>
        <source>its class is %1; a county may make it stricter, never lower it to %2.</source>
        <translation>其类别为 %1；县级可以从严，不得降为 %2。</translation>
    </message>
    <message>
        <source>a required field cannot be hidden.</source>
        <translation>必填字段不能隐藏。</translation>
    </message>
    <message>
        <source>only a field with a code list has choices.</source>
        <translation>只有带代码表的字段才有选项。</translation>
    </message>
    <message>
        <source>“%1” is no choice of the list %2.</source>
        <translation>“%1”不是代码表 %2 的选项。</translation>
    </message>
    <message>
        <source>the code %1 stands twice.</source>
        <translation>代码 %1 重复。</translation>
    </message>
    <message>
        <source>no choice would be left.</source>
        <translation>将没有可选项。</translation>
    </message>
    <message>
        <source>the field %1 stands twice.</source>
        <translation>字段 %1 重复。</translation>
    </message>
</context>
<context>
    <name>archive::OverrideRates</name>
    <message>
        <source>Households that are here no more</source>
        <translation>已不在库的农户</translation>
    </message>
</context>
<context>
    <name>archive::OverridesCommand</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>By officer:</source>
        <translation>按人员：</translation>
    </message>
    <message>
        <source>By station:</source>
        <translation>按网点：</translation>
    </message>
    <message>
        <source>By village:</source>
        <translation>按村：</translation>
    </message>
    <message>
        <source>--from is a day after --until; no step is between them.</source>
        <translation>--from晚于--until，其间没有步骤。</translation>
    </message>
    <message>
        <source>%1: %2 judged, %3 changed (%4 %), %5 of these agreed to</source>
        <translation>%1：审核%2户，调整%3户（%4 %），其中%5户经复核同意</translation>
    </message>
</context>
<context>
    <name>archive::OwnPasswordPanel</name>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>修改密码(&amp;C)</translation>
    </message>
    <message>
        <source>Sign in as &amp;somebody else</source>
        <translation>换用户登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>archive::OwnerStep</name>
    <message>
        <source>County or &amp;township that it serves</source>
        <translation>服务的县（区）或乡镇 (&amp;T)</translation>
    </message>
    <message>
        <source>County or township, by code, name or first letters of its pinyin</source>
        <translation>县（区）或乡镇：代码、名称或拼音首字母</translation>
    </message>
    <message>
        <source>Code, name or first letters of the pinyin</source>
        <translation>代码、名称或拼音首字母</translation>
    </message>
    <message>
        <source>Places that fit</source>
        <translation>符合的地区</translation>
    </message>
    <message>
        <source>Legal name of the &amp;institution</source>
        <translation>机构全称 (&amp;I)</translation>
    </message>
    <message>
        <source>Legal name of the institution</source>
        <translation>机构全称</translation>
    </message>
    <message>
        <source>&amp;Station</source>
        <translation>站点 (&amp;S)</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Its id with the platform: letters, digits, - and _, for instance xiamao-01. No two stations share one.</source>
        <translation>报送平台使用的站点编号，由字母、数字、- 和 _ 组成，如 xiamao-01；各站点不得重复。</translation>
    </message>
    <message>
        <source>Whose archive it is</source>
        <translation>档案归属</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Choose the county or township from the list: type, go to it and press Enter.</source>
        <translation>请从列表中选择县（区）或乡镇：输入后移到该项并按回车。</translation>
    </message>
</context>
<context>
    <name>archive::PackageCheck</name>
    <message>
        <source>%1 is missing from the package.</source>
        <translation>数据包中缺少 %1。</translation>
    </message>
    <message>
        <source>The signature was checked with the key in the package itself (fingerprint %1): it shows that nothing was changed since, not who signed. Compare the fingerprint with the sender&apos;s.</source>
        <translation>签名是用数据包自带的密钥核验的（指纹 %1）：只能证明此后未被改动，不能证明签名人。请与发送方核对指纹。</translation>
    </message>
    <message>
        <source>The package is signed with the key %1, which is not registered for its sender.</source>
        <translation>数据包用密钥 %1 签名，该密钥未登记为发送方所有。</translation>
    </message>
    <message>
        <source>The signature does not hold: the list of files was changed, or somebody else signed it.</source>
        <translation>签名不成立：文件清单被改动，或由他人签名。</translation>
    </message>
</context>
<context>
    <name>archive::PackageCsvReader</name>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>以字节序标记开头</translation>
    </message>
    <message>
        <source>a cell does not end with a comma or CRLF</source>
        <translation>单元格未以逗号或 CRLF 结束</translation>
    </message>
    <message>
        <source>the row has %1 cells instead of %2</source>
        <translation>该行有 %1 个单元格，应为 %2 个</translation>
    </message>
    <message>
        <source>a quoted cell does not end</source>
        <translation>带引号的单元格没有结束</translation>
    </message>
    <message>
        <source>a quote stands inside a cell without quotes</source>
        <translation>无引号的单元格中出现引号</translation>
    </message>
    <message>
        <source>a cell is not text in UTF-8</source>
        <translation>单元格不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1 第 %2 行：%3。</translation>
    </message>
</context>
<context>
    <name>archive::PackageDescriptor</name>
    <message>
        <source>%1 is not in the form of a package: see its &apos;%2&apos;.</source>
        <translation>%1 不符合数据包格式：见其中的“%2”。</translation>
    </message>
</context>
<context>
    <name>archive::PackageSignature</name>
    <message>
        <source>%1 is not in the form of a package: see its &apos;%2&apos;.</source>
        <translation>%1 不符合数据包格式：见其中的“%2”。</translation>
    </message>
</context>
<context>
    <name>archive::PackageWriter</name>
    <message>
        <source>&apos;%1&apos; can&apos;t be a station&apos;s id in a package.</source>
        <translation>“%1”不能作为数据包中的站点标识。</translation>
    </message>
</context>
<context>
    <name>archive::PackageZip</name>
    <message>
        <source>The package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>it is larger than a package may be</source>
        <translation>超过数据包的大小上限</translation>
    </message>
    <message>
        <source>it is not a zip file</source>
        <translation>不是 zip 文件</translation>
    </message>
    <message>
        <source>it is not a whole zip file (%1)</source>
        <translation>zip 文件不完整（%1）</translation>
    </message>
    <message>
        <source>it has a comment, which the format does not know</source>
        <translation>带有格式所不允许的注释</translation>
    </message>
    <message>
        <source>it has more files than a package may have</source>
        <translation>文件数超过上限</translation>
    </message>
    <message>
        <source>an entry cannot be read</source>
        <translation>有条目无法读取</translation>
    </message>
    <message>
        <source>the format names no such file</source>
        <translation>格式中没有这个文件</translation>
    </message>
    <message>
        <source>it is in the package twice</source>
        <translation>在数据包中重复</translation>
    </message>
    <message>
        <source>it is packed in a way that the format does not know</source>
        <translation>压缩方式不为格式所认</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>its bytes are damaged</source>
        <translation>内容损坏</translation>
    </message>
    <message>
        <source>it unpacks to more than a package may hold</source>
        <translation>解压后超过上限</translation>
    </message>
    <message>
        <source>it has not the size that the zip says</source>
        <translation>大小与 zip 所载不符</translation>
    </message>
    <message>
        <source>The package could not be packed.</source>
        <translation>无法打包。</translation>
    </message>
</context>
<context>
    <name>archive::PageDocument</name>
    <message>
        <source>The pages could not be given to the printer; check that it is switched on and connected.</source>
        <translation>页面无法送往打印机；请检查打印机是否已开机并连接。</translation>
    </message>
</context>
<context>
    <name>archive::Paper</name>
    <message>
        <source>Appraisal sheet of households</source>
        <translation>村级评议表</translation>
    </message>
    <message>
        <source>Posting list of households</source>
        <translation>信用户公示名单</translation>
    </message>
    <message>
        <source>Certificate of the grade</source>
        <translation>信用户证书</translation>
    </message>
    <message>
        <source>Application of the village</source>
        <translation>信用村申报表</translation>
    </message>
    <message>
        <source>Appraisal sheet of the village</source>
        <translation>信用村评议表</translation>
    </message>
    <message>
        <source>Posting list of villages</source>
        <translation>信用村公示名单</translation>
    </message>
    <message>
        <source>Certificate of the plate</source>
        <translation>信用村牌匾证书</translation>
    </message>
    <message>
        <source>Table of the township</source>
        <translation>信用乡镇评定表</translation>
    </message>
</context>
<context>
    <name>archive::PaperButton</name>
    <message>
        <source>Pri&amp;nt</source>
        <translation>打印(&amp;N)</translation>
    </message>
</context>
<context>
    <name>archive::PartialDate</name>
    <message>
        <source>“%1” is not a date; write 2024-02-29, 2024-02 or 2024, and 9999-12-31 for 长期.</source>
        <translation>“%1”不是日期；请写作 2024-02-29、2024-02 或 2024，长期写作 9999-12-31。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date; write it such as 2024-02-29, 2024年2月, 2024 or 长期.</source>
        <translation>“%1”无法识别为日期；请写作 2024-02-29、2024年2月、2024 或 长期。</translation>
    </message>
</context>
<context>
    <name>archive::Password</name>
    <message>
        <source>The cost of the password derivation is out of bounds.</source>
        <translation>口令派生参数超出范围。</translation>
    </message>
    <message>
        <source>A password has 8 to 256 characters; choose another.</source>
        <translation>密码须为 8 至 256 个字符；请另选。</translation>
    </message>
    <message>
        <source>A password can&apos;t have control or unknown characters; choose another.</source>
        <translation>密码不能含控制字符或未知字符；请另选。</translation>
    </message>
    <message>
        <source>A password has at least four different characters; choose another.</source>
        <translation>密码至少须有四个不同的字符；请另选。</translation>
    </message>
    <message>
        <source>The password can&apos;t be the user&apos;s name; choose another.</source>
        <translation>密码不能与用户名相同；请另选。</translation>
    </message>
    <message>
        <source>A password can&apos;t be a row of characters that follow each other; choose another.</source>
        <translation>密码不能是依次相连的一串字符，请另选一个。</translation>
    </message>
</context>
<context>
    <name>archive::PasswordLine</name>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定（Caps Lock）已打开。</translation>
    </message>
</context>
<context>
    <name>archive::PasswordRules</name>
    <message>
        <source>A password has at least %1 characters; choose a longer one.</source>
        <translation>密码至少 %1 个字符；请选用更长的密码。</translation>
    </message>
    <message>
        <source>A password of fewer than %1 characters mixes at least %2 of small letters, capital letters, digits and other characters; choose another or a longer one.</source>
        <translation>不足 %1 个字符的密码，须含小写字母、大写字母、数字、其他字符中的至少 %2 种；请另选或加长。</translation>
    </message>
    <message>
        <source>This password is one of those that are tried first; choose another.</source>
        <translation>该密码属于最常被试的密码；请另选。</translation>
    </message>
    <message>
        <source>An administrator gave you this password, so that it serves only to choose your own; change it first.</source>
        <translation>该密码由管理员设定，只能用于设置您自己的密码；请先修改密码。</translation>
    </message>
    <message>
        <source>Your password is older than %1 days; change it first.</source>
        <translation>您的密码已超过 %1 天；请先修改密码。</translation>
    </message>
</context>
<context>
    <name>archive::PasteDialog</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
    <message>
        <source>What would come in, line by line</source>
        <translation>将要录入的内容，逐行列出</translation>
    </message>
    <message>
        <source>&amp;Only lines with problems</source>
        <translation>只看有问题的行(&amp;O)</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take the lines</source>
        <translation>录入这些行(&amp;T)</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <comment>kind of record</comment>
        <translation>粘贴到“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>已读取 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t come in as they are.</source>
        <translation>
            <numerusform>其中 %n 行有问题，不能录入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no such columns, they are left out: %1</source>
        <translation>表中没有这些列，不录入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n line(s)</source>
        <translation>
            <numerusform>录入 %n 行(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n line(s) without problems</source>
        <translation>
            <numerusform>录入没有问题的 %n 行(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This household has room for %n row(s) more in the table. Is this the list of a whole village? Copy the lines of one household only.</source>
        <translation>
            <numerusform>本户此表最多还能录入 %n 行。这是全村的名单吗？请只复制本户的行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::PastePreview</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>要核对的问题</translation>
    </message>
</context>
<context>
    <name>archive::PastedColumn</name>
    <message>
        <source>a spreadsheet turned this number into the figure %1 and may have lost its last digits; format the column there as text and type the number again.</source>
        <translation>电子表格把号码变成了数值 %1，末几位可能已丢失；请把该列设为文本格式，重新录入号码。</translation>
    </message>
    <message>
        <source>%1 ends in three zeros, as spreadsheets round long numbers; compare it with the card and type it into the form if it is right.</source>
        <translation>%1 末三位是 0，电子表格会这样截断长号码；请与证件核对，确实无误的在表单中键入。</translation>
    </message>
    <message>
        <source>the column&apos;s title says “%1”, but the field is kept in %2; convert it.</source>
        <translation>列标题写的单位是“%1”，本项以%2为单位；请换算后再粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be any of %n; choose it in the form.</source>
        <translation>
            <numerusform>“%1”有 %n 个同名的；请在表单中选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>the household has no “%1”; write it as the form does.</source>
        <translation>本户没有“%1”；请按表单中的写法填写。</translation>
    </message>
</context>
<context>
    <name>archive::PastedTable</name>
    <message>
        <source>The line has more cells than there are columns to take them.</source>
        <translation>这一行的单元格比可录入的列多。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>The same number stands in a line above or in the household already.</source>
        <translation>同一号码在上面的行或本户中已有。</translation>
    </message>
</context>
<context>
    <name>archive::PersonName</name>
    <message>
        <source>The name has letters that are neither Chinese nor Latin; write it as on the identity card.</source>
        <translation>姓名含汉字和拉丁字母以外的文字；请按证件填写。</translation>
    </message>
    <message>
        <source>The name has a digit, symbol, emoji, line break or unseen character; write it as on the identity card.</source>
        <translation>姓名含数字、符号、表情、换行或不可见字符；请按证件填写。</translation>
    </message>
    <message>
        <source>A name begins and ends with a letter; write it as on the identity card.</source>
        <translation>姓名须以文字开头和结尾；请按证件填写。</translation>
    </message>
    <message>
        <source>The name has two dots or spaces in a row; write it as on the identity card.</source>
        <translation>姓名中有连续的间隔号或空格；请按证件填写。</translation>
    </message>
    <message>
        <source>The name has a private-use character, which other computers may not show; look for the real one.</source>
        <translation>姓名含私用区字符，其他电脑可能无法显示；请查找正式字符。</translation>
    </message>
    <message>
        <source>The dot in the name is not the usual “·”; searches may miss the name.</source>
        <translation>姓名中的间隔号不是“·”，检索时可能找不到。</translation>
    </message>
    <message>
        <source>The name has a rare character that this program does not know; check it against the card.</source>
        <translation>姓名含本程序不认识的生僻字；请与证件核对。</translation>
    </message>
    <message>
        <source>The name has one character only; check it against the card.</source>
        <translation>姓名只有一个字；请与证件核对。</translation>
    </message>
    <message>
        <source>The name has half a character, as a cut import leaves it; type it again.</source>
        <translation>姓名含半个字符（可能是导入时被截断）；请重新输入。</translation>
    </message>
    <message>
        <source>The name is empty; write it as on the identity card.</source>
        <translation>姓名为空；请按证件填写。</translation>
    </message>
    <message>
        <source>The name has more than %1 characters; write it as on the identity card.</source>
        <translation>姓名超过 %1 个字；请按证件填写。</translation>
    </message>
</context>
<context>
    <name>archive::Phone</name>
    <message>
        <source>The number has no area code; add it, such as 0598.</source>
        <translation>号码没有区号；请加上，例如 0598。</translation>
    </message>
    <message>
        <source>This is no telephone number of China; write eleven digits for a mobile, area code and number for a landline, or + and the country code.</source>
        <translation>这不是国内电话号码；手机填 11 位，座机填区号和号码，境外号码填 + 和国家代码。</translation>
    </message>
</context>
<context>
    <name>archive::PinDialog</name>
    <message>
        <source>PIN for unlocking</source>
        <translation>设置解锁码</translation>
    </message>
    <message>
        <source>It unlocks this workstation a few times until you sign out, and is kept nowhere. After wrong ones the password is needed.</source>
        <translation>在您退出登录之前，可用它解锁几次；不作任何保存。多次输错后须输入密码。</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>解锁码(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Set the PIN</source>
        <translation>设置解锁码(&amp;S)</translation>
    </message>
</context>
<context>
    <name>archive::PinLock</name>
    <message>
        <source>A PIN has %1 to %2 digits; choose another.</source>
        <translation>解锁码为 %1 至 %2 位数字；请另选。</translation>
    </message>
    <message>
        <source>A PIN can&apos;t be one digit repeated or a row of digits; choose another.</source>
        <translation>解锁码不能是重复或连续的数字；请另选。</translation>
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
        <translation>门槛 %1</translation>
    </message>
</context>
<context>
    <name>archive::PlaceStep</name>
    <message>
        <source>What the archive is for</source>
        <translation>档案用途</translation>
    </message>
    <message>
        <source>&amp;Real work</source>
        <translation>正式工作 (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practice: a training archive, marked on every page, of which nothing is ever sent; it stays one for ever</source>
        <translation>演练：演练档案，每页均有标记，内容一概不报送，且永远是演练档案 (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹 (&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the new archive</source>
        <translation>新档案的文件夹</translation>
    </message>
    <message>
        <source>A new or empty folder on this computer; not on a network drive or a USB stick.</source>
        <translation>本机上的新文件夹或空文件夹；不能在网络盘或 U 盘上。</translation>
    </message>
    <message>
        <source>&amp;Algorithms</source>
        <translation>密码算法 (&amp;A)</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>密码算法</translation>
    </message>
    <message>
        <source>They can&apos;t be changed later. Both keep the archive encrypted and signed.</source>
        <translation>以后不能更改。两种都对档案加密并签名。</translation>
    </message>
    <message>
        <source>International: AES, SHA-256, Ed25519</source>
        <translation>国际通用：AES、SHA-256、Ed25519</translation>
    </message>
    <message>
        <source>National (国密): SM4, SM3, SM2</source>
        <translation>国密：SM4、SM3、SM2</translation>
    </message>
    <message>
        <source>A new archive</source>
        <translation>新建档案</translation>
    </message>
    <message>
        <source>Choose the folder, or type its whole path.</source>
        <translation>请选择文件夹，或输入完整路径。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>archive::PointsWalk</name>
    <message>
        <source>Next point</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Confirm the remark on this field</source>
        <translation>确认本项的提醒</translation>
    </message>
</context>
<context>
    <name>archive::Policy</name>
    <message>
        <source>There is no role “%1”; choose from %2.</source>
        <translation>没有岗位“%1”；请从 %2 中选择。</translation>
    </message>
    <message>
        <source>The role “%1” can&apos;t be held together with another; give them to two persons.</source>
        <translation>岗位“%1”不得与其他岗位兼任；请分给两人。</translation>
    </message>
    <message>
        <source>The table %1 is missing; install the program again.</source>
        <translation>缺少表 %1；请重新安装程序。</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not known here; correct the table.</source>
        <translation>%1 第 %2 行：不认识“%3”；请改正该表。</translation>
    </message>
</context>
<context>
    <name>archive::PrintFonts</name>
    <message>
        <source>No TrueType font with Chinese characters is installed, so nothing can be printed; install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</source>
        <translation>没有安装含汉字的 TrueType 字体，无法打印；请安装文泉驿微米黑（Debian：fonts-wqy-microhei）或微软雅黑。</translation>
    </message>
    <message>
        <source>No installed font has the character %1 (U+%2) of “%3”; install a font that has it (Debian: fonts-hanazono), then print again.</source>
        <translation>已安装的字体都没有“%3”中的字符 %1（U+%2）；请安装含该字的字体（Debian：fonts-hanazono）后再打印。</translation>
    </message>
</context>
<context>
    <name>archive::PrintMarks</name>
    <message>
        <source>At most %1 households are marked at once; print those that are marked first.</source>
        <translation>最多同时标记 %1 户，请先打印已标记的农户。</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) marked for printing.</source>
        <translation>
            <numerusform>已标记 %n 户待打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark for printing</source>
        <translation>标记打印(&amp;M)</translation>
    </message>
</context>
<context>
    <name>archive::PrintPage</name>
    <message>
        <source>With &amp;consent forms for who has not signed</source>
        <translation>同时打印未签人员的授权书(&amp;C)</translation>
    </message>
    <message>
        <source>Kind of p&amp;rinter</source>
        <translation>打印机种类(&amp;R)</translation>
    </message>
    <message>
        <source>On &amp;both sides</source>
        <translation>双面打印(&amp;B)</translation>
    </message>
    <message>
        <source>Shift to the ri&amp;ght</source>
        <translation>向右偏移(&amp;G)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Shift &amp;downwards</source>
        <translation>向下偏移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Households done</source>
        <translation>已完成的户数</translation>
    </message>
    <message>
        <source>How the print stands</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source>Template of t&amp;he</source>
        <translation>模板预览(&amp;H)</translation>
    </message>
    <message>
        <source>Filled with invented facts; drawn anew when a file in “templates” beside the archive changes.</source>
        <translation>内容为虚构；档案旁 templates 文件夹中的文件有改动时自动刷新。</translation>
    </message>
    <message>
        <source>What is wrong with a template</source>
        <translation>模板的问题</translation>
    </message>
    <message>
        <source>What the template looks like</source>
        <translation>模板的样子</translation>
    </message>
    <message>
        <source>laser or ink-jet</source>
        <translation>激光或喷墨</translation>
    </message>
    <message>
        <source>dot-matrix (24 needles)</source>
        <translation>针式（24 针）</translation>
    </message>
    <message>
        <source>collection form</source>
        <translation>信息采集表</translation>
    </message>
    <message>
        <source>consent form</source>
        <translation>授权书</translation>
    </message>
    <message>
        <source>archive report</source>
        <translation>档案报告</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>报告打印</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2 户）</translation>
    </message>
    <message>
        <source>This archive has no households yet; capture some first.</source>
        <translation>本档案还没有农户，请先建档。</translation>
    </message>
    <message>
        <source>Save the forms as PDF</source>
        <translation>将采集表存为 PDF</translation>
    </message>
    <message>
        <source>The households are being put in walking order…</source>
        <translation>正在按走访顺序排列农户……</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 households. Begin the same again, and it goes on with the numbers that were given.</source>
        <translation>已在第 %1 户停下（共 %2 户）。再次开始同样的打印即可接着进行，已编的号码不变。</translation>
    </message>
    <message>
        <source>Household %1 of %2</source>
        <translation>第 %1 户，共 %2 户</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) went to the printer %1.</source>
        <translation>
            <numerusform>%n 户已送往打印机 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) are in %1.</source>
        <translation>
            <numerusform>%n 户已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It went on where it had stopped.</source>
        <translation>已从上次停下的地方接着进行。</translation>
    </message>
    <message>
        <source>The print is no longer there; begin it again, and it goes on with the numbers that were given.</source>
        <translation>这次打印已不在；请重新开始，将接着进行，已编的号码不变。</translation>
    </message>
    <message>
        <source>Forms and reports</source>
        <translation>采集表与报告</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>打印内容(&amp;W)</translation>
    </message>
    <message>
        <source>forms with last values, to be corrected</source>
        <translation>采集表，上次登记的内容，供核对</translation>
    </message>
    <message>
        <source>blank forms</source>
        <translation>空白采集表</translation>
    </message>
    <message>
        <source>archive reports, for this institution</source>
        <translation>档案报告，供本机构使用</translation>
    </message>
    <message numerus="yes">
        <source>%n marked household(s)</source>
        <translation>
            <numerusform>已标记的 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as PDFs in a folder…</source>
        <translation>存为 PDF 到文件夹…(&amp;S)</translation>
    </message>
    <message>
        <source>No household is marked for printing any more.</source>
        <translation>已没有标记待打印的农户。</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>存放报告的文件夹</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Finding the households and putting them in walking order: %1</source>
        <translation>正在查找农户并按走访顺序排列：%1 户</translation>
    </message>
    <message>
        <source>Stopped before anything was printed.</source>
        <translation>已停止，什么都没有打印。</translation>
    </message>
    <message numerus="yes">
        <source>The reports of %n household(s) are in %1.</source>
        <translation>
            <numerusform>%n 户的报告已存入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) were passed over: erased, or closed to you.</source>
        <translation>
            <numerusform>跳过 %n 户：已删除，或不在您的权限内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ho&amp;useholds</source>
        <translation>农户(&amp;U)</translation>
    </message>
    <message>
        <source>Unmar&amp;k all</source>
        <translation>全部取消标记(&amp;K)</translation>
    </message>
</context>
<context>
    <name>archive::PrintProfile</name>
    <message>
        <source>There is no kind of printer “%1”; choose one of %2.</source>
        <translation>没有打印机种类“%1”；请从 %2 中选择。</translation>
    </message>
</context>
<context>
    <name>archive::PrintProgress</name>
    <message>
        <source>Households found: %1</source>
        <translation>已找到 %1 户</translation>
    </message>
    <message>
        <source>Household %1 of %2</source>
        <translation>第 %1 户，共 %2 户</translation>
    </message>
</context>
<context>
    <name>archive::PrintRuns</name>
    <message>
        <source>This print was ended or given up meanwhile; begin it anew.</source>
        <translation>这次打印已经结束或已放弃，请重新开始。</translation>
    </message>
    <message>
        <source>The household is no longer part of this print.</source>
        <translation>该农户已不在这次打印之中。</translation>
    </message>
</context>
<context>
    <name>archive::PrinterChoice</name>
    <message>
        <source>No printer is set up on this computer; set one up, or save as PDF.</source>
        <translation>这台电脑没有安装打印机；请安装打印机，或存为 PDF。</translation>
    </message>
</context>
<context>
    <name>archive::Printouts</name>
    <message>
        <source>There is no report %1 of yours; print it again.</source>
        <translation>没有您出具的报告 %1；请重新打印。</translation>
    </message>
</context>
<context>
    <name>archive::PurgeCommand</name>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>%1 没有到期的记录。</translation>
    </message>
    <message>
        <source>This is only a list: %1 has not come yet.</source>
        <translation>仅供查看：%1 尚未到来。</translation>
    </message>
    <message>
        <source>Case %1 is open until %2; another person approves it with archivectl case step.</source>
        <translation>事项 %1 已提请，期限至 %2；请由另一人用 archivectl case step 批准。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-05-13.</source>
        <translation>“%1”不是日期；请写成 2026-05-13 的形式。</translation>
    </message>
    <message>
        <source>%1: %2 to erase, %3 to restrict</source>
        <translation>%1：应删除 %2 条，应限制处理 %3 条</translation>
    </message>
    <message>
        <source>There are others; propose them when this purge is done.</source>
        <translation>还有其他到期记录；请在本次清理完成后再提请。</translation>
    </message>
</context>
<context>
    <name>archive::PutCommand</name>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 条记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::QrSymbol</name>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>文字过长，无法生成二维码。</translation>
    </message>
</context>
<context>
    <name>archive::QuickGo</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Page, action or household; letters of its pinyin will do</source>
        <translation>页面、操作或农户，可键入拼音首字母</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
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
        <translation>农户信用档案</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例档案</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>PIN…</source>
        <translation>解锁码…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and how much waits there</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page and the keys that lead there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>archive::Random</name>
    <message>
        <source>The system gives no random numbers; restart the computer.</source>
        <translation>系统无法提供随机数，请重新启动计算机。</translation>
    </message>
</context>
<context>
    <name>archive::Rate</name>
    <message>
        <source>This cannot be read as a rate of interest from 0 to 100 % a year; write per cent a year such as 7.08, or per mille a month such as 5.9厘.</source>
        <translation>无法识别为年利率（0 至 100 %）；请写年利率百分数，例如 7.08，或月利率，例如 5.9厘。</translation>
    </message>
</context>
<context>
    <name>archive::RateCommand</name>
    <message numerus="yes">
        <source>%n household(s) done</source>
        <translation>
            <numerusform>已完成 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a division or a household, not both.</source>
        <translation>区域和农户只能指定一个。</translation>
    </message>
    <message>
        <source>%1 rated, %2 with facts missing, %3 vetoed, %4 without a consent that lets them be rated; %5 of them as before.</source>
        <translation>初评 %1 户，资料不全 %2 户，一票否决 %3 户，没有允许评级的授权 %4 户；其中 %5 户与上次相同。</translation>
    </message>
    <message>
        <source>Grades proposed: %1</source>
        <translation>初评等级：%1</translation>
    </message>
    <message>
        <source>Not kept of %1: %2</source>
        <translation>%1 的初评未保存：%2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>No grade: %1</source>
        <translation>不予评级：%1</translation>
    </message>
</context>
<context>
    <name>archive::RateVillagesCommand</name>
    <message>
        <source>--year takes a year from %1 to %2, whose figures of the villages are reckoned with.</source>
        <translation>--year 为%1年至%2年，即采用哪一年的村情数据。</translation>
    </message>
    <message>
        <source>%1 village(s) by “%2” and the figures of %3: %4 proposal(s) are new, %5 stand as they were.</source>
        <translation>按“%2”和%3年村情数据评定%1个村：新的初评%4份，%5份与此前相同。</translation>
    </message>
    <message>
        <source>    credit villages: %1 of %2 by decision; %3 more pass every gate now</source>
        <translation>    信用村：%2个行政村中已审定%1个；另有%3个目前达到全部门槛</translation>
    </message>
    <message>
        <source>Not kept of %1: %2</source>
        <translation>未能保存%1：%2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>    wanted: %1</source>
        <translation>    差距：%1</translation>
    </message>
    <message>
        <source>    missing: %1</source>
        <translation>    缺：%1</translation>
    </message>
    <message>
        <source>    credit households: %1 by decision, %2 more only proposed; %3 are on file</source>
        <translation>    信用户：已认定%1户，另有%2户仅为初评；建档户%3户</translation>
    </message>
    <message>
        <source>passes every gate</source>
        <translation>达到全部门槛</translation>
    </message>
    <message>
        <source>does not pass</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>facts missing</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>not judged by this profile</source>
        <translation>本办法不评</translation>
    </message>
    <message>
        <source>Townships and county: %1 proposal(s) are new, %2 stand as they were.</source>
        <translation>乡镇和县：新的初评%1件，未变的%2件。</translation>
    </message>
    <message>
        <source>    decided, with a plate</source>
        <translation>    已审定授牌</translation>
    </message>
    <message>
        <source>    credit townships: %1 of %2 by decision; %3 more pass every gate now</source>
        <translation>    信用乡镇：%2个乡镇中已审定%1个；另有%3个目前达到全部门槛</translation>
    </message>
</context>
<context>
    <name>archive::RatingDecisionForm</name>
    <message>
        <source>Next step</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Rece&amp;ipt…</source>
        <translation>评分明细单(&amp;I)…</translation>
    </message>
    <message>
        <source>Take the ste&amp;p</source>
        <translation>办理(&amp;P)</translation>
    </message>
    <message>
        <source>Last time %1: %2 points, %3</source>
        <translation>上次 %1：%2 分，%3</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 points, proposed</source>
        <translation>%1 分，建议等级</translation>
    </message>
    <message>
        <source>Nothing here is yours to do.</source>
        <translation>此环节不由您办理。</translation>
    </message>
</context>
<context>
    <name>archive::RatingFacts</name>
    <message>
        <source>This household can&apos;t be rated: it is a draft, deleted, or locked by law.</source>
        <translation>该农户不能评级：它是草稿、已删除，或被依法封存。</translation>
    </message>
</context>
<context>
    <name>archive::RatingFileReader</name>
    <message>
        <source>The file %1 can&apos;t be used, at “%2”: %3</source>
        <translation>文件 %1 不能使用，位置“%2”：%3</translation>
    </message>
    <message>
        <source>it must have these members and no others: %1.</source>
        <translation>必须且只能有这些成员：%1。</translation>
    </message>
    <message>
        <source>“%1” is a text of at most %2 characters.</source>
        <translation>“%1”是不超过 %2 个字符的文本。</translation>
    </message>
    <message>
        <source>“basis” is “src” or “default”.</source>
        <translation>“basis”为“src”或“default”。</translation>
    </message>
</context>
<context>
    <name>archive::RatingList</name>
    <message>
        <source>&amp;Step</source>
        <translation>环节(&amp;S)</translation>
    </message>
    <message>
        <source>Households that wait for a step</source>
        <translation>待办农户</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>P&amp;ropose anew</source>
        <translation>重新初评(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) looked at</source>
        <translation>
            <numerusform>已查看 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed, to be taken up</source>
        <translation>初评 待受理</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) wait.</source>
        <translation>
            <numerusform>%n 户待办。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Falls d&amp;ue</source>
        <translation>到期(&amp;U)</translation>
    </message>
    <message>
        <source>Households that were not kept, and why</source>
        <translation>未能保持的农户及原因</translation>
    </message>
    <message>
        <source>T&amp;ype an appraisal sheet in</source>
        <translation>录入评议表(&amp;Y)</translation>
    </message>
    <message>
        <source>At any time, by the step</source>
        <translation>不限，按环节</translation>
    </message>
    <message>
        <source>All with a last day (%1)</source>
        <translation>全部有期限的（%1）</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>已逾期（%1）</translation>
    </message>
    <message>
        <source>This month (%1)</source>
        <translation>本月（%1）</translation>
    </message>
    <message>
        <source>Next month (%1)</source>
        <translation>下月（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a month and how many fall due in it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>not opened yet as it stands</source>
        <translation>尚未打开查看现状</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n unchanged</source>
        <translation>
            <numerusform>无变化保持 %n 户(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>register number and why it was not kept</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>archive::RatingLists</name>
    <message>
        <source>No household of this place has a consent in force; there is nobody to be appraised.</source>
        <translation>该地没有授权书有效的农户，无可评议。</translation>
    </message>
    <message>
        <source>Nobody is on this posting; put households on it first.</source>
        <translation>该公示没有农户；请先列入。</translation>
    </message>
    <message>
        <source>A certificate is made of a grade %1 that was decided.</source>
        <translation>只有已认定的 %1 级可打印证书。</translation>
    </message>
    <message>
        <source>The grade is not decided yet, or holds no longer; there is no certificate of it.</source>
        <translation>等级尚未认定或已失效，不能打印证书。</translation>
    </message>
</context>
<context>
    <name>archive::RatingPaper</name>
    <message>
        <source>The rating can&apos;t be printed. %1</source>
        <translation>评级不能打印。%1</translation>
    </message>
</context>
<context>
    <name>archive::RatingPaperCommands</name>
    <message numerus="yes">
        <source>%1 with %n page(s) is in %2.</source>
        <translation>
            <numerusform>%1 共 %n 页，已存至 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::RatingReceipt</name>
    <message>
        <source>The household was not rated yet, or no consent shows its ratings.</source>
        <translation>该户尚未评级，或授权书未覆盖评级。</translation>
    </message>
    <message>
        <source>No grade of this household was decided, or no consent shows its ratings.</source>
        <translation>该户没有已认定的等级，或授权书未覆盖评级。</translation>
    </message>
</context>
<context>
    <name>archive::RatingSet</name>
    <message>
        <source>The rating was made with another card or policy; it is worked out again with those files alone.</source>
        <translation>该次评级用的是另一份评分卡或政策；只能用当时的文件复算。</translation>
    </message>
    <message>
        <source>There is no file %1 in the archive&apos;s folder “rating”, and none of that name is shipped.</source>
        <translation>档案的“rating”文件夹里没有文件 %1，程序也没有自带同名文件。</translation>
    </message>
    <message>
        <source>name, version, card and vetoes are texts, the last two names of files.</source>
        <translation>name、version、card 和 vetoes 都是文本，后两个是文件名。</translation>
    </message>
    <message>
        <source>the card has no input “%1”.</source>
        <translation>评分卡没有输入项“%1”。</translation>
    </message>
    <message>
        <source>it must be from 1 to %1.</source>
        <translation>要在 1 到 %1 之间。</translation>
    </message>
</context>
<context>
    <name>archive::Ratings</name>
    <message>
        <source>proposed by scorecard and policy</source>
        <translation>按评分卡和政策初评</translation>
    </message>
    <message numerus="yes">
        <source>The rating was stopped after %n household(s); what was proposed stays.</source>
        <translation>
            <numerusform>评级在完成 %n 户后停止；已初评的保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::RatingsPage</name>
    <message>
        <source>Ratings</source>
        <translation>信用评级</translation>
    </message>
    <message>
        <source>%1 rated, %2 with facts missing, %3 vetoed, %4 without a consent that lets them be rated; %5 of them as before.</source>
        <translation>已评 %1 户，资料不全 %2 户，一票否决 %3 户，无评级授权 %4 户；其中 %5 户与上次相同。</translation>
    </message>
    <message>
        <source>What you typed for the step was not taken yet; it would be lost.</source>
        <translation>已填写的办理内容尚未提交，离开将丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>No rating of this household waits for a step; let it be rated first.</source>
        <translation>该户没有待办的评级，请先评级。</translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) kept.</source>
        <translation>
            <numerusform>已保持 %n 户等级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, see below the list.</source>
        <translation>
            <numerusform>%n 户未能办理，原因见列表下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped; the others are as they were.</source>
        <translation>已停止，其余农户不变。</translation>
    </message>
    <message>
        <source>Sheets of the village&apos;s appraisal are typed in for the purpose “Village appraisal”: choose that work at the foot of the window, and the page stands in the rail.</source>
        <translation>评议表以“村级评议”为事由录入：请在窗口底部改选该项工作，左栏即出现“村级评议”。</translation>
    </message>
</context>
<context>
    <name>archive::ReasonDialog</name>
    <message>
        <source>Reason for saving</source>
        <translation>保存理由</translation>
    </message>
    <message>
        <source>These points are unusual</source>
        <translation>以下各点不寻常</translation>
    </message>
    <message>
        <source>&amp;Why is it right all the same? The journal keeps the reason.</source>
        <translation>为什么仍然属实？理由将记入审计日志。(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save with this reason</source>
        <translation>按此理由保存(&amp;S)</translation>
    </message>
    <message>
        <source>Reason from the list</source>
        <translation>从列表选择原因</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择原因</translation>
    </message>
    <message>
        <source>&amp;Or in your own words, which count before the list</source>
        <translation>或自行填写(&amp;O)，以填写的为准</translation>
    </message>
</context>
<context>
    <name>archive::ReceiptView</name>
    <message>
        <source>Points of each item</source>
        <translation>分项得分</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Worked out again from the frozen values: the same points.</source>
        <translation>按冻结的指标值复算，得分一致。</translation>
    </message>
    <message>
        <source>Worked out again from the frozen values: other points. Tell an administrator.</source>
        <translation>按冻结的指标值复算，得分不一致，请报告管理员。</translation>
    </message>
    <message>
        <source>Facts that it rests on were erased by law: the points stay and can&apos;t be worked out again.</source>
        <translation>所依据的信息已依法删除：得分保持原样，不可复算。</translation>
    </message>
    <message>
        <source>Card or policy were replaced since; it is worked out again with the files of that time.</source>
        <translation>评分卡或政策已更换，须以原文件复算。</translation>
    </message>
    <message>
        <source>No consent shows the details of this rating, or none were kept.</source>
        <translation>授权书未覆盖评分明细，或者没有保存明细。</translation>
    </message>
    <message numerus="yes">
        <source>%n stated by the person</source>
        <translation>
            <numerusform>本人申报 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past their time</source>
        <translation>
            <numerusform>已过期 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Lost most points: %1</source>
        <translation>主要扣分：%1</translation>
    </message>
    <message>
        <source>%1 points short of %2; not within the household&apos;s own power.</source>
        <translation>距 %2 级差 %1 分；仅靠本户自己尚不能达到。</translation>
    </message>
    <message>
        <source>%1 points short of %2; it can get there by: %3</source>
        <translation>距 %2 级差 %1 分；改进下列项目可达到：%3</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Choose a household</source>
        <translation>请选择农户</translation>
    </message>
</context>
<context>
    <name>archive::Recipient</name>
    <message>
        <source>A report is made for own, person, authority or objection; there is no recipient “%1”.</source>
        <translation>报告的使用范围为 own、person、authority 或 objection；没有“%1”。</translation>
    </message>
</context>
<context>
    <name>archive::RecordJson</name>
    <message>
        <source>Record %1: %2</source>
        <translation>第%1条记录：%2</translation>
    </message>
    <message>
        <source>the member “%1” is not known; remove it.</source>
        <translation>不认识“%1”，请删去。</translation>
    </message>
    <message>
        <source>the field “%1” takes a text; numbers would lose digits.</source>
        <translation>“%1”须写成文本，写成数字会丢失位数。</translation>
    </message>
    <message>
        <source>“values” must be an object of field names.</source>
        <translation>“values”须是以字段名为键的对象。</translation>
    </message>
    <message>
        <source>the kind “%1” has no field “%2”; archivectl dictionary lists them.</source>
        <translation>“%1”类没有字段“%2”；archivectl dictionary 列出全部字段。</translation>
    </message>
    <message>
        <source>“%1” must be a day, as 2026-05-13.</source>
        <translation>“%1”须是日期，例如 2026-05-13。</translation>
    </message>
    <message>
        <source>“source” must be an object.</source>
        <translation>“source”须是对象。</translation>
    </message>
    <message>
        <source>a record must be an object.</source>
        <translation>每条记录须是对象。</translation>
    </message>
    <message>
        <source>there is no kind “%1”; archivectl dictionary lists them.</source>
        <translation>没有“%1”这一类记录；archivectl dictionary 列出全部类别。</translation>
    </message>
    <message>
        <source>“revision” must be a whole number.</source>
        <translation>“revision”须是整数。</translation>
    </message>
    <message>
        <source>“deleted” must be true or false.</source>
        <translation>“deleted”须是 true 或 false。</translation>
    </message>
    <message>
        <source>The file is not a JSON object (at byte %1: %2); correct it and try again.</source>
        <translation>文件不是 JSON 对象（第%1字节：%2）；请改正后再试。</translation>
    </message>
    <message>
        <source>“records” must be a list with at least one record.</source>
        <translation>“records”须是至少有一条记录的列表。</translation>
    </message>
    <message>
        <source>“sources” must be an object of field names.</source>
        <translation>“sources”必须是以字段名为成员的对象。</translation>
    </message>
</context>
<context>
    <name>archive::RecordLocks</name>
    <message>
        <source>There is no such record, or it was deleted; search for it.</source>
        <translation>没有这条记录，或已被删除；请查找后再试。</translation>
    </message>
    <message>
        <source>%1 locked the record already, on %2.</source>
        <translation>%1已于%2锁定该记录。</translation>
    </message>
    <message>
        <source>The record is not locked.</source>
        <translation>该记录没有锁定。</translation>
    </message>
</context>
<context>
    <name>archive::RecordTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>column title and unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>archive::Records</name>
    <message>
        <source>Nothing of %1 is shown or changed without a purpose; choose a purpose first.</source>
        <translation>没有事由不得查看或修改%1；请先选择事由。</translation>
    </message>
    <message>
        <source>Your duties do not allow this with %1 for the purpose %2; choose another purpose or ask an administrator.</source>
        <translation>您的岗位在事由“%2”下不得对%1进行此操作；请更换事由或联系管理员。</translation>
    </message>
    <message>
        <source>There is no such household; search for it.</source>
        <translation>没有这户；请查找。</translation>
    </message>
    <message>
        <source>The household is outside your townships or the area of your task; choose another task or ask an administrator.</source>
        <translation>该户不在您的乡镇或任务区域内；请更换任务或联系管理员。</translation>
    </message>
    <message>
        <source>%1 Give a reason to save it all the same.</source>
        <translation>%1如仍要保存，请说明理由。</translation>
    </message>
    <message>
        <source>A consent in force needs the person who signed it.</source>
        <translation>有效的授权书须有签署人。</translation>
    </message>
    <message>
        <source>A consent in force needs the date of its signature.</source>
        <translation>有效的授权书须有签署日期。</translation>
    </message>
    <message>
        <source>The term of this consent is over, so that it allows nothing any more.</source>
        <translation>授权书已到期，不再有效。</translation>
    </message>
    <message>
        <source>A withdrawn consent needs the date of the withdrawal.</source>
        <translation>已撤回的授权书须有撤回日期。</translation>
    </message>
    <message>
        <source>The person who signed is not a member of this household; choose a member.</source>
        <translation>签署人不是本户成员；请选择成员。</translation>
    </message>
    <message>
        <source>Below fourteen a guardian signs; name the guardian.</source>
        <translation>未满十四周岁由监护人签署；请填写监护人。</translation>
    </message>
    <message>
        <source>The division is outside %1, which this archive serves; choose a village there.</source>
        <translation>区划不在本档案服务的%1内；请选择其中的村。</translation>
    </message>
    <message>
        <source>The division is not a village but a larger one.</source>
        <translation>区划不是村，而是更大的范围。</translation>
    </message>
    <message>
        <source>The balance is larger than the amount of the loan.</source>
        <translation>余额大于贷款金额。</translation>
    </message>
    <message>
        <source>The borrower is not a member of this household; choose a member.</source>
        <translation>借款人不是本户成员；请选择成员。</translation>
    </message>
    <message>
        <source>There is no user %1; choose one of the users.</source>
        <translation>没有用户 %1；请从用户中选择。</translation>
    </message>
    <message>
        <source>The date of birth is not the one in the identity number; compare both with the card.</source>
        <translation>出生日期与身份号码不符；请与证件核对。</translation>
    </message>
    <message>
        <source>The sex is not the one in the identity number; compare both with the card.</source>
        <translation>性别与身份号码不符；请与证件核对。</translation>
    </message>
    <message>
        <source>Another member of this household has the same number; one of the two is a mistake.</source>
        <translation>本户另一成员有相同的号码；其中之一有误。</translation>
    </message>
    <message>
        <source>The same number stands in household %1.</source>
        <translation>同一号码也在 %1 户中。</translation>
    </message>
    <message>
        <source>The household has a head already; give one of the two another relation.</source>
        <translation>本户已有户主；请改其中一人的关系。</translation>
    </message>
    <message>
        <source>No member of the household is its head.</source>
        <translation>本户没有户主。</translation>
    </message>
    <message>
        <source>Records of %1 belong to no other record; leave it out.</source>
        <translation>%1不属于其他记录；请去掉上级。</translation>
    </message>
    <message>
        <source>The record of %1 that this belongs to does not exist or was deleted; save that one first.</source>
        <translation>所属的%1不存在或已删除；请先保存。</translation>
    </message>
    <message>
        <source>%1 names a record that does not exist or was deleted; choose another.</source>
        <translation>%1指向的记录不存在或已删除；请另选。</translation>
    </message>
    <message>
        <source>%1 is in use already; give another.</source>
        <translation>%1已被使用；请换一个。</translation>
    </message>
    <message>
        <source>Records of %1 still belong to this one; delete them first.</source>
        <translation>仍有%1属于此记录；请先删除。</translation>
    </message>
    <message>
        <source>A record of %1 names this one as its %2; change that first.</source>
        <translation>有%1以此记录为%2；请先更改。</translation>
    </message>
    <message>
        <source>The number stands in several households (%1); name one by its register number.</source>
        <translation>该号码在多户中出现（%1）；请用档案号指定。</translation>
    </message>
    <message>
        <source>No record has this uid, register number or identity number; search for it by name.</source>
        <translation>没有此标识、档案号或证件号的记录；请按姓名查找。</translation>
    </message>
    <message>
        <source>The list can&apos;t be continued from there; begin it anew.</source>
        <translation>列表无法从此处继续；请重新开始。</translation>
    </message>
    <message>
        <source>There is no such kind of record; see the data dictionary.</source>
        <translation>没有这类记录；请见数据字典。</translation>
    </message>
    <message>
        <source>There is no such record of %1, or it was deleted; search for it.</source>
        <translation>没有这条%1，或已删除；请查找。</translation>
    </message>
    <message>
        <source>Records of %1 are read from the record that they belong to; name it.</source>
        <translation>%1须从所属记录读取；请指定。</translation>
    </message>
    <message>
        <source>Records of %1 have no such field; see the data dictionary.</source>
        <translation>%1没有这个字段；请见数据字典。</translation>
    </message>
    <message>
        <source>The value of %1 is of another type; see the data dictionary.</source>
        <translation>%1的值类型不对；请见数据字典。</translation>
    </message>
    <message>
        <source>One record is changed twice in the same set; change it once.</source>
        <translation>同一批中一条记录被更改两次；请只改一次。</translation>
    </message>
    <message>
        <source>The record is of another kind, %1; name that kind.</source>
        <translation>该记录属于另一类：%1；请指明该类。</translation>
    </message>
    <message>
        <source>The record was changed by %1 in the meantime; read it again and repeat the change.</source>
        <translation>该记录其间已被 %1 修改；请重新读取后再改。</translation>
    </message>
    <message>
        <source>A record stays with the record that it was entered for; enter it anew there and delete it here.</source>
        <translation>记录不能换到别的上级；请在那里重新录入并删除此处的。</translation>
    </message>
    <message>
        <source>The record that is to be changed does not exist; read it again.</source>
        <translation>要修改的记录不存在；请重新读取。</translation>
    </message>
    <message>
        <source>%1 Nothing new may be entered; enter a new consent first.</source>
        <translation>%1不得录入新的信息；请先录入新的授权书。</translation>
    </message>
    <message>
        <source>Nothing is changed without a purpose; choose a purpose first.</source>
        <translation>未选定用途不得更改任何内容，请先选择用途。</translation>
    </message>
    <message>
        <source>A withdrawn consent stays withdrawn; enter the new consent as a record of its own.</source>
        <translation>已撤回的授权不能恢复；请把新的授权书另录一条。</translation>
    </message>
    <message>
        <source>There is no source of data “%1”; see the list in the data dictionary.</source>
        <translation>没有“%1”这一数据来源，请查阅数据字典中的列表。</translation>
    </message>
    <message>
        <source>The day on which the values were collected has not come yet.</source>
        <translation>采集日期还没有到。</translation>
    </message>
    <message>
        <source>The values are said to be valid until a day before they were collected.</source>
        <translation>有效期早于采集日期。</translation>
    </message>
    <message>
        <source>%1 locked this record against slips on %2; lift the lock first.</source>
        <translation>%1已于%2锁定该记录以防误改，请先解除锁定。</translation>
    </message>
    <message>
        <source>There is no live loan, guarantee or credit line, which %1 is for; choose another purpose.</source>
        <translation>没有未结清的贷款、有效的担保或授信，不能用于%1；请选择其他事由。</translation>
    </message>
    <message>
        <source>The household goes over to another township.</source>
        <translation>该户转入另一乡镇。</translation>
    </message>
    <message>
        <source>The household is outside the townships of %1.</source>
        <translation>该户不在 %1 的管辖乡镇内。</translation>
    </message>
    <message>
        <source>Of a minor without income only name, birth, sex and relation are kept; leave the rest out.</source>
        <translation>无收入的未成年人只保留姓名、出生日期、性别和与户主关系；请勿填写其他内容。</translation>
    </message>
    <message>
        <source>%1 Have the new form signed first.</source>
        <translation>%1请先签署新版授权书。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and the reason given for it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is made by the program and never typed; let the household be rated.</source>
        <translation>%1由系统生成，不能手工录入；请对该户进行评级。</translation>
    </message>
    <message>
        <source>%1 stays as it was made and is not changed by hand; rate the household again, or take a step of its case.</source>
        <translation>%1保持形成时的原样，不能手工修改；请重新评级，或在评级流程中办理。</translation>
    </message>
    <message>
        <source>A source is told of a value that is not changed; tell it of values of the change only.</source>
        <translation>为没有改动的值注明了来源；只能为本次改动的值注明来源。</translation>
    </message>
</context>
<context>
    <name>archive::RecordsSection</name>
    <message>
        <source>Add  F2</source>
        <translation>添加  F2</translation>
    </message>
    <message>
        <source>Copy  F3</source>
        <translation>复制  F3</translation>
    </message>
    <message>
        <source>Delete  F8</source>
        <translation>删除  F8</translation>
    </message>
    <message>
        <source>Details  F4</source>
        <translation>详情  F4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a table and its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>kind of record and its row</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Delete this row? It is gone once you save.</source>
        <translation>删除这一行吗？保存后即不再显示。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>Paste  Ctrl+V</source>
        <translation>粘贴  Ctrl+V</translation>
    </message>
    <message>
        <source>Lines of a spreadsheet, with or without their titles</source>
        <translation>粘贴电子表格中的行，有无标题行均可</translation>
    </message>
    <message>
        <source>There is no text to paste: copy cells in the spreadsheet first.</source>
        <translation>没有可粘贴的文字：请先在电子表格中复制单元格。</translation>
    </message>
    <message>
        <source>Make head  Ctrl+H</source>
        <translation>设为户主  Ctrl+H</translation>
    </message>
    <message>
        <source>The current member becomes head of the household</source>
        <translation>把当前成员设为户主</translation>
    </message>
    <message>
        <source>Click, or F5 in a column: sorted; again: the other way round; a third time: as entered</source>
        <translation>点击列标题，或在该列按 F5：排序；再按：倒序；第三次：恢复录入次序</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
</context>
<context>
    <name>archive::RecoveryKeyStep</name>
    <message>
        <source>The recovery key gives a user a new password when nobody can any more. It is shown only now. Put each half on a paper of its own and give the papers to two persons.</source>
        <translation>无人能登录时，可用恢复密钥为用户设定新密码。它只在此时显示：请将两半分别打印，交由两人保管。</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>前半</translation>
    </message>
    <message>
        <source>First half of the recovery key</source>
        <translation>恢复密钥前半</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>后半</translation>
    </message>
    <message>
        <source>Second half of the recovery key</source>
        <translation>恢复密钥后半</translation>
    </message>
    <message>
        <source>I have &amp;both papers</source>
        <translation>两份都已印好 (&amp;B)</translation>
    </message>
    <message>
        <source>Read from the papers:</source>
        <translation>请照纸面填写：</translation>
    </message>
    <message>
        <source>Group of the first half</source>
        <translation>前半中的一组</translation>
    </message>
    <message>
        <source>Group of the second half</source>
        <translation>后半中的一组</translation>
    </message>
    <message>
        <source>&amp;Show the key once more</source>
        <translation>再次显示密钥 (&amp;S)</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Group %1 of the &amp;first half</source>
        <translation>前半第 %1 组 (&amp;F)</translation>
    </message>
    <message>
        <source>Group %1 of the &amp;second half</source>
        <translation>后半第 %1 组 (&amp;S)</translation>
    </message>
    <message>
        <source>Now read from the papers what is asked for; the key is not shown here.</source>
        <translation>现在请照纸面填写所问的一组；此处不再显示密钥。</translation>
    </message>
    <message>
        <source>That is not the group of the second half; read it from the paper again, or show the key once more.</source>
        <translation>与后半的该组不符；请再看纸面，或再次显示密钥。</translation>
    </message>
    <message>
        <source>That is not the group of the first half; read it from the paper again, or show the key once more.</source>
        <translation>与前半的该组不符；请再看纸面，或再次显示密钥。</translation>
    </message>
    <message>
        <source>Recovery key, %1.pdf</source>
        <translation>恢复密钥 %1.pdf</translation>
    </message>
    <message>
        <source>Written: %1. Delete the file when it is on paper.</source>
        <translation>已写入：%1。印到纸上后请删除该文件。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
</context>
<context>
    <name>archive::RecoveryPanel</name>
    <message>
        <source>&amp;User name</source>
        <translation>用户名 (&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>&amp;First half of the recovery key</source>
        <translation>恢复密钥前半 (&amp;F)</translation>
    </message>
    <message>
        <source>First half of the recovery key</source>
        <translation>恢复密钥前半</translation>
    </message>
    <message>
        <source>&amp;Second half</source>
        <translation>恢复密钥后半 (&amp;S)</translation>
    </message>
    <message>
        <source>Second half of the recovery key</source>
        <translation>恢复密钥后半</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码 (&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次 (&amp;A)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Set the new pass&amp;word</source>
        <translation>设定新密码 (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>返回登录 (&amp;B)</translation>
    </message>
    <message>
        <source>Setting the new password…</source>
        <translation>正在设定新密码…</translation>
    </message>
    <message>
        <source>Name the user who gets a new password.</source>
        <translation>请填写要设定新密码的用户名。</translation>
    </message>
</context>
<context>
    <name>archive::RecoveryPaper</name>
    <message>
        <source>Recovery key of the credit archive</source>
        <translation>信用档案恢复密钥</translation>
    </message>
    <message>
        <source>Institution:</source>
        <translation>机构：</translation>
    </message>
    <message>
        <source>Station:</source>
        <translation>站点：</translation>
    </message>
    <message>
        <source>Made on:</source>
        <translation>生成日期：</translation>
    </message>
    <message>
        <source>Kept by (signature):</source>
        <translation>保管人（签名）：</translation>
    </message>
    <message>
        <source>With both halves anybody may set a new password. Keep this paper in a sealed envelope, apart from the other half and from the computer.</source>
        <translation>持有两半者即可设定新密码。请将本页封存，与另一半及电脑分开保管。</translation>
    </message>
</context>
<context>
    <name>archive::RecoverySecret</name>
    <message>
        <source>The %1 half of the recovery key has %2 letters and digits instead of %3; compare it with the paper.</source>
        <translation>恢复密钥%1有 %2 个字母和数字，应为 %3 个；请与纸件核对。</translation>
    </message>
    <message>
        <source>The %1 half of the recovery key has a mistake; compare it with the paper.</source>
        <translation>恢复密钥%1有误；请与纸件核对。</translation>
    </message>
    <message>
        <source>The recovery key has %1 letters and digits instead of %2; give both halves, one after the other.</source>
        <translation>恢复密钥有 %1 个字母和数字，应为 %2 个；请依次给出两半。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>前半</translation>
    </message>
    <message>
        <source>second</source>
        <translation>后半</translation>
    </message>
    <message>
        <source>The same half of the recovery key was given twice; give the other one too.</source>
        <translation>同一半恢复密钥给了两次；请给出另一半。</translation>
    </message>
</context>
<context>
    <name>archive::RekeyCommand</name>
    <message>
        <source>The archive has new keys. Earlier backups keep their own.</source>
        <translation>档案库已更换密钥。以前的备份仍用各自的密钥。</translation>
    </message>
    <message>
        <source>New recovery key, shown only now; give the halves to two persons:</source>
        <translation>新的恢复密钥，仅此次显示；请将两半分别交给两人保管：</translation>
    </message>
    <message>
        <source>first half:  %1</source>
        <translation>前半：%1</translation>
    </message>
    <message>
        <source>second half: %1</source>
        <translation>后半：%1</translation>
    </message>
    <message>
        <source>These users need a new password (archivectl user reset): %1.</source>
        <translation>以下用户需要重设密码(archivectl user reset)：%1。</translation>
    </message>
</context>
<context>
    <name>archive::ReportBatch</name>
    <message>
        <source>%1 is no folder for the reports, and none can be made there; name one that you may write into.</source>
        <translation>%1 不是可存放报告的文件夹，也无法在那里新建；请指定一个可写入的文件夹。</translation>
    </message>
</context>
<context>
    <name>archive::ReportBatchCommand</name>
    <message numerus="yes">
        <source>The reports of %n household(s) are in %1.</source>
        <translation>
            <numerusform>%n 户的报告已存入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It went on where it had stopped.</source>
        <translation>已从上次停止处接着进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) have no report: closed to you for this purpose, or erased meanwhile.</source>
        <translation>
            <numerusform>有 %n 户没有报告：本次查询事由不允许，或其间已删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::ReportHouseholdCommand</name>
    <message numerus="yes">
        <source>Report %1 with %n page(s) is in %2.</source>
        <translation>
            <numerusform>报告 %1 共 %n 页，已存入 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::ReportPreview</name>
    <message>
        <source>Back to the household</source>
        <translation>返回农户</translation>
    </message>
    <message>
        <source>Back to the household (Alt+Left)</source>
        <translation>返回农户 (Alt+Left)</translation>
    </message>
    <message>
        <source>Archive report</source>
        <translation>档案报告</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>使用范围(&amp;F)</translation>
    </message>
    <message>
        <source>Recipient of the report</source>
        <translation>报告使用范围</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>出具报告(&amp;M)</translation>
    </message>
    <message>
        <source>Page of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>this institution&apos;s own decision</source>
        <translation>本机构自用</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>交本人</translation>
    </message>
    <message>
        <source>a lawful authority</source>
        <translation>依法查询机关</translation>
    </message>
    <message>
        <source>the file of an objection</source>
        <translation>异议处理卷</translation>
    </message>
    <message>
        <source>Making a report is journalled with your purpose, and gives it a number.</source>
        <translation>出具报告将按当前事由记入审计日志，并取得编号。</translation>
    </message>
    <message>
        <source>Choose whom the report is for, and make it.</source>
        <translation>请选择使用范围，然后出具报告。</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在出具报告…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>将报告另存为 PDF</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>已送往打印机 %1</translation>
    </message>
    <message>
        <source>Make the report first.</source>
        <translation>请先出具报告。</translation>
    </message>
    <message>
        <source>Rating receipt</source>
        <translation>评分明细单</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Make it to see its pages.</source>
        <translation>制作后即可查看各页。</translation>
    </message>
</context>
<context>
    <name>archive::ReportTemplate</name>
    <message>
        <source>The template of this print can&apos;t be read.</source>
        <translation>读不出此项打印的模板。</translation>
    </message>
</context>
<context>
    <name>archive::RestoreCommand</name>
    <message>
        <source>Restored the backup of %1: %2 rows; the journal begins epoch %3.</source>
        <translation>已恢复 %1 的备份：%2 行；日志进入第 %3 期。</translation>
    </message>
    <message>
        <source>No list of erasures was found: what was erased since then may be back. Give the list with --erasures.</source>
        <translation>未找到删除清单：备份之后删除的内容可能重新出现。请用 --erasures 指定清单。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased by the list %1.</source>
        <translation>
            <numerusform>按清单 %1 删除了 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are missing: the backup was made without them.</source>
        <translation>
            <numerusform>缺少 %n 份扫描件：备份时未包含它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) locked again by another law.</source>
        <translation>
            <numerusform>依其他法律重新锁定了 %n 条记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::ResumeBar</name>
    <message>
        <source>A new household that you typed on %1 is not saved; it is kept until %2.</source>
        <translation>您于 %1 录入的新农户尚未保存，保留至 %2。</translation>
    </message>
    <message>
        <source>What you typed of %1 on %2 is not saved; it is kept until %3.</source>
        <translation>您于 %2 对 %1 的录入尚未保存，保留至 %3。</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续录入(&amp;G)</translation>
    </message>
    <message>
        <source>Discard i&amp;t</source>
        <translation>放弃(&amp;T)</translation>
    </message>
    <message>
        <source>Discard what is typed? It can&apos;t be brought back.</source>
        <translation>确定放弃未保存的录入吗？放弃后无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>archive::Retention</name>
    <message>
        <source>The record was repaired; since that day it is neither shared nor used, and waits for its erasure.</source>
        <translation>该记录已信用修复，自修复之日起停止共享和使用，待删除。</translation>
    </message>
    <message>
        <source>The time for which the record may be public is over; it is neither shared nor used, and waits for its erasure.</source>
        <translation>该记录的公示期已满，停止共享和使用，待删除。</translation>
    </message>
    <message>
        <source>Another law orders to keep the record, and so it is locked and shown to a lawful authority alone.</source>
        <translation>其他法律规定保存该记录，因此已锁定，仅向依法查询的机关提供。</translation>
    </message>
    <message>
        <source>The term for which the record may be kept is over; it is no longer used, and waits for its erasure.</source>
        <translation>该记录的保存期限已满，不再使用，待删除。</translation>
    </message>
    <message>
        <source>title or source is missing</source>
        <translation>缺少名称或依据</translation>
    </message>
    <message>
        <source>it does not say when the fact is open</source>
        <translation>没有写明何时视为未终止</translation>
    </message>
    <message>
        <source>the end is never empty, so no fact is open; write none</source>
        <translation>终止日必填，不存在未终止的事实；请写 none</translation>
    </message>
    <message>
        <source>an end may be empty, and an open fact never expires; write never</source>
        <translation>终止日可以为空，未终止的事实不到期；请写 never</translation>
    </message>
    <message>
        <source>another law needs its term, and a term its law</source>
        <translation>其他法律须写明期限，期限须写明法律</translation>
    </message>
    <message>
        <source>a row above speaks of every record of the kind already</source>
        <translation>上面已有一行适用于该类的全部记录</translation>
    </message>
</context>
<context>
    <name>archive::RosterKeys</name>
    <message>
        <source>Add a row</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>复制本行</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>从电子表格粘贴行</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>删除本行</translation>
    </message>
    <message>
        <source>All fields of the row</source>
        <translation>本行的全部项目</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>按当前列排序</translation>
    </message>
    <message>
        <source>Make the member head of household</source>
        <translation>把当前成员设为户主</translation>
    </message>
</context>
<context>
    <name>archive::RosterPanel</name>
    <message>
        <source>Property</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收支</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信贷</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>担保</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>保险补贴</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>声明异议</translation>
    </message>
</context>
<context>
    <name>archive::RuleCheck</name>
    <message>
        <source>write lower-case letters, digits, and _ . - between.</source>
        <translation>请用小写字母、数字，中间可用 _ . -。</translation>
    </message>
    <message>
        <source>write ids in lower case, joined by one space.</source>
        <translation>请用小写标识，以一个空格分隔。</translation>
    </message>
    <message>
        <source>a SHA-256 has 64 digits from 0 to f, in lower case.</source>
        <translation>SHA-256 为 64 位小写十六进制数字。</translation>
    </message>
</context>
<context>
    <name>archive::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>Name for the present search</source>
        <translation>给当前查询取个名称</translation>
    </message>
    <message>
        <source>Rename  F2</source>
        <translation>改名  F2</translation>
    </message>
    <message>
        <source>Delete  Del</source>
        <translation>删除  Del</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is saved yet: search or filter, then give it a name here.</source>
        <translation>还没有保存过查询。先查找或筛选，再在这里取名保存。</translation>
    </message>
    <message>
        <source>Enter runs a search.</source>
        <translation>按 Enter 执行所选查询。</translation>
    </message>
    <message>
        <source>Give the search a name first.</source>
        <translation>请先给查询取个名称。</translation>
    </message>
</context>
<context>
    <name>archive::ScanCommand</name>
    <message>
        <source>Records of “%1” hold no scan; see the data dictionary.</source>
        <translation>“%1”类记录不带扫描件；请查阅数据字典。</translation>
    </message>
    <message>
        <source>The scan is kept, written anew; %1 place(s) are masked. Put the original file away or delete it.</source>
        <translation>扫描件已重新编码保存，遮盖%1处。请收好或删除原文件。</translation>
    </message>
</context>
<context>
    <name>archive::ScanEncoder</name>
    <message>
        <source>The picture has more than %1 MB; scan it in grey at 150 dpi.</source>
        <translation>图片超过 %1 MB；请按 150 dpi 灰度扫描。</translation>
    </message>
    <message>
        <source>The file is no PNG or JPEG picture; scan or photograph the page.</source>
        <translation>文件不是 PNG 或 JPEG 图片；请扫描或拍摄该页。</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too many; scan it at 150 dpi.</source>
        <translation>图片有 %1 × %2 像素，过大；请按 150 dpi 扫描。</translation>
    </message>
    <message>
        <source>The picture is damaged; scan the page again.</source>
        <translation>图片已损坏；请重新扫描。</translation>
    </message>
    <message>
        <source>The masked place is not within the picture of %1 × %2 pixels; give it anew.</source>
        <translation>遮盖位置不在 %1 × %2 像素的图片内；请重新给出。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written anew; install the program again.</source>
        <translation>图片无法重新生成；请重新安装本程序。</translation>
    </message>
    <message>
        <source>“%1” is no place in a picture; give it as X,Y,WIDTHxHEIGHT in pixels.</source>
        <translation>“%1”不是图片中的位置；请按像素写成 X,Y,宽x高。</translation>
    </message>
</context>
<context>
    <name>archive::ScanIntake</name>
    <message>
        <source>Scan or photo</source>
        <translation>扫描件或照片</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how the scan</source>
        <translation>显示扫描件(&amp;H)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No picture was copied; copy one, or choose a file.</source>
        <translation>剪贴板中没有图片；请先复制图片，或选择文件。</translation>
    </message>
    <message>
        <source>No scan yet; choose a file, paste or drop one here.</source>
        <translation>尚无扫描件；请选择文件、粘贴，或把图片拖到这里。</translation>
    </message>
    <message>
        <source>A scan is kept. Showing it is recorded as a look.</source>
        <translation>已保存扫描件。显示它会留下查询记录。</translation>
    </message>
</context>
<context>
    <name>archive::ScanJobs</name>
    <message>
        <source>The file %1 can&apos;t be read; choose another.</source>
        <translation>无法读取文件 %1，请另选一个。</translation>
    </message>
</context>
<context>
    <name>archive::ScoreCommand</name>
    <message>
        <source>Line %1 has no score: %2</source>
        <translation>第 %1 行没有得分：%2</translation>
    </message>
    <message>
        <source>%1 row(s) are in %2; %3 of them have no score.</source>
        <translation>%1 行已写入 %2，其中 %3 行没有得分。</translation>
    </message>
</context>
<context>
    <name>archive::Sessions</name>
    <message>
        <source>There is no purpose “%1”; yours are %2.</source>
        <translation>没有事由“%1”；您可用的事由为：%2。</translation>
    </message>
    <message>
        <source>The purpose “%1” is not of your duties; choose another or ask an administrator.</source>
        <translation>事由“%1”不属于您的岗位；请另选或联系管理员。</translation>
    </message>
    <message>
        <source>The task is not yours, not open, or of another purpose; choose one of your open tasks.</source>
        <translation>该任务不是您的、未开立或事由不同；请从您进行中的任务中选择。</translation>
    </message>
    <message>
        <source>You have no open task for the purpose “%1”; ask for one.</source>
        <translation>您没有事由为“%1”的进行中任务；请申请。</translation>
    </message>
</context>
<context>
    <name>archive::Settings</name>
    <message>
        <source>This is too long to be kept; shorten it.</source>
        <translation>内容太长，无法保存，请缩短。</translation>
    </message>
    <message>
        <source>You have kept %1 searches and settings; delete some first.</source>
        <translation>您保存的查询和设置已达 %1 项，请先删除一些。</translation>
    </message>
</context>
<context>
    <name>archive::ShortcutSheet</name>
    <message>
        <source>Keys that work here</source>
        <translation>此处可用的快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>archive::SignInPage</name>
    <message>
        <source>Farm Household Credit Archive</source>
        <translation>农户信用档案工作站</translation>
    </message>
    <message>
        <source>Workstation for officers of the county and its rural credit cooperative</source>
        <translation>供县区与农村信用联社工作人员使用</translation>
    </message>
    <message>
        <source>From the form to the report on one computer</source>
        <translation>从建档到报告，在一台电脑上完成</translation>
    </message>
    <message>
        <source>Every look has a purpose and stands in the journal</source>
        <translation>每次查看都有事由，并记入审计日志</translation>
    </message>
    <message>
        <source>Works without a network; changes travel in signed batches</source>
        <translation>不联网也能工作，变更按批次签名报送</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>One person, one name. Signing in and looking at records is journalled.</source>
        <translation>一人一号，不得共用；登录与查看均记入审计日志</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>档案(&amp;A)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Task and purpose of this work</source>
        <translation>本次任务与查询事由(&amp;T)</translation>
    </message>
    <message>
        <source>Task and purpose of this work</source>
        <translation>本次任务与查询事由</translation>
    </message>
    <message>
        <source>&amp;Begin work</source>
        <translation>开始工作(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Another user…</source>
        <translation>换用户登录(&amp;A)…</translation>
    </message>
    <message>
        <source>Version %1 | works on this computer, reports nothing about its use</source>
        <translation>版本 %1 | 本机运行，不向外发送使用数据</translation>
    </message>
    <message>
        <source>Open an archive&apos;s folder</source>
        <translation>打开档案文件夹</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Open an archive&apos;s folder first.</source>
        <translation>请先打开档案文件夹。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 — purpose: %2</source>
        <translation>%1 — 事由：%2</translation>
    </message>
    <message>
        <source>You have no open task; ask a reviewer or the administrator to open one.</source>
        <translation>您没有进行中的任务；请审核员或管理员为您开立任务。</translation>
    </message>
    <message>
        <source>It stays in the status bar and can be changed there; looks are recorded under it.</source>
        <translation>登录后在状态栏显示，可随时更换；查看按此事由登记</translation>
    </message>
    <message>
        <source>Forget this archive: it leaves the list, and nothing of it is deleted</source>
        <translation>从列表中移除此档案（不删除任何文件）</translation>
    </message>
    <message>
        <source>Forget this archive</source>
        <translation>从列表中移除此档案</translation>
    </message>
    <message>
        <source>%1 — not there</source>
        <translation>%1 — 已不存在</translation>
    </message>
    <message>
        <source>No archive is in this folder any more: connect its disk, open another folder, or forget it (×).</source>
        <translation>该文件夹中已没有档案：请接上所在磁盘、打开其他文件夹，或用“×”移除。</translation>
    </message>
    <message>
        <source>The new password is set; sign in with it. Bring both halves back to their keepers.</source>
        <translation>新密码已设定，请用它登录。请将两半恢复密钥交还保管人。</translation>
    </message>
    <message>
        <source>%1 at %2, for practice</source>
        <translation>%1&#x3000;%2（演练）</translation>
    </message>
    <message>
        <source>No archive was opened at this computer yet: make a new one, or open the folder of one.</source>
        <translation>本机尚未打开过档案：请新建档案，或打开已有档案的文件夹。</translation>
    </message>
    <message>
        <source>A new password by both halves of the recovery key</source>
        <translation>用两半恢复密钥设定新密码</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <translation>恢复密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Open another archive&apos;s folder</source>
        <translation>打开其他档案的文件夹</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>新建档案</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>archive::Signing</name>
    <message>
        <source>This is not a signing key&apos;s seed.</source>
        <translation>这不是签名密钥的种子。</translation>
    </message>
    <message>
        <source>Nobody is signed in whose key could sign; sign in again.</source>
        <translation>没有可签名的登录用户；请重新登录。</translation>
    </message>
    <message>
        <source>This is not an Ed25519 or SM2 public key in PEM form; give the file that the other side exported.</source>
        <translation>这不是 PEM 格式的 Ed25519 或 SM2 公钥；请使用对方导出的文件。</translation>
    </message>
</context>
<context>
    <name>archive::SourcePanel</name>
    <message>
        <source>Type the whole day, as in 20260308.</source>
        <translation>请填完整的日期，如 20260308。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Collected on (empty: the day it is saved):</source>
        <translation>采集日期（不填即保存当日）(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Valid until (empty: as long as usual):</source>
        <translation>有效期至（不填即按惯例）(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>记下(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing of it is saved yet</source>
        <translation>尚未保存过</translation>
    </message>
    <message>
        <source>It is stale: ask again and enter it anew</source>
        <translation>已过期：请重新询问并录入</translation>
    </message>
    <message>
        <source>What you typed into this record and did not save comes from:</source>
        <translation>本次在这条记录中录入、尚未保存的内容来自：</translation>
    </message>
    <message>
        <source>Type something into this record to tell where that comes from.</source>
        <translation>在这条记录中录入内容后，可以写明其来源。</translation>
    </message>
    <message>
        <source>For &amp;all that is unsaved of this record</source>
        <translation>本记录所有未保存的内容(&amp;A)</translation>
    </message>
    <message>
        <source>What you typed here and did not save comes from:</source>
        <translation>此处已录入、尚未保存的内容来自：</translation>
    </message>
</context>
<context>
    <name>archive::Sqlite</name>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>磁盘已满，未作任何更改。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The archive is in use by something else; try again in a moment.</source>
        <translation>档案正被占用；请稍后重试。</translation>
    </message>
    <message>
        <source>The archive&apos;s database is damaged; run a verification and restore a backup.</source>
        <translation>档案数据库损坏；请核验并从备份恢复。</translation>
    </message>
    <message>
        <source>What was to be saved breaks a rule of the archive; nothing was changed.</source>
        <translation>要保存的内容违反档案规则，未作任何更改。</translation>
    </message>
    <message>
        <source>The operation was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>The archive&apos;s database could not be read or written; check the disk and the folder&apos;s rights.</source>
        <translation>档案数据库无法读写；请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>The archive&apos;s database reported a fault of this program; report it with its details.</source>
        <translation>档案数据库报告了程序缺陷；请连同详情上报。</translation>
    </message>
    <message>
        <source>Page %1 of the archive&apos;s database is damaged; run a verification and restore a backup.</source>
        <translation>档案数据库第 %1 页已损坏；请核验并恢复备份。</translation>
    </message>
    <message>
        <source>Page %1 of the database was sealed with another archive&apos;s keys; put the database and the keys.json that belong together into the folder.</source>
        <translation>数据库第 %1 页由另一档案库的密钥加密；请把配套的数据库和 keys.json 放入文件夹。</translation>
    </message>
    <message>
        <source>The log beside the database (-wal) is damaged at record %1, and saved changes stand behind it; restore a backup.</source>
        <translation>数据库旁的日志文件(-wal)在第 %1 条处损坏，其后还有已保存的改动；请恢复备份。</translation>
    </message>
    <message>
        <source>The log beside the database (-wal) belongs to another database; put back the one that belongs here or restore a backup.</source>
        <translation>数据库旁的日志文件(-wal)属于另一数据库；请放回原来的文件或恢复备份。</translation>
    </message>
    <message>
        <source>The journal beside the database (-journal) is damaged; restore a backup.</source>
        <translation>数据库旁的回滚文件(-journal)已损坏；请恢复备份。</translation>
    </message>
    <message>
        <source>A page could not be sealed, as the system gave no random numbers; nothing was changed. Restart the computer.</source>
        <translation>系统未提供随机数，页面无法加密；未作任何改动。请重新启动计算机。</translation>
    </message>
    <message>
        <source>The archive&apos;s key has sealed as many pages as it may; give the archive a new one (archivectl rekey).</source>
        <translation>档案库密钥加密的页数已达上限；请更换密钥(archivectl rekey)。</translation>
    </message>
</context>
<context>
    <name>archive::StandingPanel</name>
    <message>
        <source>Standing</source>
        <translation>荣誉记录</translation>
    </message>
    <message>
        <source>Nothing yet: this is told of what is saved.</source>
        <translation>尚无内容：保存后显示。</translation>
    </message>
    <message>
        <source>&amp;Rate at the counter</source>
        <translation>当场评级(&amp;R)</translation>
    </message>
    <message>
        <source>Rate this household as it is saved, then go on with its rating</source>
        <translation>按已保存的资料评该户，然后办理其评级</translation>
    </message>
    <message>
        <source>Your purpose may not see this.</source>
        <translation>当前事由不能查看。</translation>
    </message>
    <message>
        <source>Save the household first: it is rated as it is saved.</source>
        <translation>请先保存，评级以已保存的资料为准。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts that are missing, or vetoes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Facts are missing, so that there is no grade yet: %1. Enter them, then rate again.</source>
        <translation>资料不全，还不能评定等级。缺少：%1。请补录后再评。</translation>
    </message>
    <message>
        <source>No grade: %1.</source>
        <translation>不予评级：%1。</translation>
    </message>
</context>
<context>
    <name>archive::StationCommand</name>
    <message>
        <source>Station: %1</source>
        <translation>站点：%1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
    <message>
        <source>Age recipient: %1</source>
        <translation>age 接收公钥：%1</translation>
    </message>
</context>
<context>
    <name>archive::StatusStrip</name>
    <message>
        <source>Task and purpose</source>
        <translation>任务与事由</translation>
    </message>
    <message>
        <source>Change task and purpose</source>
        <translation>更换任务与事由</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user and roles</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>%1 — purpose: %2</source>
        <translation>%1 — 事由：%2</translation>
    </message>
    <message>
        <source>Task: %1   Purpose: %2</source>
        <translation>任务：%1&#x3000;&#x3000;事由：%2</translation>
    </message>
    <message>
        <source>To send: %1, held: %2</source>
        <translation>待报送 %1 条，暂缓 %2 条</translation>
    </message>
</context>
<context>
    <name>archive::StepFields</name>
    <message>
        <source>S&amp;tep</source>
        <translation>环节(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>等级(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;osting</source>
        <translation>公示(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>公示地点(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>公示起(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>公示止(&amp;U)</translation>
    </message>
    <message>
        <source>Taken &amp;down</source>
        <translation>撤下日(&amp;D)</translation>
    </message>
    <message>
        <source>Open o&amp;bjections</source>
        <translation>未结异议数(&amp;B)</translation>
    </message>
    <message>
        <source>Number of the plat&amp;e</source>
        <translation>牌号(&amp;E)</translation>
    </message>
    <message>
        <source>Mem&amp;bers</source>
        <translation>评议人员(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>会议记录(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>申报人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Veto</source>
        <translation>否决事由(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Judgment or paper</source>
        <translation>判决或材料(&amp;J)</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>理由(&amp;N)</translation>
    </message>
    <message>
        <source>Reaso&amp;n *</source>
        <translation>理由 *(&amp;N)</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新的公示</translation>
    </message>
    <message>
        <source>Type the number of objections that are open, 0 if there is none.</source>
        <translation>请填写未办结的异议件数，没有则填 0。</translation>
    </message>
    <message>
        <source>“%1” is missing; the step asks for it.</source>
        <translation>本环节须填写“%1”。</translation>
    </message>
</context>
<context>
    <name>archive::StepTrack</name>
    <message>
        <source>Application</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>授牌</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>限 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a step and its day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1（已办）</translation>
    </message>
    <message>
        <source>%1 (next)</source>
        <translation>%1（待办）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>archive::StrictJson</name>
    <message>
        <source>it is nested more than %1 levels deep.</source>
        <translation>嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>the member “%1” stands twice.</source>
        <translation>成员“%1”重复。</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes; this is no such file.</source>
        <translation>它大于%1字节，不是这种文件。</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2).</source>
        <translation>它不是 JSON（第%2字节：%1）。</translation>
    </message>
    <message>
        <source>it must be one JSON object.</source>
        <translation>它须是一个 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>archive::TableCheck</name>
    <message>
        <source>%1 is described, but not in the package.</source>
        <translation>%1 有说明，但不在数据包中。</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; is described twice.</source>
        <translation>表“%1”重复说明。</translation>
    </message>
    <message>
        <source>%1 is in the package, but not described.</source>
        <translation>%1 在数据包中，但没有说明。</translation>
    </message>
    <message>
        <source>%1 is not the file that datapackage.json describes: size or hash differs.</source>
        <translation>%1 与 datapackage.json 所述不符：大小或哈希不同。</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; has not the columns that the format demands.</source>
        <translation>表“%1”的列不符合格式。</translation>
    </message>
    <message>
        <source>the header is not the described one</source>
        <translation>表头与说明不符</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1 第 %2 行：%3。</translation>
    </message>
    <message>
        <source>the uid is none</source>
        <translation>uid 无效</translation>
    </message>
    <message>
        <source>the parent&apos;s uid is none</source>
        <translation>上级 uid 无效</translation>
    </message>
    <message>
        <source>the time is none</source>
        <translation>时间无效</translation>
    </message>
    <message>
        <source>the bases are no hashes</source>
        <translation>基准不是哈希</translation>
    </message>
    <message>
        <source>the content hash is not that of the row</source>
        <translation>内容哈希与该行不符</translation>
    </message>
    <message>
        <source>the kind is none</source>
        <translation>类别无效</translation>
    </message>
    <message>
        <source>the reason is none</source>
        <translation>理由无效</translation>
    </message>
    <message>
        <source>the journal has a gap before this number</source>
        <translation>日志在此号之前有缺口</translation>
    </message>
    <message>
        <source>the commitment is none</source>
        <translation>承诺无效</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; has %2 rows instead of %3.</source>
        <translation>表“%1”有 %2 行，应为 %3 行。</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; with %2 rows is missing.</source>
        <translation>缺少表“%1”（%2 行）。</translation>
    </message>
    <message>
        <source>The journal&apos;s commitments are not those from %1 to %2.</source>
        <translation>日志承诺不是从 %1 到 %2 的。</translation>
    </message>
    <message>
        <source>The station&apos;s journal does not go on from the head that is known here: it was cut or rewritten.</source>
        <translation>该站点的日志不是从此处已知的头接续的：被截断或改写。</translation>
    </message>
</context>
<context>
    <name>archive::TableEncoding</name>
    <message>
        <source>%1 is neither UTF-8 nor GB18030; save the table as CSV in UTF-8.</source>
        <translation>%1 既不是 UTF-8 也不是 GB18030 编码；请把表格另存为 UTF-8 编码的 CSV。</translation>
    </message>
</context>
<context>
    <name>archive::TableFile</name>
    <message>
        <source>it has %1 cells, not %2.</source>
        <translation>有 %1 个单元格，应为 %2 个。</translation>
    </message>
    <message>
        <source>the header must be “%1”.</source>
        <translation>表头须为“%1”。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>a quote stands inside a cell without quotes.</source>
        <translation>无引号的单元格中出现引号。</translation>
    </message>
    <message>
        <source>something follows a closing quote.</source>
        <translation>结束引号后还有内容。</translation>
    </message>
    <message>
        <source>a quote is never closed.</source>
        <translation>引号没有结束。</translation>
    </message>
    <message>
        <source>it is not UTF-8 text.</source>
        <translation>不是 UTF-8 文本。</translation>
    </message>
</context>
<context>
    <name>archive::TableScorer</name>
    <message>
        <source>The table has a column %1 already; rename it.</source>
        <translation>表格中已有 %1 列；请改名。</translation>
    </message>
</context>
<context>
    <name>archive::TemplateSet</name>
    <message>
        <source>No print has a template %1; take it out of the folder “templates”, or give it the name of one of these: %2.</source>
        <translation>没有名为 %1 的打印模板；请将它移出 templates 文件夹，或改用下列名称之一：%2。</translation>
    </message>
    <message>
        <source>there is no block “%1”</source>
        <translation>没有名为“%1”的公用块</translation>
    </message>
    <message>
        <source>the blocks take each other in without end</source>
        <translation>公用块互相套用，没有尽头</translation>
    </message>
    <message>
        <source>this print knows nothing of “%1”</source>
        <translation>此项打印没有名为“%1”的内容</translation>
    </message>
    <message>
        <source>The template of this print is missing from the program; install it again.</source>
        <translation>程序中缺少此项打印的模板，请重新安装。</translation>
    </message>
</context>
<context>
    <name>archive::TemplateText</name>
    <message>
        <source>The template %1 can&apos;t be used: line %2, %3. Correct it, or take it out of the folder “templates” so that the program&apos;s own is used.</source>
        <translation>模板 %1 不能使用：第 %2 行，%3。请改正；或将该文件移出 templates 文件夹，改用程序自带的模板。</translation>
    </message>
    <message>
        <source>the file is larger than 256 KB</source>
        <translation>文件超过 256 KB</translation>
    </message>
    <message>
        <source>the file is not written in UTF-8</source>
        <translation>文件不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>a tag that begins with {{ does not end with }}</source>
        <translation>以 {{ 开头的标记没有以 }} 结束</translation>
    </message>
    <message>
        <source>the tag {{%1}} is none that templates know</source>
        <translation>标记 {{%1}} 不是模板所用的标记</translation>
    </message>
    <message>
        <source>{{/%1}} ends no section</source>
        <translation>{{/%1}} 没有对应的开头</translation>
    </message>
    <message>
        <source>the section “%1” is not ended</source>
        <translation>段落“%1”没有结束</translation>
    </message>
    <message>
        <source>a “&lt;” begins no element; write &amp;lt; for the sign</source>
        <translation>“&lt;”后面不是元素；要印这个符号请写作 &amp;lt;</translation>
    </message>
    <message>
        <source>templates take no &lt;%1&gt;</source>
        <translation>模板中不能使用 &lt;%1&gt;</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; ends no element</source>
        <translation>&lt;/%1&gt; 没有对应的开头</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not ended</source>
        <translation>&lt;%1&gt; 没有结束</translation>
    </message>
    <message>
        <source>templates take no pictures</source>
        <translation>模板中不能使用图片</translation>
    </message>
</context>
<context>
    <name>archive::TextEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>archive::Tour</name>
    <message>
        <source>Collection for the archive</source>
        <translation>建档采集</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>信用评级</translation>
    </message>
</context>
<context>
    <name>archive::TownshipModel</name>
    <message>
        <source>Passes its gates</source>
        <translation>门槛全过</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Villages in all</source>
        <translation>行政村</translation>
    </message>
    <message>
        <source>Credit villages</source>
        <translation>信用村</translation>
    </message>
    <message>
        <source>More that pass</source>
        <translation>另有达标村</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>建档率</translation>
    </message>
    <message>
        <source>Punctual</source>
        <translation>按期归还率</translation>
    </message>
    <message>
        <source>Bad loans</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评定</translation>
    </message>
</context>
<context>
    <name>archive::TownshipPaper</name>
    <message>
        <source>%1 is no township; give its nine digits.</source>
        <translation>%1不是乡镇；请给出九位区划代码。</translation>
    </message>
    <message>
        <source>The archive has no village of the township %1 for you; enter its villages first.</source>
        <translation>档案中没有您可用的乡镇%1的村；请先录入该乡镇的村。</translation>
    </message>
    <message>
        <source>You do not cover all of the township %1, so that its villages can&apos;t be added up.</source>
        <translation>您的权限未覆盖整个乡镇%1，不能汇总各村。</translation>
    </message>
</context>
<context>
    <name>archive::TownshipView</name>
    <message>
        <source>Townships and county</source>
        <translation>乡镇和县</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还差什么</translation>
    </message>
    <message>
        <source>Credit villages, %</source>
        <translation>信用村占比（%）</translation>
    </message>
    <message>
        <source>Households on file, %</source>
        <translation>建档率（%）</translation>
    </message>
    <message>
        <source>Your area does not cover a whole township; its villages are told one by one.</source>
        <translation>本任务的范围不足一个乡镇，只列出各村情况。</translation>
    </message>
    <message>
        <source>%1 lacks nothing.</source>
        <translation>%1各项均已达到。</translation>
    </message>
    <message>
        <source>The profile asks nothing of %1.</source>
        <translation>所选办法对%1没有要求。</translation>
    </message>
    <message>
        <source>┄ gate %1 %</source>
        <translation>┄ 门槛 %1 %</translation>
    </message>
    <message>
        <source>Credit households, %</source>
        <translation>信用户占比（%）</translation>
    </message>
    <message>
        <source>Six years of the chosen place</source>
        <translation>所选地区六年趋势</translation>
    </message>
    <message>
        <source>No year was rated yet.</source>
        <translation>还没有任何年度的评定。</translation>
    </message>
    <message>
        <source>Only %1 was rated so far; a line needs two years.</source>
        <translation>目前只有%1年度的评定，至少两年才能成线。</translation>
    </message>
</context>
<context>
    <name>archive::TrendChart</name>
    <message>
        <source>Filed</source>
        <translation>建档率</translation>
    </message>
    <message>
        <source>Credit households</source>
        <translation>信用户占比</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a line&apos;s name and its last value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>years and the last values</comment>
        <translation>%1至%2年：%3</translation>
    </message>
</context>
<context>
    <name>archive::TypedValue</name>
    <message>
        <source>the field has no list of codes.</source>
        <translation>该字段没有代码表。</translation>
    </message>
    <message>
        <source>write yes or no.</source>
        <translation>请填写是或否。</translation>
    </message>
    <message>
        <source>the field has no type.</source>
        <translation>该字段没有类型。</translation>
    </message>
</context>
<context>
    <name>archive::Uid</name>
    <message>
        <source>“%1” is not a record&apos;s uid; give it in the form 8-4-4-4-12 hexadecimal digits.</source>
        <translation>“%1”不是记录标识；请写作 8-4-4-4-12 位十六进制数字。</translation>
    </message>
</context>
<context>
    <name>archive::Uscc</name>
    <message>
        <source>A unified social credit code has 18 characters, but this has %1; compare it with the licence.</source>
        <translation>统一社会信用代码为 18 位，这里有 %1 位；请与执照核对。</translation>
    </message>
    <message>
        <source>A unified social credit code has digits and capital letters other than I, O, S, V and Z; compare it with the licence.</source>
        <translation>统一社会信用代码由数字和除 I、O、S、V、Z 以外的大写字母组成；请与执照核对。</translation>
    </message>
    <message>
        <source>Characters 3 to 8 of a unified social credit code are digits; compare it with the licence.</source>
        <translation>统一社会信用代码第 3 至 8 位为数字；请与执照核对。</translation>
    </message>
    <message>
        <source>The check characters of the unified social credit code do not fit the others, so one of them is wrong; compare it with the licence.</source>
        <translation>统一社会信用代码校验位不符，其中有一位有误；请与执照核对。</translation>
    </message>
</context>
<context>
    <name>archive::UserCommands</name>
    <message>
        <source>Give the new password in ARCHIVE_NEW_PASSWORD.</source>
        <translation>请在 ARCHIVE_NEW_PASSWORD 中给出新密码。</translation>
    </message>
    <message>
        <source>The user %1 may sign in, and then chooses an own password first.</source>
        <translation>用户 %1 可以登录，登录后须先设自己的密码。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>The user %1 can no longer sign in.</source>
        <translation>用户 %1 已不能登录。</translation>
    </message>
    <message>
        <source>What he leaves is handed over in the case %1.</source>
        <translation>其经管事项在案件 %1 中交接。</translation>
    </message>
    <message>
        <source>The user %1 has a new password and a new signing key.</source>
        <translation>用户 %1 有了新密码和新的签名密钥。</translation>
    </message>
    <message>
        <source>It serves only to choose an own password (archivectl password).</source>
        <translation>该密码只能用来设置自己的密码（archivectl password）。</translation>
    </message>
    <message>
        <source>Your password is changed. Older copies of the archive open with the password of their time.</source>
        <translation>密码已更改。档案的旧副本仍用当时的密码打开。</translation>
    </message>
    <message>
        <source>The recovery key stays as it is; bring the halves back to their keepers.</source>
        <translation>恢复密钥不变；请把两半交还各自的保管人。</translation>
    </message>
    <message>
        <source>Name the archive with --archive DIR or ARCHIVE_DIR.</source>
        <translation>请用 --archive 目录 或 ARCHIVE_DIR 指明档案。</translation>
    </message>
    <message>
        <source>Give both halves of the recovery key in ARCHIVE_RECOVERY_KEY.</source>
        <translation>请在 ARCHIVE_RECOVERY_KEY 中给出恢复密钥的两半。</translation>
    </message>
</context>
<context>
    <name>archive::UserDialog</name>
    <message>
        <source>New user</source>
        <translation>新增用户</translation>
    </message>
    <message>
        <source>Somebody who is to work here</source>
        <translation>新增一名工作人员</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duties</source>
        <translation>岗位(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Townships</source>
        <translation>所辖乡镇(&amp;T)</translation>
    </message>
    <message>
        <source>None ticked: the whole area</source>
        <translation>一个也不勾选即为全部辖区</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密码(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再输一次(&amp;M)</translation>
    </message>
    <message>
        <source>It serves only to choose an own password at the first sign-in.</source>
        <translation>该密码仅供首次登录时设置本人密码。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>%1 的新密码</translation>
    </message>
    <message>
        <source>A password for %1 that serves once</source>
        <translation>为 %1 设置一次性密码</translation>
    </message>
</context>
<context>
    <name>archive::UserModel</name>
    <message>
        <source>May sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>Disabled, %n to hand over</source>
        <translation>
            <numerusform>已停用，%n 项待交接</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The whole area</source>
        <translation>全部辖区</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>所辖乡镇</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>archive::UserName</name>
    <message>
        <source>A user&apos;s name has 1 to 64 visible characters; choose another.</source>
        <translation>用户名须为 1 至 64 个可见字符；请另选。</translation>
    </message>
</context>
<context>
    <name>archive::Users</name>
    <message>
        <source>There is no user “%1”; check the name.</source>
        <translation>没有用户“%1”；请核对用户名。</translation>
    </message>
    <message>
        <source>A user needs at least one role; choose one.</source>
        <translation>用户至少须有一个岗位；请选择。</translation>
    </message>
    <message>
        <source>%1 is not a township of this archive; choose one of its townships.</source>
        <translation>%1 不是本档案的乡镇；请从其乡镇中选择。</translation>
    </message>
    <message>
        <source>“%1” is the last administrator; add another first.</source>
        <translation>“%1”是最后一名管理员；请先添加另一名。</translation>
    </message>
    <message>
        <source>There is a user “%1” already; choose another name.</source>
        <translation>用户“%1”已存在；请换一个名字。</translation>
    </message>
    <message>
        <source>Nobody disables himself; another administrator has to do it.</source>
        <translation>不能停用自己；须由另一名管理员操作。</translation>
    </message>
    <message>
        <source>Change your own password by giving the present one.</source>
        <translation>修改自己的密码须给出现密码。</translation>
    </message>
    <message>
        <source>Only a sample archive has users whose first password lasts.</source>
        <translation>只有样例档案的用户可长期使用初始密码。</translation>
    </message>
    <message>
        <source>The user “%1” is disabled; ask an administrator.</source>
        <translation>用户“%1”已停用；请联系管理员。</translation>
    </message>
</context>
<context>
    <name>archive::UsersPage</name>
    <message>
        <source>Users and duties</source>
        <translation>用户与权限</translation>
    </message>
    <message>
        <source>Table of duties as &amp;PDF…</source>
        <translation>岗位权限表存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;rint table of duties…</source>
        <translation>打印岗位权限表(&amp;R)…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>待交接事项</translation>
    </message>
    <message>
        <source>Whoever takes it over is asked about it from then on.</source>
        <translation>由谁接手，此后即由谁负责。</translation>
    </message>
    <message>
        <source>&amp;New password…</source>
        <translation>重设密码(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>停用(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>新增用户(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 名用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of what is handed over and its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 leaves: to be handed over by %2</source>
        <translation>%1 离岗：须于 %2 前交接</translation>
    </message>
    <message>
        <source>From now on %1 can&apos;t sign in, and what he leaves is handed over.</source>
        <translation>从现在起 %1 不能再登录，其经办事项转入交接。</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Save the table of duties as PDF</source>
        <translation>将岗位权限表另存为 PDF</translation>
    </message>
    <message>
        <source>Table of duties</source>
        <translation>岗位权限表</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已发送到 %1</translation>
    </message>
</context>
<context>
    <name>archive::Validation</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1未填写。</translation>
    </message>
    <message>
        <source>%1 has a value of another type.</source>
        <translation>%1的值类型不对。</translation>
    </message>
    <message>
        <source>“%1” is no code of its list.</source>
        <translation>“%1”不是代码表中的代码。</translation>
    </message>
    <message>
        <source>%1: no county of today or of the past has the region %2; compare it with the card.</source>
        <translation>%1：现行与历史县级区划中都没有 %2；请与证件核对。</translation>
    </message>
    <message>
        <source>%1: the list of divisions does not have %2.</source>
        <translation>%1：区划表中没有 %2。</translation>
    </message>
    <message>
        <source>%1: the code %2 is not valid any more; choose its successor.</source>
        <translation>%1：代码 %2 已失效；请选择其后继代码。</translation>
    </message>
    <message>
        <source>%1 is a heading; choose a code below it.</source>
        <translation>%1 是分类标题；请选择其下的代码。</translation>
    </message>
    <message>
        <source>this county does not use the code %1.</source>
        <translation>本县不使用代码 %1。</translation>
    </message>
    <message>
        <source>a code stands twice.</source>
        <translation>代码重复。</translation>
    </message>
    <message>
        <source>the date lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>%1 lies before %2.</source>
        <translation>%1早于%2。</translation>
    </message>
    <message>
        <source>%1 cannot be less than %2.</source>
        <translation>%1不能小于 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be more than %2.</source>
        <translation>%1不能大于 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be more than %2 (%3).</source>
        <translation>%1不能多于%2（%3）。</translation>
    </message>
    <message>
        <source>%1: a sample or training archive takes invented numbers only, which begin with 359999.</source>
        <translation>%1：示例档案和演练档案只接受以 359999 开头的虚构号码。</translation>
    </message>
    <message>
        <source>%1: numbers that begin with 359999 are invented and belong into sample and training archives only.</source>
        <translation>%1：以 359999 开头的号码为虚构，只能用于示例档案和演练档案。</translation>
    </message>
</context>
<context>
    <name>archive::ValueText</name>
    <message>
        <source>long term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>archive::VerifyCommand</name>
    <message>
        <source>Intact: %1 journal entries, head %2.</source>
        <translation>完整：日志 %1 条，头 %2。</translation>
    </message>
    <message numerus="yes">
        <source>The archive is not intact (%n problem(s)); keep this copy, and restore a backup.</source>
        <translation>
            <numerusform>档案不完整（%n 个问题）；请保留此副本，并从备份恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::VerifyReportCommand</name>
    <message>
        <source>Altered: the number is of this archive, but what it stands for was changed; do not rely on the paper.</source>
        <translation>被改动：编号属于本档案，但其内容被改动；请勿采信该纸件。</translation>
    </message>
    <message>
        <source>Unknown: this archive printed no report of this number; check the number, or ask the station named on the paper.</source>
        <translation>未知：本档案没有出具过此编号的报告；请核对编号，或向纸面所载站点查询。</translation>
    </message>
    <message>
        <source>Genuine: this archive printed what has this number.</source>
        <translation>真实：此编号由本档案打印。</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <translation>模板：%1</translation>
    </message>
</context>
<context>
    <name>archive::VillageDueModel</name>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>With</source>
        <translation>经办人</translation>
    </message>
</context>
<context>
    <name>archive::VillageDueView</name>
    <message>
        <source>Cases of villages by their last day</source>
        <translation>各村评定事项（按期限）</translation>
    </message>
    <message>
        <source>&amp;Open the village</source>
        <translation>查看该村(&amp;O)</translation>
    </message>
    <message>
        <source>No case of a village is open.</source>
        <translation>目前没有在办的村级评定。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), none overdue</source>
        <translation>
            <numerusform>在办 %n 件，没有逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases overdue</source>
        <translation>在办 %2 件，其中逾期 %1 件</translation>
    </message>
</context>
<context>
    <name>archive::VillageGaps</name>
    <message>
        <source>registered households</source>
        <translation>户籍户数</translation>
    </message>
    <message>
        <source>resident households</source>
        <translation>常住户数</translation>
    </message>
    <message>
        <source>households on file</source>
        <translation>建档户</translation>
    </message>
    <message>
        <source>administrative villages</source>
        <translation>行政村</translation>
    </message>
    <message>
        <source>townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>%1 % of %2 %3</source>
        <translation>占%3%2的%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n more household(s) on file</source>
        <translation>
            <numerusform>还差%n户建档户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credit household(s)</source>
        <translation>
            <numerusform>还差%n户信用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more appraiser(s)</source>
        <translation>
            <numerusform>还差%n名评议员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credit village(s)</source>
        <translation>
            <numerusform>还差%n个信用村</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credit township(s)</source>
        <translation>
            <numerusform>还差%n个信用乡镇</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>不高于%1%</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>低于%1%</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>不低于%1%</translation>
    </message>
    <message>
        <source>%1: %2 points too low (%3 %, %4 wanted)</source>
        <translation>%1低%2个百分点（现为%3%，要求%4）</translation>
    </message>
    <message>
        <source>%1: %2 points too high (%3 %, %4 wanted)</source>
        <translation>%1高%2个百分点（现为%3%，要求%4）</translation>
    </message>
    <message>
        <source>%1 (%2 so far)</source>
        <translation>%1（现有%2名）</translation>
    </message>
    <message>
        <source>%1 (%2, %3 wanted)</source>
        <translation>%1（现%2，要求%3）</translation>
    </message>
</context>
<context>
    <name>archive::VillageIndicator</name>
    <message>
        <source>households on file</source>
        <translation>建档户</translation>
    </message>
    <message>
        <source>credit households</source>
        <translation>信用户占比</translation>
    </message>
    <message>
        <source>households without arrears</source>
        <translation>按期归还户占比</translation>
    </message>
    <message>
        <source>loans paid back on time</source>
        <translation>到期贷款按期归还率</translation>
    </message>
    <message>
        <source>bad loans</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>growth of bad loans</source>
        <translation>不良率增量</translation>
    </message>
    <message>
        <source>households with a dispute</source>
        <translation>在办异议户占比</translation>
    </message>
    <message>
        <source>appraisers</source>
        <translation>评议员人数</translation>
    </message>
    <message>
        <source>credit villages</source>
        <translation>信用村占比</translation>
    </message>
    <message>
        <source>credit townships</source>
        <translation>信用乡镇占比</translation>
    </message>
</context>
<context>
    <name>archive::VillageList</name>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>办法(&amp;R)</translation>
    </message>
    <message>
        <source>Villages of the area</source>
        <translation>各村</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Propose by the figures of this year</source>
        <translation>按本年度提出初评(&amp;P)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 villages are credit villages</source>
        <translation>%1：信用村 %2 个，行政村 %3 个</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a township and what it lacks</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s) proposed</source>
        <translation>
            <numerusform>已提出 %n 个村</numerusform>
        </translation>
    </message>
    <message>
        <source>No village has households on file here.</source>
        <translation>本范围内还没有已建档农户的村。</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s); the area does not cover a whole township.</source>
        <translation>
            <numerusform>共 %n 个村；任务范围不足一个乡镇。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>archive::VillageLists</name>
    <message>
        <source>Nobody has granted this village a plate yet; take its case to that step first.</source>
        <translation>该村尚未授牌；请先办理到审定授牌。</translation>
    </message>
    <message>
        <source>The plate of this village holds no longer, is to be earned anew, or has no number; there is no certificate of it.</source>
        <translation>该村的牌匾已失效、正在限期整改或没有牌号，不能出具证书。</translation>
    </message>
    <message>
        <source>This posting is not of villages; print the list of its own kind.</source>
        <translation>这份公示不是信用村公示；请打印它本身种类的名单。</translation>
    </message>
    <message>
        <source>No village is on this posting; put villages on it first.</source>
        <translation>这份公示上没有村；请先把村列入公示。</translation>
    </message>
    <message>
        <source>The archive has no record of the village %1 for you.</source>
        <translation>档案中没有您可用的村%1的记录。</translation>
    </message>
</context>
<context>
    <name>archive::VillageModel</name>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Filed %</source>
        <translation>建档 %</translation>
    </message>
    <message>
        <source>Credit %</source>
        <translation>信用户 %</translation>
    </message>
    <message>
        <source>Bad %</source>
        <translation>不良 %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>archive::VillagePaper</name>
    <message>
        <source>%1 is no village; give its twelve digits.</source>
        <translation>%1不是行政村；请给出十二位区划代码。</translation>
    </message>
    <message>
        <source>The archive has nothing of the village %1 for you; enter the village first.</source>
        <translation>档案中没有您可用的村%1的资料；请先录入该村。</translation>
    </message>
</context>
<context>
    <name>archive::VillageProfile</name>
    <message>
        <source>There is no village profile “%1”; name a file, or one of these: %2.</source>
        <translation>没有名为“%1”的评定办法；请指定文件，或下列之一：%2。</translation>
    </message>
    <message>
        <source>a number is a text with at most two decimals, as “20.0”.</source>
        <translation>数字写作文字，最多两位小数，如“20.0”。</translation>
    </message>
    <message>
        <source>it may be %1 at most.</source>
        <translation>最大为%1。</translation>
    </message>
    <message>
        <source>there is no indicator “%1” here.</source>
        <translation>此处没有指标“%1”。</translation>
    </message>
    <message>
        <source>a gate has one of “least”, “most” and “below”.</source>
        <translation>门槛须有“least”“most”“below”之一。</translation>
    </message>
    <message>
        <source>“percent” goes from 0 to 100 with one decimal at most.</source>
        <translation>“percent”为0至100，最多一位小数。</translation>
    </message>
    <message>
        <source>bands “from” fall, bands “upTo” rise.</source>
        <translation>“from”各档递减，“upTo”各档递增。</translation>
    </message>
    <message>
        <source>its bands must end with one from 0, or up to 100.</source>
        <translation>各档须以“from”为0或“upTo”为100的一档结束。</translation>
    </message>
    <message>
        <source>“weight” is above 0 and has one decimal at most.</source>
        <translation>“weight”应大于0，最多一位小数。</translation>
    </message>
    <message>
        <source>gates and items are lists.</source>
        <translation>“gates”和“items”应为列表。</translation>
    </message>
    <message>
        <source>the weights of its items must add up to 100.</source>
        <translation>各项权重之和必须为100。</translation>
    </message>
    <message>
        <source>“filed” is “registered” or “resident”, “trusted” one of these or “filed”.</source>
        <translation>“filed”为“registered”或“resident”；“trusted”为此二者之一或“filed”。</translation>
    </message>
    <message>
        <source>“%1” is no grade, or stands there twice.</source>
        <translation>“%1”不是等级，或重复出现。</translation>
    </message>
    <message>
        <source>it names the grades of a credit household.</source>
        <translation>应列出信用户的等级。</translation>
    </message>
    <message>
        <source>it must be from 1 to %1.</source>
        <translation>应为1至%1。</translation>
    </message>
    <message>
        <source>it is not below 0.</source>
        <translation>不能小于0。</translation>
    </message>
    <message>
        <source>a village needs a gate.</source>
        <translation>村级至少要有一个门槛。</translation>
    </message>
</context>
<context>
    <name>archive::VillageRater</name>
    <message>
        <source>the register of divisions has none of them</source>
        <translation>区划名录中没有</translation>
    </message>
    <message>
        <source>it rests on fewer than %1 households, so that it would tell of one</source>
        <translation>涉及不足%1户，为不透露个别农户不予显示</translation>
    </message>
    <message>
        <source>of too many of them it is not known</source>
        <translation>不详的过多</translation>
    </message>
    <message>
        <source>the number of resident households of %1 is missing</source>
        <translation>缺%1年的常住户数</translation>
    </message>
    <message>
        <source>the number of registered households of %1 is missing</source>
        <translation>缺%1年的户籍户数</translation>
    </message>
    <message>
        <source>the archive has more of them than the figures of %1 say</source>
        <translation>档案中的户数多于%1年的村情数据</translation>
    </message>
    <message>
        <source>%1 of %2 villages do not tell it</source>
        <translation>%2个村中有%1个没有该项</translation>
    </message>
</context>
<context>
    <name>archive::VillageRatings</name>
    <message>
        <source>proposed by profile</source>
        <translation>按评定办法初评</translation>
    </message>
    <message>
        <source>the record of the village</source>
        <translation>行政村记录</translation>
    </message>
</context>
<context>
    <name>archive::VillageRun</name>
    <message>
        <source>The print was stopped; order the same again and it goes on with the numbers that were given.</source>
        <translation>打印已停止；再次提交同样的打印即可接着进行，已编的号码不变。</translation>
    </message>
    <message>
        <source>No household of the division %1 is in this archive, or in your area; check the code.</source>
        <translation>本档案中或您的管辖范围内没有区划 %1 的农户；请核对代码。</translation>
    </message>
    <message>
        <source>None of the marked households is in this archive, or in your area; mark others in the list.</source>
        <translation>已标记的农户都不在本档案或您的辖区内；请在列表中另行标记。</translation>
    </message>
</context>
<context>
    <name>archive::VillageSheet</name>
    <message>
        <source>Gates</source>
        <translation>基本门槛</translation>
    </message>
    <message>
        <source>What is missing to the plate</source>
        <translation>距授牌还差</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points of each item</source>
        <translation>各评分项得分</translation>
    </message>
    <message>
        <source>Six years</source>
        <translation>六年趋势</translation>
    </message>
    <message>
        <source>%1 households on file of %2</source>
        <translation>%2 户中已建档 %1 户</translation>
    </message>
    <message numerus="yes">
        <source>%n credit household(s)</source>
        <translation>
            <numerusform>信用户 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a village</source>
        <translation>请选择村</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 / %2 通过</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>没有得分</translation>
    </message>
    <message>
        <source>Every gate is passed.</source>
        <translation>各项门槛均已通过。</translation>
    </message>
    <message>
        <source>No year was rated yet.</source>
        <translation>还没有任何年度的评定。</translation>
    </message>
    <message>
        <source>Only %1 was rated so far; a line needs two years.</source>
        <translation>目前只有%1年度的评定；两个年度以上才画趋势线。</translation>
    </message>
</context>
<context>
    <name>archive::VillageStanding</name>
    <message>
        <source>Credit village</source>
        <translation>信用村</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>可申报</translation>
    </message>
    <message>
        <source>Gate not passed</source>
        <translation>门槛未过</translation>
    </message>
    <message>
        <source>Facts missing</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未设标准</translation>
    </message>
</context>
<context>
    <name>archive::VillageStepForm</name>
    <message>
        <source>Next step</source>
        <translation>下一环节</translation>
    </message>
    <message>
        <source>Ta&amp;ke the step</source>
        <translation>办理本环节(&amp;K)</translation>
    </message>
    <message>
        <source>Plate %1, valid until %2</source>
        <translation>牌号 %1，有效期至 %2</translation>
    </message>
    <message>
        <source>The village has no record of its own yet; enter it first.</source>
        <translation>本村还没有村档案，请先录入。</translation>
    </message>
    <message>
        <source>Nothing here is yours to do.</source>
        <translation>本环节不由您办理。</translation>
    </message>
</context>
<context>
    <name>archive::VillageTables</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未过</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>满分</translation>
    </message>
</context>
<context>
    <name>archive::VillagesPage</name>
    <message>
        <source>Village ratings</source>
        <translation>村级评定</translation>
    </message>
    <message>
        <source>%1 proposals written, %2 as before, %3 not saved.</source>
        <translation>写入初评 %1 个，与原来相同 %2 个，未能保存 %3 个。</translation>
    </message>
    <message>
        <source>It was stopped before the last village.</source>
        <translation>尚未做完即已停止。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a village and why it was not saved</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>各村</translation>
    </message>
    <message>
        <source>By township</source>
        <translation>乡镇概览</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村级评定</translation>
    </message>
    <message>
        <source>What you typed for the step was not taken yet; it would be lost.</source>
        <translation>本环节所填内容尚未提交，离开将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Townships and county: %1 written, %2 as before.</source>
        <translation>乡镇和县：写入%1条，%2条不变。</translation>
    </message>
</context>
<context>
    <name>archive::WaitCountdown</name>
    <message numerus="yes">
        <source>Too many wrong attempts; wait %n second(s) and try again.</source>
        <translation>
            <numerusform>错误次数过多，请等待 %n 秒后再试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>archive::WireValue</name>
    <message>
        <source>write true or false.</source>
        <translation>请写 true 或 false。</translation>
    </message>
    <message>
        <source>write a whole number, as 12.</source>
        <translation>请写整数，例如 12。</translation>
    </message>
    <message>
        <source>write codes joined by one space.</source>
        <translation>请写代码，以一个空格分隔。</translation>
    </message>
    <message>
        <source>write one code of the list.</source>
        <translation>请写代码表中的一个代码。</translation>
    </message>
    <message>
        <source>the field has no type.</source>
        <translation>该字段没有类型。</translation>
    </message>
</context>
<context>
    <name>archive::Workflow</name>
    <message>
        <source>the first step, and no other, opens the case and has no state before it</source>
        <translation>只有第一个步骤用于立案，且其前面没有状态</translation>
    </message>
    <message>
        <source>the step “%1” stands twice</source>
        <translation>步骤“%1”重复</translation>
    </message>
    <message>
        <source>“%1” is a final state</source>
        <translation>“%1”是终结状态</translation>
    </message>
    <message>
        <source>no case is opened with such a value “%1”</source>
        <translation>立案时没有这样的“%1”</translation>
    </message>
    <message>
        <source>%1, line %2: %3; correct the table.</source>
        <translation>%1 第 %2 行：%3；请更正该表。</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>此处没有“%1”</translation>
    </message>
    <message>
        <source>there is no step that opens a case</source>
        <translation>没有立案的步骤</translation>
    </message>
    <message>
        <source>no state is final</source>
        <translation>没有终结状态</translation>
    </message>
    <message>
        <source>nothing leads to “%1”</source>
        <translation>没有步骤通向“%1”</translation>
    </message>
    <message>
        <source>“%1” never ends</source>
        <translation>“%1”无法办结</translation>
    </message>
    <message>
        <source>The table %1 is missing; install the program again.</source>
        <translation>缺少表 %1，请重新安装程序。</translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation>“%1”重复</translation>
    </message>
    <message>
        <source>a step needs a role and a purpose</source>
        <translation>步骤须有岗位和事由</translation>
    </message>
    <message>
        <source>none of the roles has the purpose “%1”</source>
        <translation>所列岗位都没有事由“%1”</translation>
    </message>
</context>
<context>
    <name>archive::Workspace</name>
    <message>
        <source>Go to a page, an action or a household</source>
        <translation>转到页面、操作或农户</translation>
    </message>
    <message>
        <source>Show the keys that work here</source>
        <translation>显示此处可用的快捷键</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Bands</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>bands of %1 overlap: %2</source>
        <translation>%1 的分段重叠：%2</translation>
    </message>
    <message>
        <source>two of them hold %1.</source>
        <translation>有两段都含 %1。</translation>
    </message>
    <message>
        <source>this one is never reached, since those before it hold all its values.</source>
        <translation>前面的分段已含其全部取值，这一段永远用不到。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::CharacteristicReader</name>
    <message>
        <source>its %1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>its predicate is missing.</source>
        <translation>缺少判定条件（谓词）。</translation>
    </message>
    <message>
        <source>it stands twice; one must go.</source>
        <translation>出现了两次；请删去一个。</translation>
    </message>
    <message>
        <source>the name %1 is taken twice; rename one.</source>
        <translation>名称 %1 重复；请改名。</translation>
    </message>
    <message>
        <source>there are more of them than any scorecard needs.</source>
        <translation>数量超出任何评分卡所需。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Derivation</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>There is no formula for %1.</source>
        <translation>没有计算 %1 的公式。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Element</name>
    <message>
        <source>the attribute %1 can&apos;t be “%2”; correct the card.</source>
        <translation>属性 %1 不能是“%2”；请更正评分卡。</translation>
    </message>
    <message>
        <source>Line %1, element %2: %3</source>
        <translation>第 %1 行，元素 %2：%3</translation>
    </message>
    <message>
        <source>it is not supported here; a score without it would be guessed.</source>
        <translation>不支持此元素；略过它，得分就成了猜测。</translation>
    </message>
    <message>
        <source>the attribute %1 is not supported; a score without it would be guessed.</source>
        <translation>不支持属性 %1；略过它，得分就成了猜测。</translation>
    </message>
    <message>
        <source>it stands twice; one must go.</source>
        <translation>出现了两次；请删去一个。</translation>
    </message>
    <message>
        <source>the attribute %1 is missing; correct the card.</source>
        <translation>缺少属性 %1；请更正评分卡。</translation>
    </message>
    <message>
        <source>it is no proper XML (%1); write the card anew.</source>
        <translation>不是合格的 XML（%1）；请重新导出评分卡。</translation>
    </message>
    <message>
        <source>a DOCTYPE or an entity of its own is not taken; remove it.</source>
        <translation>不接受 DOCTYPE 和自定义实体；请删去。</translation>
    </message>
    <message>
        <source>the file is nested deeper or has more elements than any scorecard needs.</source>
        <translation>文件嵌套过深或元素过多，超出任何评分卡所需。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes; this is no scorecard.</source>
        <translation>文件超过 %1 字节；这不是评分卡。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::ExpressionReader</name>
    <message>
        <source>“%1” is no value of the type that is wanted.</source>
        <translation>“%1”不是所要求类型的值。</translation>
    </message>
    <message>
        <source>the dataType %1 is not supported.</source>
        <translation>不支持数据类型 %1。</translation>
    </message>
    <message>
        <source>there may be one expression only.</source>
        <translation>只能有一个表达式。</translation>
    </message>
    <message>
        <source>its expression is missing.</source>
        <translation>缺少表达式。</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>公式太长。</translation>
    </message>
    <message>
        <source>%1 does not take %2 arguments.</source>
        <translation>函数 %1 不能有 %2 个参数。</translation>
    </message>
    <message>
        <source>the function %1 is not known here; a score without it would be guessed.</source>
        <translation>不认识函数 %1；略过它，得分就成了猜测。</translation>
    </message>
    <message>
        <source>the points must stand in rising order.</source>
        <translation>各点必须由小到大排列。</translation>
    </message>
    <message>
        <source>it needs two LinearNorm elements at least.</source>
        <translation>至少需要两个 LinearNorm 元素。</translation>
    </message>
    <message>
        <source>its Interval is missing.</source>
        <translation>缺少 Interval。</translation>
    </message>
    <message>
        <source>its FieldColumnPair is missing.</source>
        <translation>缺少 FieldColumnPair。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::FieldReader</name>
    <message>
        <source>“%1” is no value of the field&apos;s type.</source>
        <translation>“%1”不是该字段类型的值。</translation>
    </message>
    <message>
        <source>a text has no Interval.</source>
        <translation>文本没有 Interval。</translation>
    </message>
    <message>
        <source>the field %1 stands twice; one must go.</source>
        <translation>字段 %1 出现了两次；请删去一个。</translation>
    </message>
    <message>
        <source>lowValue is above highValue.</source>
        <translation>lowValue 大于 highValue。</translation>
    </message>
    <message>
        <source>its missingValueReplacement is missing.</source>
        <translation>缺少 missingValueReplacement。</translation>
    </message>
    <message>
        <source>the DataDictionary has no field %1.</source>
        <translation>DataDictionary 中没有字段 %1。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Functions</name>
    <message>
        <source>a division by zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>a format of dates that is not supported</source>
        <translation>不支持的日期格式</translation>
    </message>
    <message>
        <source>a function got a value of another type than it takes</source>
        <translation>函数得到的值类型不符</translation>
    </message>
    <message>
        <source>a substring that begins before its text</source>
        <translation>子串的起点在文本之前</translation>
    </message>
    <message>
        <source>a pattern that is no regular expression</source>
        <translation>所给的模式不是正则表达式</translation>
    </message>
    <message>
        <source>a format of numbers that is not supported</source>
        <translation>不支持的数字格式</translation>
    </message>
</context>
<context>
    <name>archive::pmml::InlineTable</name>
    <message>
        <source>it stands twice; one must go.</source>
        <translation>出现了两次；请删去一个。</translation>
    </message>
    <message>
        <source>its InlineTable is missing.</source>
        <translation>缺少 InlineTable。</translation>
    </message>
    <message>
        <source>its margins hold no number.</source>
        <translation>其边界之间没有任何数。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::InputField</name>
    <message>
        <source>what stands there is no value of this field</source>
        <translation>所填内容不是该字段的值</translation>
    </message>
    <message>
        <source>what stands there is not among its valid values</source>
        <translation>所填内容不在其有效值之内</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺少该项</translation>
    </message>
</context>
<context>
    <name>archive::pmml::OutputReader</name>
    <message>
        <source>its rank is no whole number from 1 to %1.</source>
        <translation>rank 不是 1 至 %1 的整数。</translation>
    </message>
    <message>
        <source>the card says that it has no reason codes.</source>
        <translation>评分卡注明没有原因代码。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::PmmlFile</name>
    <message>
        <source>this is no PMML file.</source>
        <translation>这不是 PMML 文件。</translation>
    </message>
    <message>
        <source>version %1 is not supported; save the card as PMML 4.1 to 4.4.</source>
        <translation>不支持版本 %1；请把评分卡存为 PMML 4.1 至 4.4。</translation>
    </message>
    <message>
        <source>its %1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::PredicateReader</name>
    <message>
        <source>texts and truths have no order; use equal or a set.</source>
        <translation>文本和是否值没有大小之分；请用 equal 或集合。</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>its Array is missing.</source>
        <translation>缺少 Array。</translation>
    </message>
    <message>
        <source>it has %1 values, which n does not say.</source>
        <translation>有 %1 个值，与 n 不符。</translation>
    </message>
    <message>
        <source>its parts are missing.</source>
        <translation>缺少组成部分。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Scope</name>
    <message>
        <source>the name %1 is taken twice; rename one.</source>
        <translation>名称 %1 重复；请改名。</translation>
    </message>
    <message>
        <source>the field %1 is no active field of the MiningSchema.</source>
        <translation>字段 %1 不是 MiningSchema 中的输入字段。</translation>
    </message>
    <message>
        <source>there is no field %1.</source>
        <translation>没有字段 %1。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Scorecard</name>
    <message>
        <source>the row fits none of its bands, or its points can&apos;t be calculated</source>
        <translation>该行不在任何分段之内，或分值无法计算</translation>
    </message>
</context>
<context>
    <name>archive::pmml::ScorecardReader</name>
    <message>
        <source>the card says that it is not for scoring.</source>
        <translation>评分卡注明不用于评分。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::TransformationReader</name>
    <message>
        <source>the name %1 is taken twice; rename one.</source>
        <translation>名称 %1 重复；请改名。</translation>
    </message>
    <message>
        <source>the field %1 is calculated from itself.</source>
        <translation>字段 %1 由其自身计算而来。</translation>
    </message>
    <message>
        <source>functions call each other too deeply.</source>
        <translation>函数相互调用的层次太深。</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Value</name>
    <message>
        <source>a calculation gave no finite number</source>
        <translation>计算结果不是有限的数</translation>
    </message>
    <message>
        <source>a text became too long</source>
        <translation>文本过长</translation>
    </message>
    <message>
        <source>a value is not of the type that is wanted</source>
        <translation>值的类型不符</translation>
    </message>
</context>
<context>
    <name>archive::pmml::Verification</name>
    <message>
        <source>the card&apos;s own record does not come out: %1</source>
        <translation>评分卡自带的验证记录对不上：%1</translation>
    </message>
    <message>
        <source>the card gives no field %1.</source>
        <translation>评分卡不输出字段 %1。</translation>
    </message>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>%1 为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>there are too many of them.</source>
        <translation>记录太多。</translation>
    </message>
</context>
</TS>
