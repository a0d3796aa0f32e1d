<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerWorkspace</name>
    <message>
        <source>Error in Q&amp;A %1: </source>
        <translation>问答 %1有误：</translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>Picture</source>
        <comment>kind of file</comment>
        <translation>图片</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>kind of file</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of file</comment>
        <translation>文档</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of file</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>kind of file</comment>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>kind of file</comment>
        <translation>视频</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>kind of file</comment>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of file</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Being fetched: %1</source>
        <translation>正在获取：%1</translation>
    </message>
    <message>
        <source>Waits for the hub; fetched so far: %1</source>
        <translation>等待连接中心服务器（已获取：%1）</translation>
    </message>
    <message>
        <source>On its way to the hub: %1</source>
        <translation>正在发送到中心服务器：%1</translation>
    </message>
    <message>
        <source>Here only; the others see it once the hub has it.</source>
        <translation>目前仅在本座席；送达中心后其他人才能打开。</translation>
    </message>
    <message>
        <source>The hub does not have it yet: whoever added it has not brought it. It is asked for again.</source>
        <translation>中心服务器尚未收到（添加者的座席还未发送）。将自动重新获取。</translation>
    </message>
    <message>
        <source>The hub has no room for it: tell IT. It stays here and is offered again.</source>
        <translation>中心服务器没有空余容量，请联系系统管理员。文件保留在本座席，稍后会重新发送。</translation>
    </message>
    <message>
        <source>It came damaged; it is fetched anew.</source>
        <translation>收到的内容已损坏，正在重新获取。</translation>
    </message>
    <message>
        <source>Only files with something in them and of at most %1 can be attached.</source>
        <translation>只能附加非空且不超过 %1 的文件。</translation>
    </message>
    <message>
        <source>It cannot be read, or is no file.</source>
        <translation>无法读取，或者不是文件。</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile: try again once it is saved.</source>
        <translation>其他程序在此期间更改了该文件，请在保存后重试。</translation>
    </message>
    <message>
        <source>Its name cannot be used: rename it first.</source>
        <translation>无法使用此名称，请先重命名。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be attached.</source>
        <translation>无法附加此类文件。</translation>
    </message>
    <message numerus="yes">
        <source>A case holds %n file(s) at most.</source>
        <translation>
            <numerusform>每个案件最多可附加 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has removed it meanwhile.</source>
        <translation>其他人已在此期间移除。</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>已经附加。</translation>
    </message>
    <message>
        <source>You may not change the files of this case.</source>
        <translation>您无权更改此案件的附件。</translation>
    </message>
    <message>
        <source>It cannot be written there: choose another folder or name.</source>
        <translation>无法写入该位置，请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>It is damaged on this desk and was not saved: tell IT.</source>
        <translation>本座席上的数据已损坏，未能保存，请联系系统管理员。</translation>
    </message>
    <message>
        <source>It is not here any more: open it again to fetch it.</source>
        <translation>本座席上已没有该文件，再次打开即可重新获取。</translation>
    </message>
    <message>
        <source>It is no picture that can be shown here, or too large: save it to look at it elsewhere.</source>
        <translation>这不是可在此显示的图片，或者图片过大。请保存后用其他程序查看。</translation>
    </message>
    <message>
        <source>It takes too long to show: save it to look at it elsewhere.</source>
        <translation>显示所需时间过长，请保存后用其他程序查看。</translation>
    </message>
    <message>
        <source>The program that shows pictures does not start on this desk: tell IT. It can be saved.</source>
        <translation>本座席上的图片显示程序无法启动，请联系系统管理员。仍可保存文件。</translation>
    </message>
    <message>
        <source>Its characters cannot be read: save it to look at it elsewhere.</source>
        <translation>无法识别其字符编码，请保存后用其他程序查看。</translation>
    </message>
    <message>
        <source>It is damaged, or no PDF: save it to try it with another program.</source>
        <translation>文件已损坏，或不是PDF。请保存后用其他程序尝试。</translation>
    </message>
    <message>
        <source>It is locked with a password: save it to open it with another program that asks for it.</source>
        <translation>文件已用密码锁定。请保存后用可输入密码的其他程序打开。</translation>
    </message>
    <message>
        <source>It is damaged: save it to try it with another program.</source>
        <translation>内容已损坏。请保存后用其他程序尝试。</translation>
    </message>
    <message>
        <source>It takes more time or memory than what comes from outside may take: save it to look at it elsewhere, if you know who sent it.</source>
        <translation>所需时间或内存超出了对外来文件的限制。若确知发件人，请保存后用其他程序查看。</translation>
    </message>
    <message>
        <source>This computer cannot show PDFs here: save it to read it with another program.</source>
        <translation>此计算机无法在这里显示PDF。请保存后用其他程序阅读。</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>拒绝登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话结束</translation>
    </message>
    <message>
        <source>Connection taken up again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>拒绝重新连接</translation>
    </message>
    <message>
        <source>Code for a desk made</source>
        <translation>签发座席注册码</translation>
    </message>
    <message>
        <source>Desk enrolled</source>
        <translation>注册座席</translation>
    </message>
    <message>
        <source>Enrolment refused</source>
        <translation>拒绝注册座席</translation>
    </message>
    <message>
        <source>Desk taken out of service</source>
        <translation>停用座席</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>恢复用户</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>更改用户</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Rights given</source>
        <translation>授予查看范围</translation>
    </message>
    <message>
        <source>Read by the desk</source>
        <translation>座席接收</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>登记或更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Attachment brought</source>
        <translation>上传附件</translation>
    </message>
    <message>
        <source>Attachment fetched</source>
        <translation>接收附件</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Store moved</source>
        <translation>迁移存储</translation>
    </message>
    <message>
        <source>New life of the store</source>
        <translation>更新数据库世代</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>查看审计记录</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Attachment looked at</source>
        <translation>查看附件</translation>
    </message>
    <message>
        <source>Attachment saved to a file</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>应对记录</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>自治体</translation>
    </message>
    <message>
        <source>Learned words</source>
        <translation>学到的词语</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Pinned Q&amp;A</source>
        <translation>置顶问答</translation>
    </message>
    <message>
        <source>Search record</source>
        <translation>检索记录</translation>
    </message>
    <message>
        <source>Raised hand</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice seen</source>
        <translation>通知确认</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Talk script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>评价表</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Sample for review</source>
        <translation>评价抽样</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Reply template</source>
        <translation>答复模板</translation>
    </message>
    <message>
        <source>What one is told of cases</source>
        <translation>案件通知设置</translation>
    </message>
    <message>
        <source>Acts of a desk</source>
        <translation>座席操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>At the hub itself</source>
        <translation>中心服务器本机</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Q&amp;As and what everybody reads</source>
        <translation>问答及全员可见内容</translation>
    </message>
    <message>
        <source>Contacts and the room</source>
        <translation>应对记录与坐席室</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>检索记录</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>%1的案件</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <translation>%1的评价</translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>%1的收件箱</translation>
    </message>
    <message>
        <source>Audit · %1</source>
        <translation>审计记录·%1</translation>
    </message>
    <message>
        <source>By the desk&apos;s clock: %1</source>
        <translation>座席时钟：%1</translation>
    </message>
    <message>
        <source>Handed in while %1 was signed in</source>
        <translation>在 %1 登录期间提交</translation>
    </message>
    <message>
        <source>At the desk %1</source>
        <translation>座席 %1</translation>
    </message>
    <message>
        <source>By the desk&apos;s clock</source>
        <translation>座席时钟的时间</translation>
    </message>
    <message>
        <source>Id of the person</source>
        <translation>人员 ID</translation>
    </message>
    <message>
        <source>Id of who handed it in</source>
        <translation>提交者 ID</translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation>座席 ID</translation>
    </message>
    <message>
        <source>Id of the thing</source>
        <translation>对象 ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The hub went over all of it and found every row as it was written: %1.</source>
        <translation>中心服务器已检查全部记录，确认每一行均与写入时一致（%1）。</translation>
    </message>
    <message>
        <source>The audit was changed behind the hub: found %1. Tell whoever is responsible for security; &apos;madoguchid audit verify&apos; names the row.</source>
        <translation>审计记录被绕过中心服务器改动（%1 发现）。请联系信息安全负责人；运行“madoguchid audit verify”可查明相应的行。</translation>
    </message>
    <message>
        <source>The hub has not been through all of it since it was started.</source>
        <translation>中心服务器启动后尚未完成全部检查。</translation>
    </message>
    <message>
        <source>The audit is at the hub, and the hub cannot be reached just now.</source>
        <translation>审计记录保存在中心服务器上，目前无法连接中心服务器。</translation>
    </message>
    <message>
        <source>The hub is older than this program and does not show its audit: ask IT.</source>
        <translation>中心服务器版本低于本程序，无法显示审计记录，请联系信息技术人员。</translation>
    </message>
    <message>
        <source>The audit is for administrators.</source>
        <translation>只有管理员可以查看审计记录。</translation>
    </message>
    <message>
        <source>Stopped; there is no file.</source>
        <translation>已中止，未生成文件。</translation>
    </message>
    <message>
        <source>Erased at a person&apos;s request</source>
        <translation>应本人要求删除</translation>
    </message>
    <message>
        <source>Restricted cases of %1</source>
        <translation>%1可查阅的限阅案件</translation>
    </message>
    <message>
        <source>Next certificate authority made</source>
        <translation>已生成下一个证书颁发机构</translation>
    </message>
    <message>
        <source>Certificate authority changed</source>
        <translation>已切换证书颁发机构</translation>
    </message>
    <message>
        <source>Former certificate authority trusted no longer</source>
        <translation>不再信任原证书颁发机构</translation>
    </message>
    <message>
        <source>Hold put on</source>
        <translation>设置保留</translation>
    </message>
    <message>
        <source>Hold taken off</source>
        <translation>解除保留</translation>
    </message>
    <message>
        <source>Deleted, its days were over</source>
        <translation>保存期满删除</translation>
    </message>
    <message>
        <source>Login unlocked</source>
        <translation>解除登录锁定</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Coming of Age Day</source>
        <translation>成人节</translation>
    </message>
    <message>
        <source>National Foundation Day</source>
        <translation>建国纪念日</translation>
    </message>
    <message>
        <source>Emperor&apos;s Birthday</source>
        <translation>天皇诞生日</translation>
    </message>
    <message>
        <source>Vernal Equinox Day</source>
        <translation>春分日</translation>
    </message>
    <message>
        <source>Showa Day</source>
        <translation>昭和日</translation>
    </message>
    <message>
        <source>Constitution Memorial Day</source>
        <translation>宪法纪念日</translation>
    </message>
    <message>
        <source>Greenery Day</source>
        <translation>绿之日</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>儿童节</translation>
    </message>
    <message>
        <source>Marine Day</source>
        <translation>海之日</translation>
    </message>
    <message>
        <source>Mountain Day</source>
        <translation>山之日</translation>
    </message>
    <message>
        <source>Respect for the Aged Day</source>
        <translation>敬老日</translation>
    </message>
    <message>
        <source>Autumnal Equinox Day</source>
        <translation>秋分日</translation>
    </message>
    <message>
        <source>Health and Sports Day</source>
        <translation>体育节</translation>
    </message>
    <message>
        <source>Sports Day</source>
        <translation>体育日</translation>
    </message>
    <message>
        <source>Culture Day</source>
        <translation>文化节</translation>
    </message>
    <message>
        <source>Labour Thanksgiving Day</source>
        <translation>勤劳感谢日</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>补假</translation>
    </message>
    <message>
        <source>Day between two holidays</source>
        <translation>国民休息日</translation>
    </message>
    <message>
        <source>Imperial Wedding</source>
        <translation>皇太子结婚仪式</translation>
    </message>
    <message>
        <source>Imperial Funeral</source>
        <translation>大丧之礼</translation>
    </message>
    <message>
        <source>Enthronement Ceremony</source>
        <translation>即位礼正殿之仪</translation>
    </message>
    <message>
        <source>Accession of the Emperor</source>
        <translation>天皇即位日</translation>
    </message>
    <message>
        <source>A raised hand is overdue after</source>
        <translation>举手超过此时间即逾期</translation>
    </message>
    <message>
        <source>An escalated contact is due after</source>
        <translation>转上级的来件处理期限</translation>
    </message>
    <message>
        <source>A FAX, an e-mail or a letter is due after</source>
        <translation>传真、电子邮件、信件的答复期限</translation>
    </message>
    <message>
        <source>The reminder of a call back comes earlier by</source>
        <translation>回电提醒（提前）</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>service minutes</source>
        <translation>分钟（受理时间内）</translation>
    </message>
    <message>
        <source>service hours</source>
        <translation>小时（受理时间内）</translation>
    </message>
    <message>
        <source>service days (end)</source>
        <translation>个受理日（当日结束前）</translation>
    </message>
    <message>
        <source>business days (end)</source>
        <translation>个工作日（当日结束前）</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>公共假日</translation>
    </message>
    <message>
        <source>Write the hours as 8:00–21:00, or nothing if it is closed.</source>
        <translation>请按 8:00–21:00 的格式填写；休息日请留空。</translation>
    </message>
    <message>
        <source>Write times that follow each other, as 9:00–12:00, 13:00–17:00.</source>
        <translation>请按时间先后填写且不重叠，例如 9:00–12:00, 13:00–17:00。</translation>
    </message>
    <message>
        <source>A day has four stretches of hours at most.</source>
        <translation>每天最多设置四个时间段。</translation>
    </message>
    <message>
        <source>Write the day as 2027-02-01, or as 12-29 for every year.</source>
        <translation>请按 2027-02-01 填写；每年重复则填 12-29。</translation>
    </message>
    <message>
        <source>Write both days with the year, or both without.</source>
        <translation>两个日期要么都写年份，要么都不写。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>No more closings can be kept: remove old ones.</source>
        <translation>无法再登记，请删除旧的条目。</translation>
    </message>
    <message>
        <source>Write the hours as 8:45–17:15.</source>
        <translation>请按 8:45–17:15 的格式填写。</translation>
    </message>
    <message>
        <source>Write the day as 12-29.</source>
        <translation>请按 12-29 的格式填写月日。</translation>
    </message>
    <message>
        <source>You may not change the service hours.</source>
        <translation>您无权更改受理时间。</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %L1.</source>
        <translation>请填写 1 到 %L1 的整数。</translation>
    </message>
</context>
<context>
    <name>CallBackText</name>
    <message>
        <source>Called; how it went stands in the contact</source>
        <translation>已回电，结果见应对记录</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n minute(s)</source>
        <translation>
            <numerusform>▲ 超时%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n hour(s)</source>
        <translation>
            <numerusform>▲ 超时%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n day(s)</source>
        <translation>
            <numerusform>▲ 超时%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or telephone noted</source>
        <translation>未记录姓名和电话</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>a promised call</comment>
        <translation>由我处理</translation>
    </message>
</context>
<context>
    <name>CaseListText</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>市民意见科</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>轮到您</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>cases</comment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Received any day</source>
        <translation>受理日：全部</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>受理日：今天</translation>
    </message>
    <message>
        <source>Received in the last 7 days</source>
        <translation>受理日：最近7天</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>受理日：最近30天</translation>
    </message>
    <message>
        <source>Received this fiscal year</source>
        <translation>受理日：本年度</translation>
    </message>
    <message>
        <source>Received last fiscal year</source>
        <translation>受理日：上年度</translation>
    </message>
    <message>
        <source>Received from … to …</source>
        <translation>受理日：指定期间</translation>
    </message>
    <message>
        <source>Centralised</source>
        <comment>flow of a case</comment>
        <translation>集中</translation>
    </message>
    <message>
        <source>Distributed</source>
        <comment>flow of a case</comment>
        <translation>分散</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Grouped by step</source>
        <translation>按步骤分组</translation>
    </message>
    <message>
        <source>Grouped by unit</source>
        <translation>按部门分组</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>按类别分组</translation>
    </message>
    <message>
        <source>Grouped by week due</source>
        <translation>按到期周分组</translation>
    </message>
    <message>
        <source>Sorted by age</source>
        <translation>按经过天数</translation>
    </message>
    <message>
        <source>Sorted by due time</source>
        <translation>按期限</translation>
    </message>
    <message>
        <source>Sorted by last action</source>
        <translation>按最近操作</translation>
    </message>
    <message>
        <source>Sorted by number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Sorted by waiting time</source>
        <translation>按等待时间</translation>
    </message>
    <message>
        <source>Sorted by kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Sorted by subject</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Sorted by flow</source>
        <translation>按流程</translation>
    </message>
    <message>
        <source>Sorted by step</source>
        <translation>按步骤</translation>
    </message>
    <message>
        <source>Sorted by unit</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>Sorted by what is to do</source>
        <translation>按待办事项</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a case</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>column</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column</comment>
        <translation>部门</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>of a case</comment>
        <translation>经过</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>column</comment>
        <translation>流程</translation>
    </message>
    <message>
        <source>Last action</source>
        <comment>column</comment>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>instead of a number</comment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Your turn: %1</source>
        <translation>轮到您：%1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>[Named persons only] %1</source>
        <translation>【仅限指定人员】%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1 – %2</source>
        <comment>days</comment>
        <translation>期限 %1～%2</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>column</comment>
        <translation>申诉人</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>分类</translation>
    </message>
    <message>
        <source>In charge</source>
        <comment>column</comment>
        <translation>主管</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>column</comment>
        <translation>承办部门</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column</comment>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Age in days</source>
        <comment>column</comment>
        <translation>经过天数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>column</comment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column</comment>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column</comment>
        <translation>操作人</translation>
    </message>
    <message>
        <source>At</source>
        <comment>column</comment>
        <translation>操作时间</translation>
    </message>
    <message>
        <source>Shift_JIS has no such character (%1): export as UTF-8.</source>
        <translation>Shift_JIS 中没有该字符（%1）：请以 UTF-8 导出。</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已中止：未写出任何内容。</translation>
    </message>
    <message>
        <source>Waits for</source>
        <comment>column</comment>
        <translation>等待事项</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>CaseNames</name>
    <message>
        <source>somebody unknown here</source>
        <translation>本机未知的人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>市民意见科</translation>
    </message>
</context>
<context>
    <name>CaseNoteText</name>
    <message>
        <source>A case has arrived</source>
        <translation>收到新案件</translation>
    </message>
    <message>
        <source>A draft is asked of you</source>
        <translation>请您起草答复</translation>
    </message>
    <message>
        <source>A draft came back to be amended</source>
        <translation>有草案被退回修改</translation>
    </message>
    <message>
        <source>A draft waits for your approval</source>
        <translation>有草案等待您审批</translation>
    </message>
    <message>
        <source>All parts of a case are approved</source>
        <translation>案件各部分已全部批准</translation>
    </message>
    <message>
        <source>A reply is to be sent</source>
        <translation>有答复待发送</translation>
    </message>
    <message>
        <source>A case is due soon</source>
        <translation>案件即将到期</translation>
    </message>
    <message>
        <source>A case is overdue</source>
        <translation>案件已逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for you now</source>
        <translation>
            <numerusform>有 %n 件案件等待您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are due soon or overdue</source>
        <translation>
            <numerusform>有 %n 件案件即将到期或已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that wait for you are overdue</source>
        <translation>
            <numerusform>等待您处理的案件中有 %n 件已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到件</translation>
    </message>
    <message>
        <source>Drafting instruction</source>
        <translation>起草指示</translation>
    </message>
    <message>
        <source>Approval request</source>
        <translation>审批请求</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Ready to join or send</source>
        <translation>待汇总或待发送</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>A publication waits for your approval</source>
        <translation>有公布稿等待您批准</translation>
    </message>
    <message>
        <source>A publication came back to be blacked out anew</source>
        <translation>公布稿被退回，需重新遮盖</translation>
    </message>
    <message>
        <source>A publication was approved</source>
        <translation>公布稿已获批准</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公布</translation>
    </message>
</context>
<context>
    <name>CaseReading</name>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, its reading</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a case</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>市民的原话</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Wants the reply by</source>
        <translation>希望的答复方式</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>不需要答复</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>when a case came</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>a case that is not here</source>
        <translation>不在此处的案件</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>You handed it in</source>
        <translation>由您提交</translation>
    </message>
    <message>
        <source>Drafts and history are for those who work on it. The reply stands here once it was sent.</source>
        <translation>草案和经过仅供经办人查看。答复发出后会显示在这里。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a deputy, for whom</comment>
        <translation>%1（代理%2）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>units</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of link, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between steps of an approval route</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>更改前：%1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, about what</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Open a case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Divide among units</source>
        <translation>分配给部门</translation>
    </message>
    <message>
        <source>Withdraw the part</source>
        <translation>撤回该部分</translation>
    </message>
    <message>
        <source>Transfer the part</source>
        <translation>转交该部分</translation>
    </message>
    <message>
        <source>Transfer the case</source>
        <translation>转交案件</translation>
    </message>
    <message>
        <source>Change who answers</source>
        <translation>更改回答方</translation>
    </message>
    <message>
        <source>Assign a person</source>
        <translation>指定经办人</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草案</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a draft</comment>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a draft</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>a draft</comment>
        <translation>收回</translation>
    </message>
    <message>
        <source>Save as the reply</source>
        <translation>保存为答复</translation>
    </message>
    <message>
        <source>Put into the e-mail queue</source>
        <translation>放入邮件队列</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>Close without reply</source>
        <translation>不答复结案</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>a case</comment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Link another case</source>
        <translation>关联另一案件</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Restrict to named persons</source>
        <translation>限定可见人员（公益举报）</translation>
    </message>
    <message>
        <source>Release from restriction</source>
        <translation>解除限定</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>更改期限</translation>
    </message>
    <message>
        <source>Propose for publication</source>
        <translation>提议公布</translation>
    </message>
    <message>
        <source>Approve the publication</source>
        <translation>批准公布</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a case</comment>
        <translation>公布</translation>
    </message>
    <message>
        <source>Withdraw the publication</source>
        <translation>撤回公布</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>案件新建</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a case</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Part given to a unit</source>
        <translation>分配给部门</translation>
    </message>
    <message>
        <source>Part withdrawn</source>
        <translation>撤回该部分</translation>
    </message>
    <message>
        <source>Part transferred</source>
        <translation>转交该部分</translation>
    </message>
    <message>
        <source>Case transferred</source>
        <translation>转交案件</translation>
    </message>
    <message>
        <source>Who answers was changed</source>
        <translation>更改回答方</translation>
    </message>
    <message>
        <source>Person assigned</source>
        <translation>指定经办人</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <comment>of a part</comment>
        <translation>保存草案</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a draft</comment>
        <translation>批准</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a draft</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Recalled</source>
        <comment>a draft</comment>
        <translation>收回</translation>
    </message>
    <message>
        <source>Reply saved</source>
        <translation>保存答复</translation>
    </message>
    <message>
        <source>Reply put into the e-mail queue</source>
        <translation>答复放入邮件队列</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>发送答复</translation>
    </message>
    <message>
        <source>Closed without reply</source>
        <translation>不答复结案</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Linked with another case</source>
        <translation>关联另一案件</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Restricted to named persons</source>
        <translation>限定可见人员</translation>
    </message>
    <message>
        <source>Released from restriction</source>
        <translation>解除限定</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <translation>更改期限</translation>
    </message>
    <message>
        <source>Proposed for publication</source>
        <translation>已提议公布</translation>
    </message>
    <message>
        <source>Publication approved</source>
        <translation>批准公布</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>a case</comment>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Publication withdrawn</source>
        <translation>已撤回公布</translation>
    </message>
    <message>
        <source>This is not possible in the present state of the case.</source>
        <translation>案件目前的状态下无法进行。</translation>
    </message>
    <message>
        <source>This is for others to do.</source>
        <translation>这应由其他人进行。</translation>
    </message>
    <message>
        <source>The case is not at this desk any more.</source>
        <translation>此案件已不在本席。</translation>
    </message>
    <message>
        <source>Somebody else saved another text meanwhile.</source>
        <translation>其间他人保存了另一份文本。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明理由。</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>请先写备注。</translation>
    </message>
    <message>
        <source>The draft is empty.</source>
        <translation>草案为空。</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>请先保存草案。</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>答复为空。</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>请选择部门。</translation>
    </message>
    <message>
        <source>This unit has it already.</source>
        <translation>已由该部门负责。</translation>
    </message>
    <message>
        <source>That is how it is answered already.</source>
        <translation>已经是这样了。</translation>
    </message>
    <message>
        <source>Name at least one person.</source>
        <translation>请至少指定一人。</translation>
    </message>
    <message>
        <source>These are too many persons.</source>
        <translation>人数过多。</translation>
    </message>
    <message>
        <source>Choose how it was sent.</source>
        <translation>请选择发送方式。</translation>
    </message>
    <message>
        <source>The requester gave no e-mail address.</source>
        <translation>申请人未提供电子邮箱。</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>Every step needs an approver.</source>
        <translation>每一步都需要审批人。</translation>
    </message>
    <message>
        <source>Somebody stands in the route twice.</source>
        <translation>有人在流程中出现两次。</translation>
    </message>
    <message>
        <source>Whoever wrote the draft cannot approve it.</source>
        <translation>起草人不能审批自己的草案。</translation>
    </message>
    <message>
        <source>Only the named persons can approve here.</source>
        <translation>此处只有指定人员可以审批。</translation>
    </message>
    <message>
        <source>These are too many approvers.</source>
        <translation>审批人过多。</translation>
    </message>
    <message>
        <source>Write a subject or the citizen’s words.</source>
        <translation>请填写主题或市民的原话。</translation>
    </message>
    <message>
        <source>An anonymous requester has no name.</source>
        <translation>匿名申请人没有姓名。</translation>
    </message>
    <message>
        <source>There is no such case here.</source>
        <translation>这里没有这样的案件。</translation>
    </message>
    <message>
        <source>It is linked already.</source>
        <translation>已经关联。</translation>
    </message>
    <message>
        <source>This person cannot be chosen here.</source>
        <translation>此处不能选择此人。</translation>
    </message>
    <message>
        <source>Choose two different persons.</source>
        <translation>请选择两个不同的人。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>You may name deputies for yourself only.</source>
        <translation>您只能为自己指定代理人。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>文本过长。</translation>
    </message>
    <message>
        <source>This case holds no more of these.</source>
        <translation>此案件无法再添加。</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <comment>kind of case</comment>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Opinion or proposal</source>
        <translation>意见或建议</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of case</comment>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of case</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>kind of case</comment>
        <translation>申请</translation>
    </message>
    <message>
        <source>Through the hearing section</source>
        <translation>集中型（经市民意见科）</translation>
    </message>
    <message>
        <source>Answered by the unit itself</source>
        <translation>分散型（部门直接答复）</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>state of a case</comment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>state of a case</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>To be joined</source>
        <comment>state of a case</comment>
        <translation>待汇总</translation>
    </message>
    <message>
        <source>Reply to be sent</source>
        <comment>state of a case</comment>
        <translation>待发送答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>state of a case</comment>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Closed without reply</source>
        <comment>state of a case</comment>
        <translation>未答复结案</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>state of a part</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <comment>state of a part</comment>
        <translation>起草中</translation>
    </message>
    <message>
        <source>In approval</source>
        <comment>state of a part</comment>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of a part</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of a part</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a part</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channel of a reply</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>相关案件</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>内容相同</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>合并至</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>已并入的案件</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>拆分自</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>拆分为</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>可公布</translation>
    </message>
    <message>
        <source>Decide who answers</source>
        <translation>决定由谁回答</translation>
    </message>
    <message>
        <source>Write the draft</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Amend the draft</source>
        <translation>修改草案</translation>
    </message>
    <message>
        <source>Approve or return</source>
        <translation>审批或退回</translation>
    </message>
    <message>
        <source>Join into the reply</source>
        <translation>汇总成答复</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>发送答复</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n h</source>
        <translation>
            <numerusform>逾期 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Return the publication</source>
        <translation>退回公布稿</translation>
    </message>
    <message>
        <source>Publication returned</source>
        <translation>公布稿已退回</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>There is nothing left to publish.</source>
        <translation>没有可公布的内容。</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>请选择类别。</translation>
    </message>
    <message>
        <source>What was blacked out is still said in another place.</source>
        <translation>已遮盖的内容仍出现在其他位置。</translation>
    </message>
    <message>
        <source>The case or the proposal was changed meanwhile. Look at it again.</source>
        <translation>案件或公布稿在此期间已更改，请重新确认。</translation>
    </message>
    <message>
        <source>Black out the texts anew.</source>
        <translation>请重新遮盖正文。</translation>
    </message>
    <message>
        <source>To be blacked out anew</source>
        <translation>需重新遮盖</translation>
    </message>
    <message>
        <source>Black out anew</source>
        <translation>重新遮盖</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n min</source>
        <translation>
            <numerusform>逾期 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DomainText</name>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>当场答复</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>转上级</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>非本市事务</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>中途挂断</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Under 20</source>
        <translation>20岁以下</translation>
    </message>
    <message>
        <source>20s</source>
        <translation>20多岁</translation>
    </message>
    <message>
        <source>30s</source>
        <translation>30多岁</translation>
    </message>
    <message>
        <source>40s</source>
        <translation>40多岁</translation>
    </message>
    <message>
        <source>50s</source>
        <translation>50多岁</translation>
    </message>
    <message>
        <source>60s</source>
        <translation>60多岁</translation>
    </message>
    <message>
        <source>70s</source>
        <translation>70多岁</translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation>80岁以上</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>Solved %n contact(s)</source>
        <translation>
            <numerusform>已解决%n次咨询</numerusform>
        </translation>
    </message>
    <message>
        <source>Synonym %1 → %2</source>
        <comment>typed word, word in the Q&amp;A</comment>
        <translation>同义词 %1→%2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>in hiragana</comment>
        <translation>读音 %1</translation>
    </message>
    <message>
        <source>Found in translation</source>
        <translation>在译文中找到</translation>
    </message>
    <message>
        <source>Asked together</source>
        <translation>常一起询问</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>今天核实</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>%n天前核实</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what was asked.</source>
        <translation>请填写咨询内容。</translation>
    </message>
    <message>
        <source>Choose the unit the call was put through to.</source>
        <translation>请选择转接部门。</translation>
    </message>
    <message>
        <source>Set the time of the call back.</source>
        <translation>请设置回电时间。</translation>
    </message>
    <message>
        <source>Too many Q&amp;As: remove some.</source>
        <translation>问答过多，请删减。</translation>
    </message>
    <message>
        <source>Satisfaction runs from 0 to 10.</source>
        <translation>满意度为0到10。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文字过长，请缩短。</translation>
    </message>
    <message>
        <source>Only the operator who took it may log this contact.</source>
        <translation>只有受理人本人才能保存此记录。</translation>
    </message>
    <message>
        <source>This could not be saved (%1).</source>
        <translation>无法保存（%1）。</translation>
    </message>
    <message>
        <source>Found by its reading</source>
        <translation>按读音找到</translation>
    </message>
    <message>
        <source>Translation %1 → %2</source>
        <comment>typed word, word in the Q&amp;A</comment>
        <translation>翻译 %1→%2</translation>
    </message>
    <message>
        <source>A group needs two words at least, or one with - before it.</source>
        <translation>每组至少需要两个词，或一个前面带“-”的词。</translation>
    </message>
    <message>
        <source>A group holds 50 words at most.</source>
        <translation>每组最多50个词。</translation>
    </message>
    <message>
        <source>Write a word behind the -.</source>
        <translation>请在“-”后面输入词语。</translation>
    </message>
    <message>
        <source>The same stands in the file already.</source>
        <translation>文件中已有相同内容。</translation>
    </message>
    <message>
        <source>Enter the number of a Q&amp;A.</source>
        <translation>请输入问答编号。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Write the day as 2027-03-01.</source>
        <translation>请按2027-03-01的格式输入日期。</translation>
    </message>
    <message>
        <source>Keyword %1</source>
        <translation>关键词 %1</translation>
    </message>
    <message>
        <source>Give the script a title.</source>
        <translation>请输入标题。</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>请输入内容。</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Erased on %1 at the person&apos;s request. Only what is counted was kept.</source>
        <comment>day</comment>
        <translation>已于%1应本人要求删除，仅保留用于统计的项目。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>User name or password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and nobody of this name has signed in at this desk before.</source>
        <translation>无法连接中心服务器，且此用户从未在本座席登录过。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>This desk is not enrolled at the hub yet.</source>
        <translation>本座席尚未在中心服务器登记。</translation>
    </message>
    <message>
        <source>This is no address of a hub: write host or host:port.</source>
        <translation>这不是中心服务器的地址，请填写“主机名”或“主机名:端口”。</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>无法读取证书文件：%1</translation>
    </message>
    <message>
        <source>The hub shows another certificate than the one this desk trusts. Nothing was sent. Tell IT.</source>
        <translation>中心服务器出示的证书与本座席信任的证书不同。未发送任何数据，请联系系统管理员。</translation>
    </message>
    <message>
        <source>No hub is set.</source>
        <translation>尚未设置中心服务器。</translation>
    </message>
    <message>
        <source>Another program works on this desk&apos;s store: contacts wait until it has ended.</source>
        <translation>另一个程序正在使用本座席的数据；在其结束之前，应对记录将等待发送。</translation>
    </message>
    <message>
        <source>The hub speaks another version. Tell IT to update.</source>
        <translation>与中心服务器的版本不一致，请联系系统管理员更新。</translation>
    </message>
    <message>
        <source>You may not change this Q&amp;A.</source>
        <translation>您没有修改此问答的权限。</translation>
    </message>
    <message>
        <source>Somebody else has changed this Q&amp;A meanwhile.</source>
        <translation>在此期间，其他人已修改此问答。</translation>
    </message>
    <message>
        <source>You may not correct this contact.</source>
        <translation>您没有更正此应对记录的权限。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>You may not do this (%1).</source>
        <translation>您没有执行此操作的权限（%1）。</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile (%1).</source>
        <translation>在此期间已被其他人修改（%1）。</translation>
    </message>
    <message>
        <source>Too many attempts: wait a little and try again.</source>
        <translation>尝试次数过多，请稍候再试。</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>无法连接中心服务器。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This was made by a newer version of Madoguchi: update this one.</source>
        <translation>这是由更新版本的Madoguchi创建的，请更新本程序。</translation>
    </message>
    <message>
        <source>The disk or a file refused (%1).</source>
        <translation>无法访问磁盘或文件（%1）。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>已不存在。</translation>
    </message>
    <message>
        <source>The stored data is damaged (%1). Tell IT.</source>
        <translation>存储的数据已损坏（%1），请联系系统管理员。</translation>
    </message>
    <message>
        <source>This did not work (%1).</source>
        <translation>操作未能完成（%1）。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>值班主管</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>市民意见科</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>You may not change the words.</source>
        <translation>您无权更改词语。</translation>
    </message>
    <message>
        <source>Somebody else has changed this group meanwhile; it is shown as it is now.</source>
        <translation>其他人已更改此组，现显示最新内容。</translation>
    </message>
    <message>
        <source>You may not pin Q&amp;As.</source>
        <translation>您无权置顶问答。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The hub is older than this program: what it does not know yet waits here, and is sent once the hub is updated.</source>
        <translation>中心服务器的版本比本程序旧：它还不认识的内容保存在本座席，待其更新后发送。</translation>
    </message>
    <message>
        <source>Another program holds this desk&apos;s store.</source>
        <translation>其他程序正在占用本席位的存储。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Until the store works again contacts can be taken, and nothing else.</source>
        <translation>存储恢复之前只能记录应对。</translation>
    </message>
    <message>
        <source>You may not change talk scripts.</source>
        <translation>您无权修改话术。</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>请先填写问题。</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>请先写回答。</translation>
    </message>
    <message>
        <source>Say why the hand is taken down.</source>
        <translation>请说明放下举手的原因。</translation>
    </message>
    <message>
        <source>This hand was settled meanwhile; it is shown as it is now.</source>
        <translation>此举手已处理完毕，现显示最新状态。</translation>
    </message>
    <message>
        <source>This is not possible any more: somebody was quicker. It is shown as it is now.</source>
        <translation>他人已先处理，无法执行。现显示最新状态。</translation>
    </message>
    <message>
        <source>Only whoever leads the room may do this with a raised hand.</source>
        <translation>只有主管可以对举手执行此操作。</translation>
    </message>
    <message>
        <source>You may not do this with what waits in the room.</source>
        <translation>您不能对此待办事项执行该操作。</translation>
    </message>
    <message>
        <source>Somebody else has taken it meanwhile.</source>
        <translation>已由他人接手。</translation>
    </message>
    <message>
        <source>It was resolved meanwhile.</source>
        <translation>已经解决。</translation>
    </message>
    <message>
        <source>Write a word about it first.</source>
        <translation>请先写明情况。</translation>
    </message>
    <message>
        <source>Set the time that was promised.</source>
        <translation>请设置约定的时间。</translation>
    </message>
    <message>
        <source>Write down what was asked.</source>
        <translation>请填写咨询内容。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文字过长，请缩短。</translation>
    </message>
    <message>
        <source>Too many Q&amp;As: remove some.</source>
        <translation>问答过多，请删减。</translation>
    </message>
    <message>
        <source>This account may no longer sign in. Ask your administrator.</source>
        <translation>此账户已不能登录。请联系管理员。</translation>
    </message>
    <message>
        <source>This desk was taken out of service: what it held of the city&apos;s data is removed. Ask IT.</source>
        <translation>本座席已停用：其中保存的市政数据将被清除。请联系信息系统负责人。</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters. Four or five words are long and easy to remember.</source>
        <translation>太短：至少需要12个字符。四五个词连在一起既够长又容易记住。</translation>
    </message>
    <message>
        <source>Too long: at most 1024 characters.</source>
        <translation>太长：最多1024个字符。</translation>
    </message>
    <message>
        <source>This is one piece over and over: choose another.</source>
        <translation>这是同一内容的重复，请换一个。</translation>
    </message>
    <message>
        <source>This runs along the keyboard or the alphabet: choose another.</source>
        <translation>这是键盘或字母表上的连续排列，请换一个。</translation>
    </message>
    <message>
        <source>This is your name and little else: choose another.</source>
        <translation>内容几乎只有您的姓名，请换一个。</translation>
    </message>
    <message>
        <source>This, or the word it is built on, is among those tried first: choose another.</source>
        <translation>该密码或其所用的词属于攻击者最先尝试的密码，请换一个。</translation>
    </message>
    <message>
        <source>This is the present password: choose another.</source>
        <translation>与当前密码相同，请换一个。</translation>
    </message>
    <message>
        <source>The two are not the same: type it once more.</source>
        <translation>两次输入不一致，请重新输入。</translation>
    </message>
    <message>
        <source>Type the present password first.</source>
        <translation>请先输入当前密码。</translation>
    </message>
    <message>
        <source>This is not the present password.</source>
        <translation>与当前密码不符。</translation>
    </message>
    <message>
        <source>The connection broke off before the hub answered: sign in with the new password, and if it is refused, with the former one.</source>
        <translation>中心服务器答复之前连接已中断。请用新密码登录；若被拒绝，请用原密码。</translation>
    </message>
    <message>
        <source>The hub is older than this program and cannot change passwords: ask IT.</source>
        <translation>中心服务器版本较旧，无法更改密码。请联系系统管理员。</translation>
    </message>
    <message>
        <source>This is not the PIN. After five wrong ones only the password opens the window.</source>
        <translation>PIN 不正确。输错五次后只能用密码解锁。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: only the password opens the window now.</source>
        <translation>PIN 输错次数过多：现在只能用密码解锁。</translation>
    </message>
    <message>
        <source>This desk does not know your password any more: sign out, and in again at the hub.</source>
        <translation>本座席已无法核对您的密码：请退出登录，并在连接中心服务器后重新登录。</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits of at least three kinds, not in order and nothing twice.</source>
        <translation>请使用 4 至 8 位数字，至少包含三个不同的数字，不能是连续数字，也不能重复同一组数字。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>This login or this desk is locked after too many wrong passwords. Wait a quarter of an hour or longer, or ask your administrator.</source>
        <translation>因多次输错密码，该用户或本座席已被锁定。请等待十五分钟以上，或联系管理员。</translation>
    </message>
    <message>
        <source>This was erased at the person&apos;s request. Nothing can be added to it any more.</source>
        <translation>已应本人要求删除，不能再添加内容。</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and the last sign-in at the hub is more than 14 days ago, or this computer&apos;s clock was set back.</source>
        <translation>无法连接中心服务器，且距上次在服务器登录已超过14天，或本机时钟被调回。</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>Shift hand-over (%1)</source>
        <comment>when and who</comment>
        <translation>交接班（%1）</translation>
    </message>
    <message>
        <source>Not at this desk any more</source>
        <translation>本机已没有</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, what it is about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Hand raised %1</source>
        <comment>minutes and seconds</comment>
        <translation>举手 %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <comment>when</comment>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>Resolved %1 by %2</source>
        <comment>when, person</comment>
        <translation>%2于%1完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>resolved when, how it ended</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>lines of the hand-over</comment>
        <translation>
            <numerusform>%Ln件未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <comment>how many are open, how many of them</comment>
        <translation>%1，其中%2件逾期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how many are open, by kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Until the end of the next shift (%1); %Ln promised call(s) later than that left out</source>
        <comment>when</comment>
        <translation>
            <numerusform>至下一班结束（%1）；此后的%Ln件回电未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the next shift (%1)</source>
        <comment>when</comment>
        <translation>至下一班结束（%1）</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <comment>figures of the day</comment>
        <translation>应对：%1</translation>
    </message>
    <message>
        <source>Hands raised today: %1, settled %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>今日举手%1件，已处理%2/%3</translation>
    </message>
    <message>
        <source>Put into the pane today: %1, resolved %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>今日升级处理%1件，已完成%2/%3</translation>
    </message>
    <message>
        <source>Promised calls made today: %1, in time %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>今日回电%1件，按时%2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln raised hand(s) up: callers wait on the line. Settle them first, they are not handed over.</source>
        <translation>
            <numerusform>有%Ln人正在举手，来电者仍在线等待。举手不会随班交接，请先处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>尚未接收</translation>
    </message>
    <message>
        <source>Received %1</source>
        <comment>when</comment>
        <translation>接收 %1</translation>
    </message>
    <message>
        <source>Received %1 by %2</source>
        <comment>when, person</comment>
        <translation>%2于%1接收</translation>
    </message>
    <message>
        <source>Of %1 handed over, %2 still open</source>
        <comment>all, of these</comment>
        <translation>交接%1件，其中%2件未处理</translation>
    </message>
    <message>
        <source>Nothing stands open: write what the next shift must know.</source>
        <translation>没有未处理的事项：请填写下一班须知。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文字过长，请缩短。</translation>
    </message>
    <message>
        <source>You wrote this yourself: whoever leads the next shift receives it.</source>
        <translation>这是您本人所写，由下一班的负责人接收。</translation>
    </message>
    <message>
        <source>Somebody has received this in the meantime.</source>
        <translation>已有人接收。</translation>
    </message>
    <message>
        <source>Only whoever leads the room hands over.</source>
        <translation>只有大厅负责人可以交接班。</translation>
    </message>
    <message>
        <source>▲ %1 (%2)</source>
        <comment>how late, when it was due</comment>
        <translation>▲ %1（%2）</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>下一班须知</translation>
    </message>
    <message>
        <source>Nothing stands open</source>
        <translation>没有未处理的事项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
</context>
<context>
    <name>HandText</name>
    <message>
        <source>Closed with the contact</source>
        <translation>随应对结束而放下</translation>
    </message>
    <message>
        <source>It waits in the room as an escalation now.</source>
        <translation>已作为升级事项等待处理。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Waiting for an answer %1</source>
        <comment>minutes and seconds</comment>
        <translation>等待答复 %1</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>%1 已答复</translation>
    </message>
    <message>
        <source>Answer accepted</source>
        <translation>已接受答复</translation>
    </message>
    <message>
        <source>%1 takes the call over</source>
        <translation>%1 接管通话</translation>
    </message>
    <message>
        <source>Goes on as an escalation</source>
        <translation>已转为升级处理</translation>
    </message>
    <message>
        <source>%1 made it an escalation</source>
        <translation>%1 已转为升级事项</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已放下</translation>
    </message>
    <message>
        <source>%1 took the hand down</source>
        <translation>%1 放下了举手</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>▲ No connection to the hub: no supervisor sees this.</source>
        <translation>▲ 未连接中枢：主管看不到此内容。</translation>
    </message>
    <message>
        <source>On its way to the hub …</source>
        <translation>正在发送到中枢…</translation>
    </message>
    <message>
        <source>▲ Not arrived yet: no connection to the hub. It goes by itself once there is one.</source>
        <translation>▲ 尚未送达：未连接中枢。连接后会自动发送。</translation>
    </message>
    <message>
        <source>The contact was discarded</source>
        <translation>应对已被放弃</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day it came in</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案件类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>市民原话</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Requester’s name</source>
        <translation>申诉人姓名</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>姓名读音</translation>
    </message>
    <message>
        <source>Anonymous (yes or no)</source>
        <translation>匿名（是／否）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受理方式</translation>
    </message>
    <message>
        <source>Reply wanted</source>
        <translation>是否希望答复</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Place the case is about</source>
        <translation>涉及地点</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁答复</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Day of the reply</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>How the reply was sent</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 is no kind of case: write inquiry, opinion, complaint, report or application.</source>
        <translation>%1不是案件类别。请写“問い合わせ”（咨询）、“意見”（意见）、“苦情”（投诉）、“通報”（举报）或“申請”（申请）。</translation>
    </message>
    <message>
        <source>%1 is empty: write a kind of case, or choose one for such rows above.</source>
        <translation>%1为空。请填写案件类别，或在上方为此类行选择一个类别。</translation>
    </message>
    <message>
        <source>%1 is no day: write 2026/4/1, and 14:30 behind it where the time is known.</source>
        <translation>%1不是日期。请写成 2026/4/1，知道时间时在后面写 14:30。</translation>
    </message>
    <message>
        <source>It came in on %1, which lies ahead: correct the day.</source>
        <translation>受理日期 %1 是将来的日期，请更正。</translation>
    </message>
    <message>
        <source>%1 is no way a voice comes or a reply goes: write e-mail, FAX, letter, telephone or in person.</source>
        <translation>%1不是受理或答复方式。请写“メール”（邮件）、“FAX”、“手紙”（信件）、“電話”或“窓口”。</translation>
    </message>
    <message>
        <source>%1: write yes or no, or the way the reply is wanted.</source>
        <translation>%1：请写“要”或“不要”，或者希望的答复方式。</translation>
    </message>
    <message>
        <source>%1: write yes or no, or leave it empty.</source>
        <translation>%1：请写“はい”（是）或“いいえ”（否），或留空。</translation>
    </message>
    <message>
        <source>It says anonymous, and %1 has a name: take one of the two away.</source>
        <translation>标为匿名，但%1中有姓名。请删除其中之一。</translation>
    </message>
    <message>
        <source>%1 is no state: write open, answered or closed.</source>
        <translation>%1不是状态。请写“対応中”（处理中）、“回答済”（已答复）或“終了”（结束）。</translation>
    </message>
    <message>
        <source>There is a reply, and %1 says that it is open: correct one of the two.</source>
        <translation>已有答复，但%1显示仍在处理。请更正其中之一。</translation>
    </message>
    <message>
        <source>It was answered, and %1 has no day: write it, or closed as the state.</source>
        <translation>已答复，但%1没有日期。请填写日期，或将状态写为“終了”（结束）。</translation>
    </message>
    <message>
        <source>%1 lies before the day it came in: correct one of the two.</source>
        <translation>%1早于受理日期。请更正其中之一。</translation>
    </message>
    <message>
        <source>%1 says neither that the hearing section answers nor that the unit does.</source>
        <translation>%1不是处理方式。请写“集中”（由市民意见科答复）或“分散”（由主管部门答复）。</translation>
    </message>
    <message>
        <source>No unit answers it: write one into the row, or choose one above.</source>
        <translation>没有答复部门。请在行中填写，或在上方选择。</translation>
    </message>
    <message>
        <source>%1 names several units, and one alone answers by itself: make rows of it.</source>
        <translation>%1写了多个部门。由部门自行答复的案件请分成多行。</translation>
    </message>
    <message>
        <source>A case with the number %1 is here already and says something else: if this is another ledger, give it a name above.</source>
        <translation>编号 %1 的案件已存在且内容不同。如果是另一本台账，请在上方填写台账名称。</translation>
    </message>
    <message>
        <source>%1 is no unit: write its name or its path as the organisation has it.</source>
        <translation>%1不是已登记的部门。请按组织表写部门名称或完整路径。</translation>
    </message>
    <message>
        <source>%1 may be several units: write the whole path.</source>
        <translation>%1可能对应多个部门，请写完整路径。</translation>
    </message>
    <message>
        <source>You may not bring in what was answered: the hearing section may, a department its own.</source>
        <translation>您无权导入已答复的案件（市民意见科可导入全部，主管部门仅限本部门）。</translation>
    </message>
    <message>
        <source>You may not divide cases among units: the hearing section may.</source>
        <translation>您无权将案件分配给各部门（仅限市民意见科）。</translation>
    </message>
    <message>
        <source>The row is larger than 1 MB: perhaps a quote is never closed.</source>
        <translation>该行超过 1 MB，可能有引号未闭合。</translation>
    </message>
    <message>
        <source>A quote stands where none may be: quotes inside a cell are doubled.</source>
        <translation>引号位置不正确；单元格内的引号要写两次。</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>The row has %1 columns.</source>
        <comment>&quot;3 of 5&quot;</comment>
        <translation>列数与标题行不符（%1）。</translation>
    </message>
    <message>
        <source>Its characters cannot be read (%1): save the file as CSV in UTF-8 or Shift_JIS.</source>
        <translation>无法读取字符（%1）。请另存为 UTF-8 或 Shift_JIS 的 CSV。</translation>
    </message>
    <message>
        <source>There are characters in it that no text has.</source>
        <translation>其中含有不属于文本的字符。</translation>
    </message>
    <message>
        <source>The file is empty: the first row has to name the columns.</source>
        <translation>文件为空；第一行必须是列标题。</translation>
    </message>
    <message>
        <source>No column is chosen for: %1</source>
        <translation>尚未选择列：%1</translation>
    </message>
    <message>
        <source>Nothing is written for: %1</source>
        <translation>未填写：%1</translation>
    </message>
    <message>
        <source>Too long: %1</source>
        <translation>过长：%1</translation>
    </message>
    <message>
        <source>What is written is not possible for: %1</source>
        <translation>填写的内容无效：%1</translation>
    </message>
    <message>
        <source>The same number stands in an earlier line (%1).</source>
        <translation>相同编号已出现在前面的行（第 %1 行）。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be opened</source>
        <translation>
            <numerusform>将新建 %n 个案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>已存在 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit</source>
        <translation>
            <numerusform>%n 行不符合要求</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened</source>
        <translation>
            <numerusform>已新建 %n 个案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>略过 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. Bring it in again to go on; nothing is doubled.</source>
        <translation>已停止：%1。再次导入即可继续，不会重复。</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%Ln refused by the hub</source>
        <comment>contacts and other work</comment>
        <translation>
            <numerusform>有%Ln项被中心拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: look at them and decide.</source>
        <translation>内容均已保留：请查看并决定如何处理。</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>notice</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>notice</comment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>notice</comment>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Answers to raised hands</source>
        <translation>对举手的答复</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>回电时间</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <translation>被中心拒绝的内容</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Taken down or declined</source>
        <translation>已撤下或未采用</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>moment</comment>
        <translation>从%1起</translation>
    </message>
    <message>
        <source>over since %1</source>
        <comment>moment</comment>
        <translation>已于%1结束</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>moment</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>seen %1/%2</source>
        <comment>people, of all</comment>
        <translation>已确认 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n席</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not seen yet: %1</source>
        <translation>未确认：%1</translation>
    </message>
    <message>
        <source>Write in a line what it is about.</source>
        <translation>请用一行写明通知内容。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>A notice names 50 Q&amp;As at most.</source>
        <translation>一条通知最多列出50个问答。</translation>
    </message>
    <message>
        <source>So many seats: choose all of them.</source>
        <translation>坐席过多：请选择“所有坐席”。</translation>
    </message>
    <message>
        <source>This notice is not yours to change: it may have been decided on in the meantime.</source>
        <translation>您不能更改此通知：其间可能已作出决定。</translation>
    </message>
    <message>
        <source>Somebody else has changed this notice in the meantime.</source>
        <translation>其间已有他人更改了此通知。</translation>
    </message>
    <message>
        <source>A department&apos;s desk does not acknowledge notices.</source>
        <translation>部门的终端不确认通知。</translation>
    </message>
    <message>
        <source>Reviews of contacts</source>
        <translation>应对的评价</translation>
    </message>
    <message>
        <source>Shift hand-overs</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Cases: your turn</source>
        <translation>案件：轮到您</translation>
    </message>
    <message>
        <source>Cases due soon or overdue</source>
        <translation>即将到期或逾期的案件</translation>
    </message>
</context>
<context>
    <name>PublicationText</name>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a person</comment>
        <translation>住址</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number of a card or a contract</source>
        <translation>证件、合同等号码</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Page or name in a network</source>
        <translation>网页或账号名</translation>
    </message>
    <message>
        <source>Number of an office</source>
        <translation>机构电话</translation>
    </message>
    <message>
        <source>Blacked out elsewhere</source>
        <translation>其他位置已遮盖的内容</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit that answered</source>
        <comment>column</comment>
        <translation>答复部门</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column</comment>
        <translation>公布时间</translation>
    </message>
    <message>
        <source>[Opinion]</source>
        <translation>【意见】</translation>
    </message>
    <message>
        <source>[Answer]</source>
        <translation>【答复】</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>column</comment>
        <translation>意见</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>QualityText</name>
    <message>
        <source>(unknown)</source>
        <comment>person</comment>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>One of your contacts was reviewed</source>
        <translation>您的一次应对已被评价</translation>
    </message>
    <message>
        <source>%1 answered about a review</source>
        <comment>person</comment>
        <translation>%1 就评价作了回复</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No total yet: nothing is judged (0 of %1 criteria)</source>
        <translation>尚无总分：还没有评分（%1 项中 0 项）</translation>
    </message>
    <message>
        <source>Total %1 — %2 of %3 criteria apply (weight %4 of %5)</source>
        <comment>share, judged, all, weight, of all</comment>
        <translation>总分 %1（%3 项中 %2 项适用，权重 %5 中 %4）</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <comment>share, criteria judged, all</comment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%2 分中 %1 分</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>No score to compare yet</source>
        <translation>尚无可比较的评分</translation>
    </message>
    <message numerus="yes">
        <source>%n judged by one alone</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>仅一人评分 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>= equal</source>
        <translation>＝ 相同</translation>
    </message>
    <message>
        <source>≠ %1 of the scale</source>
        <comment>share</comment>
        <translation>≠ 量尺的 %1</translation>
    </message>
    <message>
        <source>not on both forms</source>
        <translation>仅在一份评价表中</translation>
    </message>
    <message>
        <source>= both: does not apply</source>
        <translation>＝ 双方均不适用</translation>
    </message>
    <message>
        <source>judged by one alone</source>
        <translation>仅一人评分</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>给话务员</translation>
    </message>
    <message>
        <source>%1 (n=%2)</source>
        <comment>mean, number of reviews</comment>
        <translation>%1（n=%2）</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>(contact is not at this desk)</source>
        <translation>（本终端没有该应对）</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>moment</comment>
        <translation>%1 已阅</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>Nobody reviews their own contacts.</source>
        <translation>不能评价自己的应对。</translation>
    </message>
    <message>
        <source>This contact is not at this desk.</source>
        <translation>本终端没有该应对。</translation>
    </message>
    <message>
        <source>Choose points, or “does not apply”.</source>
        <translation>请选择分数，或选“不适用”。</translation>
    </message>
    <message>
        <source>Give points for one criterion at least.</source>
        <translation>请至少给一项评分。</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>请先写回复。</translation>
    </message>
    <message>
        <source>The centre has no review form yet: a supervisor writes it under “Form”.</source>
        <translation>中心尚无评价表：由主管在“评价表”中编写。</translation>
    </message>
    <message>
        <source>Give the criterion a title.</source>
        <translation>请填写项目名称。</translation>
    </message>
    <message>
        <source>A form needs one criterion at least.</source>
        <translation>评价表至少需要一个项目。</translation>
    </message>
    <message>
        <source>A form holds 50 criteria at most.</source>
        <translation>评价表最多 50 个项目。</translation>
    </message>
    <message>
        <source>Only a supervisor changes the form.</source>
        <translation>只有主管可以修改评价表。</translation>
    </message>
    <message>
        <source>Nobody else has taken a contact in this period.</source>
        <translation>此期间没有其他人的应对。</translation>
    </message>
    <message>
        <source>This would draw more than 5,000 contacts: take fewer of each, or a shorter period.</source>
        <translation>将超过 5,000 件：请减少每人件数或缩短期间。</translation>
    </message>
    <message>
        <source>Leaders and supervisors review contacts.</source>
        <translation>由组长和主管评价应对。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>已不存在。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文字过长，请缩短。</translation>
    </message>
    <message>
        <source>Greeting and name</source>
        <translation>问候与报名</translation>
    </message>
    <message>
        <source>Greets, says the centre and the own name, speaks clearly.</source>
        <translation>问候，报出中心和自己的名字，口齿清晰。</translation>
    </message>
    <message>
        <source>Grasps what is asked</source>
        <translation>把握来意</translation>
    </message>
    <message>
        <source>Lets the caller finish, asks back, says in a sentence what it is about.</source>
        <translation>听对方说完，追问确认，用一句话复述来意。</translation>
    </message>
    <message>
        <source>The answer is right and whole</source>
        <translation>回答正确完整</translation>
    </message>
    <message>
        <source>Agrees with the Q&amp;A; conditions, papers, fees and dates are all named.</source>
        <translation>与问答一致；条件、材料、费用和日期全部说明。</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>应对态度</translation>
    </message>
    <message>
        <source>Polite, calm, in words the caller knows; no needless waiting.</source>
        <translation>礼貌沉着，用对方懂得的话，不让人白等。</translation>
    </message>
    <message>
        <source>Put through or handed on properly</source>
        <translation>转接与交接</translation>
    </message>
    <message>
        <source>The right unit; what was asked goes along; a promised call has a time.</source>
        <translation>转到正确的部门并附上来意；约定的回电有时间。</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>应对记录</translation>
    </message>
    <message>
        <source>Inquiry, category and outcome are right; the next one understands it.</source>
        <translation>咨询、分类和结果正确，下一个人看得懂。</translation>
    </message>
    <message>
        <source>Mean difference %1 of the scale over %2 scores</source>
        <comment>share, scores</comment>
        <translation>平均差为量尺的 %1（%2 个评分）</translation>
    </message>
    <message>
        <source>equal: %1 of %2 (%3)</source>
        <comment>equal ones, scores, share</comment>
        <translation>相同：%2 个中 %1 个（%3）</translation>
    </message>
</context>
<context>
    <name>ReviewReading</name>
    <message>
        <source>Reviewed</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>that was reviewed</comment>
        <translation>应对</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>使用的问答</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
</context>
<context>
    <name>RoomText</name>
    <message>
        <source>Answer</source>
        <comment>a raised hand</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>an escalation</comment>
        <translation>接手</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an escalation</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lines of the pane</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>E-mail and FAX</source>
        <translation>邮件·传真</translation>
    </message>
    <message>
        <source>Escalated contacts</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>今日完成</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Escalated</source>
        <comment>what waits</comment>
        <translation>上报</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n min</source>
        <translation>
            <numerusform>逾期 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n h</source>
        <translation>
            <numerusform>逾期 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>time</comment>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation>未定时间</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered, waits for the operator</source>
        <translation>已回答，等待话务员确认</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Q&amp;A %1 open</source>
        <translation>正在看问答 %1</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>由您负责</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>person</comment>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>Raised hand, waits for %1</source>
        <comment>minutes and seconds</comment>
        <translation>举手，已等待%1</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>等待回答</translation>
    </message>
    <message>
        <source>The operator took the answer</source>
        <translation>话务员已接受回答</translation>
    </message>
    <message>
        <source>The call was taken over</source>
        <translation>通话已被接管</translation>
    </message>
    <message>
        <source>Goes on as an escalation</source>
        <translation>已转为升级处理</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已放下</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>再次提问</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Took the call over</source>
        <translation>接管通话</translation>
    </message>
    <message>
        <source>Made it an escalation</source>
        <translation>转为升级处理</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>放下举手</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>请先写回答。</translation>
    </message>
    <message>
        <source>Write the reason into the box first.</source>
        <translation>请先在输入框中写明理由。</translation>
    </message>
    <message>
        <source>This hand was settled in the meantime.</source>
        <translation>该举手已处理完毕。</translation>
    </message>
    <message>
        <source>This is not yours to do.</source>
        <translation>您无权执行此操作。</translation>
    </message>
    <message>
        <source>This is no longer possible: it stands differently now.</source>
        <translation>状态已变，无法再操作。</translation>
    </message>
    <message>
        <source>Write a note first: how it ended, or why.</source>
        <translation>请先写备注（结果或理由）。</translation>
    </message>
    <message>
        <source>Set the time first.</source>
        <translation>请先设定时间。</translation>
    </message>
    <message>
        <source>This was resolved in the meantime.</source>
        <translation>已被完成。</translation>
    </message>
    <message>
        <source>Somebody else has taken this in the meantime.</source>
        <translation>已有其他人接手。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文字过长，请缩短。</translation>
    </message>
</context>
<context>
    <name>RoomWorkspace</name>
    <message>
        <source>You (%1)</source>
        <translation>我（%1）</translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message>
        <source>Speaks %1</source>
        <comment>languages</comment>
        <translation>可用语言：%1</translation>
    </message>
    <message>
        <source>lunch</source>
        <comment>reason of a break</comment>
        <translation>午餐</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>reason of a break</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>training</source>
        <comment>reason of a break</comment>
        <translation>培训</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>seat</comment>
        <translation>待机</translation>
    </message>
    <message>
        <source>On call</source>
        <comment>seat</comment>
        <translation>通话</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>seat</comment>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>seat</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Break (%1)</source>
        <comment>reason</comment>
        <translation>休息（%1）</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>seat</comment>
        <translation>离席</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>seat</comment>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>seat</comment>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of a seat, minutes and seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <comment>state of a seat, since</comment>
        <translation>
            <numerusform>%1 %n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline (synced until %1)</source>
        <comment>time</comment>
        <translation>离线（同步至%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>今日%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % on the spot (%2/%3)</source>
        <comment>share, answered, all</comment>
        <translation>当场答复 %1 %（%2/%3）</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>minutes and seconds per contact</comment>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>举手中</translation>
    </message>
    <message>
        <source>Caller speaks %1</source>
        <translation>来电者语言：%1</translation>
    </message>
    <message>
        <source>Unknown (%1: %2)</source>
        <comment>when it was last heard of, what it was at then</comment>
        <translation>未知（%1为%2）</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to the search field</source>
        <translation>转到搜索栏</translation>
    </message>
    <message>
        <source>Call begins</source>
        <translation>开始通话</translation>
    </message>
    <message>
        <source>Draft the inquiry from category and Q&amp;As</source>
        <translation>根据分类和问答起草咨询内容</translation>
    </message>
    <message>
        <source>Show the answer in large type to read aloud</source>
        <translation>用大字显示答复以便朗读</translation>
    </message>
    <message>
        <source>Save the contact and go on to the next</source>
        <translation>保存应对记录并进入下一个</translation>
    </message>
    <message>
        <source>Report an error in the Q&amp;A</source>
        <translation>报告问答中的错误</translation>
    </message>
    <message>
        <source>Use result 1</source>
        <translation>使用结果1</translation>
    </message>
    <message>
        <source>Use result 2</source>
        <translation>使用结果2</translation>
    </message>
    <message>
        <source>Use result 3</source>
        <translation>使用结果3</translation>
    </message>
    <message>
        <source>Use result 4</source>
        <translation>使用结果4</translation>
    </message>
    <message>
        <source>Use result 5</source>
        <translation>使用结果5</translation>
    </message>
    <message>
        <source>Use result 6</source>
        <translation>使用结果6</translation>
    </message>
    <message>
        <source>Use result 7</source>
        <translation>使用结果7</translation>
    </message>
    <message>
        <source>Use result 8</source>
        <translation>使用结果8</translation>
    </message>
    <message>
        <source>Use result 9</source>
        <translation>使用结果9</translation>
    </message>
    <message>
        <source>Answer workspace</source>
        <translation>答复工作区</translation>
    </message>
    <message>
        <source>History workspace</source>
        <translation>应对记录工作区</translation>
    </message>
    <message>
        <source>Knowledge workspace</source>
        <translation>知识库工作区</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Go to the contact form</source>
        <translation>转到应对表单</translation>
    </message>
    <message>
        <source>Go to what is often asked next</source>
        <translation>转到常接着问的问题</translation>
    </message>
    <message>
        <source>Use the Q&amp;A on screen</source>
        <translation>采用当前显示的问答</translation>
    </message>
    <message>
        <source>Put in a talk script</source>
        <translation>插入话术</translation>
    </message>
    <message>
        <source>Room workspace</source>
        <translation>大厅界面</translation>
    </message>
    <message>
        <source>Take what is chosen in the room, or hand it back</source>
        <translation>接手或退回大厅中所选的事项</translation>
    </message>
    <message>
        <source>Assign what is chosen in the room</source>
        <translation>分配大厅中所选的事项</translation>
    </message>
    <message>
        <source>Raise a hand: ask the supervisor</source>
        <translation>举手向主管提问</translation>
    </message>
    <message>
        <source>Accept the supervisor&apos;s answer</source>
        <translation>接受主管的答复</translation>
    </message>
    <message>
        <source>Ask the supervisor back</source>
        <translation>向主管追问</translation>
    </message>
    <message>
        <source>Take the raised hand down</source>
        <translation>放下举手</translation>
    </message>
    <message>
        <source>Promised calls</source>
        <translation>待回电</translation>
    </message>
    <message>
        <source>Call ended, the contact is written up</source>
        <translation>通话结束，进入话后处理</translation>
    </message>
    <message>
        <source>What this seat is at: ready, break, away</source>
        <translation>本坐席的状态：待机、休息、离席</translation>
    </message>
    <message>
        <source>I have seen the notice</source>
        <translation>已确认通知</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>Quality: samples and reviews, in the room</source>
        <translation>打开现场的质量评价（抽样、评价）</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>对我的应对的评价</translation>
    </message>
    <message>
        <source>Shift hand-over: write it, or read the last one</source>
        <translation>交接班：填写或查看</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Cases workspace</source>
        <translation>“案件”工作区</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
</context>
<context>
    <name>TimesLines</name>
    <message>
        <source>All cases</source>
        <comment>sum of a table</comment>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>what is grouped</comment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>how many</comment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Change of
the median</source>
        <translation>中位数
变化</translation>
    </message>
    <message>
        <source>Open for,
median</source>
        <translation>未结时长
（中位数）</translation>
    </message>
    <message>
        <source>Ended
without</source>
        <translation>未答复
结束</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a case</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待对象</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>次数</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>仍在等待</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a case</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>From</source>
        <comment>moment</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>moment</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>等待谁</translation>
    </message>
    <message>
        <source>still waits</source>
        <translation>仍在等待</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, in what</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>column</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Open for, median</source>
        <translation>未结时长（中位数）</translation>
    </message>
    <message>
        <source>Ended without</source>
        <translation>未答复结束</translation>
    </message>
    <message>
        <source>Bar: median; line: up to 90 %; in brackets the number of cases</source>
        <translation>条：中位数；线：至90 %；方括号内为件数</translation>
    </message>
    <message>
        <source>No case was answered in these days.</source>
        <translation>这段时间内没有已答复的案件。</translation>
    </message>
    <message>
        <source>%1, up to %2 [%3]</source>
        <comment>median, 90 %, how many</comment>
        <translation>%1～%2［%3］</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>无案件</translation>
    </message>
</context>
<context>
    <name>TimesText</name>
    <message>
        <source>First answer approved</source>
        <comment>measured up to</comment>
        <translation>到首份答复获批准</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <comment>measured up to</comment>
        <translation>到答复发出</translation>
    </message>
    <message>
        <source>Last reply sent</source>
        <comment>measured up to</comment>
        <translation>到最后答复发出</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按种类</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>按流程</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>nights and holidays too</comment>
        <translation>天数（含夜间和节假日）</translation>
    </message>
    <message>
        <source>To be taken in</source>
        <comment>step of a case</comment>
        <translation>待受理</translation>
    </message>
    <message>
        <source>To be divided</source>
        <comment>step of a case</comment>
        <translation>待分派</translation>
    </message>
    <message>
        <source>Draft not begun</source>
        <comment>step of a case</comment>
        <translation>待起草</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <comment>step of a case</comment>
        <translation>起草中</translation>
    </message>
    <message>
        <source>Returned, being amended</source>
        <comment>step of a case</comment>
        <translation>退回修改中</translation>
    </message>
    <message>
        <source>Approval, step %1</source>
        <comment>step of a case</comment>
        <translation>审批第%1步</translation>
    </message>
    <message>
        <source>To be checked and joined</source>
        <comment>step of a case</comment>
        <translation>待核对合并</translation>
    </message>
    <message>
        <source>Reply to be sent</source>
        <comment>step of a case</comment>
        <translation>待发出答复</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>business hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a length, not whole</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>business hours</source>
        <comment>in which a column is</comment>
        <translation>办公小时</translation>
    </message>
    <message>
        <source>days</source>
        <comment>in which a column is</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>%1 (few)</source>
        <comment>so few cases say little</comment>
        <translation>%1（过少）</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases of the days asked for</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>a day</comment>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Came in from %1 to %2</source>
        <comment>days</comment>
        <translation>受理日 %1至%2</translation>
    </message>
    <message>
        <source>compared before and from %1</source>
        <comment>a day</comment>
        <translation>比较%1前后</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) counted</source>
        <translation>
            <numerusform>统计了 %n 件案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: from a ledger, without a timeline</source>
        <translation>
            <numerusform>除去 %n 件：来自台账，无经过记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: merged, counted as the other case</source>
        <translation>
            <numerusform>除去 %n 件：已合并，计入另一案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: handed in, their course is not yours to see</source>
        <translation>
            <numerusform>除去 %n 件：仅提交，无法查看经过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: answered before they came in</source>
        <translation>
            <numerusform>除去 %n 件：答复早于受理</numerusform>
        </translation>
    </message>
    <message>
        <source>From the arrival until a unit’s answer was approved for the first time.</source>
        <translation>从受理到某部门的答复首次获批准。</translation>
    </message>
    <message>
        <source>From the arrival until a reply went out for the first time.</source>
        <translation>从受理到首次发出答复。</translation>
    </message>
    <message>
        <source>From the arrival until the reply went out that stands, after any reopening.</source>
        <translation>从受理到发出最终答复（含重新开启后）。</translation>
    </message>
    <message>
        <source>Only the hours in which the departments work count, by the centre’s calendar.</source>
        <translation>只计算中心日历中各部门的办公时间。</translation>
    </message>
    <message>
        <source>Nights, weekends and holidays count too.</source>
        <translation>夜间、周末和节假日也计算在内。</translation>
    </message>
    <message>
        <source>Median and 90 % by nearest rank: so long, or less, for half and for nine tenths of the cases. Open cases are counted apart.</source>
        <translation>中位数和90 %按最近秩法：一半、九成的案件不超过此长度。未结案件另行计算。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>All cases, except those that only named persons may see.</source>
        <translation>全部案件，仅限指定人员查看的除外。</translation>
    </message>
    <message>
        <source>Only the cases you may read: those of your unit and those you approve; never those for named persons.</source>
        <translation>仅您可查看的案件：本部门的和由您审批的；不含仅限指定人员查看的。</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>无案件</translation>
    </message>
    <message>
        <source>median %1, 90 %: %2, cases: %3</source>
        <translation>中位数 %1，90 %：%2，件数：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, figures</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between figures</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>WorkspaceTitles</name>
    <message>
        <source>Answer</source>
        <comment>workspace</comment>
        <translation>答复</translation>
    </message>
    <message>
        <source>History</source>
        <comment>workspace</comment>
        <translation>应对记录</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>workspace</comment>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>workspace</comment>
        <translation>大厅</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量评价</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>workspace</comment>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>构建来源</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心服务器</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>%1, with Multiple Ciphers %2</source>
        <translation>%1（Multiple Ciphers %2）</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Data of this desk</source>
        <translation>本席位的数据</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>The data is encrypted (ChaCha20-Poly1305)</source>
        <translation>数据已加密（ChaCha20-Poly1305）</translation>
    </message>
    <message>
        <source>The data is not encrypted: tell IT</source>
        <translation>数据未加密：请通知系统负责人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About Madoguchi</source>
        <translation>关于 Madoguchi</translation>
    </message>
    <message>
        <source>Madoguchi %1</source>
        <translation>窗口 Madoguchi %1</translation>
    </message>
    <message>
        <source>The hub is of version %1 already. Ask IT for the newer Madoguchi; this one goes on working until then.</source>
        <translation>中心服务器已是 %1 版。请向系统负责人索取新版 Madoguchi；在此之前可继续使用本版本。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不附带任何担保。</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>复制给系统负责人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AlikeList</name>
    <message>
        <source>There may be a case about this already:</source>
        <translation>可能已有相同的案件：</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Link: says the same</source>
        <translation>关联为重复</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>合并到此案件</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>电话号码相同</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <source>%1 % of the words are the same</source>
        <translation>文字%1%相同</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AmendPanel</name>
    <message>
        <source>Say in a few words why it is corrected.</source>
        <translation>请简要填写更正原因。</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AnswerCardView</name>
    <message>
        <source>%1: %2</source>
        <comment>line of the answer card</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer card</source>
        <translation>答复卡</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>所需物品</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>办理地点</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所需天数</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>line of the answer card: whom to call</comment>
        <translation>联系</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AnswerWorkspace</name>
    <message>
        <source>Q&amp;A</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>What stands beside the search</source>
        <translation>搜索旁显示的内容</translation>
    </message>
    <message numerus="yes">
        <source>Contact ▲ %n due</source>
        <comment>promised calls</comment>
        <translation>
            <numerusform>应对 ▲%n件回电</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleBody</name>
    <message>
        <source>%1   |   %2</source>
        <comment>category, state</comment>
        <translation>%1&#x3000;｜&#x3000;%2</translation>
    </message>
    <message>
        <source>%1   |   %2   |   valid until %3</source>
        <comment>category, state, date</comment>
        <translation>%1&#x3000;｜&#x3000;%2&#x3000;｜&#x3000;有效期至 %3</translation>
    </message>
    <message>
        <source>▲ This is a draft. Do not tell it to a caller.</source>
        <translation>▲ 这是草稿，请勿告知来电者。</translation>
    </message>
    <message>
        <source>▲ This Q&amp;A has been retired. Ask the unit before you tell it to a caller.</source>
        <translation>▲ 此问答已停用。告知来电者前请向主管部门确认。</translation>
    </message>
    <message>
        <source>▲ This Q&amp;A is outside its validity. Ask the unit before you tell it to a caller.</source>
        <translation>▲ 此问答不在有效期内。告知来电者前请向主管部门确认。</translation>
    </message>
    <message>
        <source>▲ This translation is older than the original. Compare it with the Japanese Q&amp;A.</source>
        <translation>▲ 此译文早于原文，请与日文问答对照。</translation>
    </message>
    <message>
        <source>Related Q&amp;A: %1</source>
        <translation>相关问答：%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>主管：%1</translation>
    </message>
    <message>
        <source>%1 (ext. %2)</source>
        <translation>%1（分机 %2）</translation>
    </message>
    <message>
        <source>Telephone of %1: %2</source>
        <translation>%1的电话：%2</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Often asked next</source>
        <translation>常接着问的问题</translation>
    </message>
    <message>
        <source>Often asked next: %1</source>
        <translation>常接着问的问题：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleChips</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a Q&amp;A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove Q&amp;A %1, %2</source>
        <translation>移除问答 %1“%2”</translation>
    </message>
    <message>
        <source>Q&amp;As you open are noted here.</source>
        <translation>打开的问答会记在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n Q&amp;A(s) used</source>
        <translation>
            <numerusform>已用问答 %n条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleEditor</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Write the day as 2026-04-01.</source>
        <translation>日期请按2026-04-01的格式填写。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Answer (Markdown)</source>
        <translation>答复（Markdown）</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>显示效果</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>所需物品</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>办理地点</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所需天数</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Keywords (what citizens say)</source>
        <translation>关键词（市民的说法）</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>有效期开始日</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效期截止日</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Sources, one a line</source>
        <translation>出处（每行一条）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticlePanel</name>
    <message>
        <source>Saved as version %1</source>
        <translation>已保存为第%1版</translation>
    </message>
    <message>
        <source>Changes not saved yet are shown</source>
        <translation>正在显示尚未保存的更改</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>add a translation</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>%1 ▲ outdated</source>
        <translation>%1 ▲旧版</translation>
    </message>
    <message>
        <source>Only for reading: your role may not change this Q&amp;A.</source>
        <translation>仅供阅览：您的角色无权修改此问答。</translation>
    </message>
    <message>
        <source>Not saved yet; what you type is kept on this desk.</source>
        <translation>尚未保存；输入的内容会保留在本座席。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>No Q&amp;A chosen</source>
        <translation>尚未选择问答</translation>
    </message>
    <message>
        <source>Choose one in the list to read or change it.</source>
        <translation>从列表中选择即可查看或修改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take back my changes</source>
        <translation>撤销我的更改</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleView</name>
    <message>
        <source>▲ older</source>
        <translation>▲旧版</translation>
    </message>
    <message>
        <source>This translation is older than the original.</source>
        <translation>此译文早于原文。</translation>
    </message>
    <message>
        <source>%1, older than the original</source>
        <translation>%1，早于原文</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Languages of this Q&amp;A</source>
        <translation>此问答的语言</translation>
    </message>
    <message>
        <source>Back to the Q&amp;A</source>
        <translation>返回问答</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读文本</translation>
    </message>
    <message>
        <source>Report an error</source>
        <translation>报告错误</translation>
    </message>
    <message>
        <source>No Q&amp;A chosen</source>
        <translation>尚未选择问答</translation>
    </message>
    <message>
        <source>Search on the left: the first result opens by itself.</source>
        <translation>在左侧搜索，首条结果会自动打开。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>问答 %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticlesPage</name>
    <message numerus="yes">
        <source>%n Q&amp;A(s)</source>
        <translation>
            <numerusform>问答 %n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Q&amp;As</source>
        <translation>问答列表</translation>
    </message>
    <message>
        <source>Number or words of the question</source>
        <translation>编号或问题中的词语</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Told to callers today</source>
        <translation>今日可答复</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No Q&amp;A here</source>
        <translation>没有相应的问答</translation>
    </message>
    <message>
        <source>Choose another category, or begin a new Q&amp;A.</source>
        <translation>请选择其他分类，或新建问答。</translation>
    </message>
    <message>
        <source>New Q&amp;&amp;A</source>
        <translation>新建Q&amp;&amp;A</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AssignBoard</name>
    <message>
        <source>Drop it on whoever is to see to it.</source>
        <translation>拖放到负责的人员或部门上。</translation>
    </message>
    <message>
        <source>Choose with the arrow keys or by typing, then Enter. Esc leaves everything as it is.</source>
        <translation>用方向键或输入文字选择，按Enter确定；按Esc保持原样。</translation>
    </message>
    <message>
        <source>Nobody in particular: back into the room</source>
        <translation>不指定（退回大厅）</translation>
    </message>
    <message>
        <source>People and units</source>
        <translation>人员和部门</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentAddingRow</name>
    <message>
        <source>%1 is being added: %2</source>
        <comment>file, percent</comment>
        <translation>正在添加 %1：%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentBox</name>
    <message>
        <source>Saved: %1</source>
        <comment>a file</comment>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Picture %1.%2</source>
        <comment>pasted at, ending of the file&apos;s name</comment>
        <translation>图片 %1.%2</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>附件（%1）</translation>
    </message>
    <message>
        <source>No files yet. Drop files here, paste a picture, or choose a file.</source>
        <translation>还没有附件。可将文件拖放到此处、粘贴图片或选择文件。</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>没有附件。</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <comment>file, why it was not done</comment>
        <translation>▲ %1：%2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Attach what is on the clipboard: a picture, or files</source>
        <translation>附加剪贴板中的图片或文件</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>停止添加</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>the messages above were read</comment>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentRow</name>
    <message>
        <source>Open %1</source>
        <comment>a file</comment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>停止获取</translation>
    </message>
    <message>
        <source>Do not fetch %1</source>
        <comment>a file</comment>
        <translation>停止获取 %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <comment>a file</comment>
        <translation>将 %1 保存为文件</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a file</comment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a file</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a file</comment>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown: save it to read all of it.</source>
        <translation>仅显示开头部分，保存后可阅读全部内容。</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <comment>a file&apos;s name</comment>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 的内容</translation>
    </message>
    <message>
        <source>This kind of file is not shown here</source>
        <translation>此类文件无法在此显示</translation>
    </message>
    <message>
        <source>Save it to open it with another program. Open only what you expect: it comes from outside.</source>
        <translation>请保存后用其他程序打开。文件来自外部，请勿打开来历不明的内容。</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>It is being fetched from the hub: %1</source>
        <comment>percent</comment>
        <translation>正在从中心服务器获取：%1</translation>
    </message>
    <message>
        <source>It is fetched as soon as the hub can be reached. Closing this window stops it.</source>
        <translation>连接到中心服务器后将立即获取。关闭此窗口即停止获取。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>▲ Characters of this page are missing: this computer has no font for them. Save it to read it elsewhere.</source>
        <translation>▲ 本页有无法显示的文字（此计算机缺少相应字体）。请保存后用其他程序查看。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AuditFilters</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation>所有行为</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AuditLogPage</name>
    <message numerus="yes">
        <source>%n row(s) exported. That, too, is in the audit.</source>
        <translation>
            <numerusform>已导出 %n 行。导出本身也会留在审计记录中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>导出审计记录</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n row(s)</source>
        <translation>
            <numerusform>最新 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit cannot be shown</source>
        <translation>无法显示审计记录</translation>
    </message>
    <message>
        <source>Nothing of the kind was done</source>
        <translation>没有相应的记录</translation>
    </message>
    <message>
        <source>Choose other days, another person or another act.</source>
        <translation>请选择其他日期、人员或行为。</translation>
    </message>
    <message>
        <source>What is done from now on stands here.</source>
        <translation>今后的操作将显示在这里。</translation>
    </message>
    <message>
        <source>The hub is asked</source>
        <translation>正在查询中心服务器</translation>
    </message>
    <message>
        <source>The audit is read from the hub and kept nowhere else.</source>
        <translation>审计记录从中心服务器读取，不在座席保存。</translation>
    </message>
    <message>
        <source>Who saw, changed, exported and was refused what. Nothing that a citizen or a clerk has written stands here, and nothing of cases for named persons you are not one of.</source>
        <translation>记录谁查看、更改、导出了什么，以及被拒绝了什么。不包含市民或职员书写的内容，也不显示未指定您的公益举报案件的记录。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>正在读取审计记录</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CalibrationPage</name>
    <message>
        <source>All reviewers</source>
        <translation>所有评价人</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) reviewed by others, not by you: their points are shown once you have saved your own.</source>
        <translation>
            <numerusform>有 %n 个应对由他人评价、您尚未评价：保存您的评价后才显示其分数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>%n 个比较</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reviewer, total</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (n=%2)</source>
        <comment>mean difference, scores</comment>
        <translation>%1（n=%2）</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Two reviewers on the same contact, each without having seen the other’s points.</source>
        <translation>两位评价人对同一应对，互不知道对方的分数。</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Contacts with two reviews</source>
        <translation>有两份评价的应对</translation>
    </message>
    <message>
        <source>Both reviews, criterion by criterion</source>
        <translation>两份评价（逐项）</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>Review a contact that somebody else has reviewed, too: as a second opinion it does not reach the operator.</source>
        <translation>请对他人已评价的应对也作评价：作为第二意见，不会送达话务员。</translation>
    </message>
    <message>
        <source>Compared since</source>
        <translation>比较时间</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>先作的评价</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>后作的评价</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>平均差</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CallBackPanel</name>
    <message>
        <source>Save or discard the contact in the form first.</source>
        <translation>请先保存或放弃表单中的应对。</translation>
    </message>
    <message numerus="yes">
        <source>Promised calls: %Ln</source>
        <translation>
            <numerusform>待回电 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Promised calls</source>
        <translation>待回电</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>给下一班的留言</translation>
    </message>
    <message>
        <source>Take it and call</source>
        <translation>接手并回电</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CallerFields</name>
    <message>
        <source>▾ Name and telephone</source>
        <translation>▾ 姓名和电话</translation>
    </message>
    <message>
        <source>▸ Name and telephone</source>
        <translation>▸ 姓名和电话</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>ward</comment>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Name and telephone of the caller</source>
        <translation>来电者的姓名和电话</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseActForm</name>
    <message>
        <source>Whoever is there</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, unit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>需要修改的地方</translation>
    </message>
    <message>
        <source>Remark (may be empty)</source>
        <translation>备注（可留空）</translation>
    </message>
    <message>
        <source>Remark for the named persons (may be empty)</source>
        <translation>给指定人员的备注（可留空）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From now on only the persons named here see this case. For everyone else – the hearing section, the units and administrators included – it is gone from every list, count, search, notification and desk, and drafts that wait for approval by others are taken back. If you are not among them, you lose sight of it too.</source>
        <translation>从现在起，只有此处指定的人员能看到此案件。对其他所有人（包括市民意见科、各部门和管理员），它将从一切列表、计数、搜索、通知和座席中消失，正等待他人审批的草案将被收回。若您不在其中，您也将看不到它。</translation>
    </message>
    <message>
        <source>The case, its drafts and its whole history will be visible again to the hearing section and to every unit that has a part in it.</source>
        <translation>该案件、其草案及全部经过将重新对市民意见科和所有参与的部门可见。</translation>
    </message>
    <message>
        <source>Your unit does not see the case any more once no part of it is yours. The draft goes with it.</source>
        <translation>一旦没有属于贵部门的部分，贵部门将看不到此案件。草案随之转移。</translation>
    </message>
    <message>
        <source>Units that still work on it are told to stop; no reply is sent.</source>
        <translation>仍在处理的部门将停止；不发送答复。</translation>
    </message>
    <message>
        <source>The unit does not see the case any more. Its draft stays in the case.</source>
        <translation>该部门将看不到此案件。其草案保留在案件中。</translation>
    </message>
    <message>
        <source>To which unit</source>
        <translation>转交到哪个部门</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Who may see the case</source>
        <translation>可查看的人</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>另一案件的编号</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>两者的关系</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>label</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseEditForm</name>
    <message>
        <source>Somebody else corrected this case while you did. Choose before you save; nothing is lost.</source>
        <translation>您更正期间，他人也更正了此案件。请在保存前选择；什么都不会丢失。</translation>
    </message>
    <message>
        <source>Correct the case</source>
        <translation>更正案件</translation>
    </message>
    <message>
        <source>Why it is corrected (may be empty)</source>
        <translation>更正理由（可留空）</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFieldsForm</name>
    <message>
        <source>no reply wanted</source>
        <translation>不需要答复</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a case</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>市民的原话</translation>
    </message>
    <message>
        <source>The requester stays anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reading of the name (kana)</source>
        <translation>姓名读音（假名）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Wants the reply by</source>
        <translation>希望的答复方式</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Place the case is about</source>
        <translation>相关地点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFileView</name>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Split a piece off as a case of its own…</source>
        <translation>将一部分拆分为单独的案件…</translation>
    </message>
    <message>
        <source>%1
(Q&amp;A %2)</source>
        <comment>an answer, its number</comment>
        <translation>%1
（问答 %2）</translation>
    </message>
    <message>
        <source>This case is not here</source>
        <translation>此案件不在这里</translation>
    </message>
    <message>
        <source>It does not exist, or you may not read it (any more).</source>
        <translation>它不存在，或者您无权（或不再有权）阅读。</translation>
    </message>
    <message>
        <source>You may not read it any more. What you were writing yourself stands below until you open another case; it is not kept.</source>
        <translation>您不再有权阅读此案件。您正在写的内容会显示在下方，直到打开另一个案件；它不会被保存。</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未选择案件</translation>
    </message>
    <message>
        <source>Choose one in the list to read it and to work on it.</source>
        <translation>在列表中选择一个，即可阅读和处理。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What you were writing</source>
        <translation>您正在写的内容</translation>
    </message>
    <message>
        <source>Write a Q&amp;&amp;A from the answer…</source>
        <translation>根据答复编写Q&amp;&amp;A…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Both flows</source>
        <translation>两种流程</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有分类</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Words of the number, subject, requester or category</source>
        <translation>编号、标题、申诉人或分类中的词</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>受理日（起）</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>受理日（止）</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseHead</name>
    <message>
        <source>No number yet</source>
        <translation>尚无编号</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>number in an imported ledger</comment>
        <translation>原编号 %1</translation>
    </message>
    <message>
        <source>%1 (was due %2)</source>
        <comment>how late, when</comment>
        <translation>%1（期限：%2）</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>when</comment>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Whistle-blower case: visible to %1 only</source>
        <translation>公益举报：仅%1可见</translation>
    </message>
    <message>
        <source>%1 is writing the part of %2 since %3</source>
        <comment>person, unit, time</comment>
        <translation>%1从%3起正在编写%2的部分</translation>
    </message>
    <message>
        <source>%1 is writing since %2</source>
        <comment>person, time</comment>
        <translation>%1从%2起正在编写</translation>
    </message>
    <message>
        <source>Saved here; the others see it once the hub has it.</source>
        <translation>已保存在此；送达中心后其他人即可看到。</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>主管：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseListPane</name>
    <message>
        <source>Export cases</source>
        <translation>导出案件</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) exported</source>
        <translation>
            <numerusform>已导出 %n 件案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>The first %1 of %2 cases: %3</source>
        <translation>案件共 %2 件，前 %1 件：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>案件 %n 件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>案件 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>没有符合的案件</translation>
    </message>
    <message>
        <source>Widen the filters, or choose “Show all”.</source>
        <translation>请放宽筛选条件，或选择“显示全部”。</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>没有案件</translation>
    </message>
    <message>
        <source>What citizens sent, and what was handed in, appears here.</source>
        <translation>市民来信和移交的事项会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>没有此类案件</translation>
    </message>
    <message>
        <source>Nothing presses. “Open” shows what is being worked on.</source>
        <translation>没有紧急事项。“处理中”显示正在办理的案件。</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Bring in a ledger of cases that stands in a table</source>
        <translation>导入以表格保存的案件台账</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseQueuePane</name>
    <message>
        <source>What waits for you</source>
        <translation>等待您处理的事项</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等待您处理的事项</translation>
    </message>
    <message>
        <source>What you are to draft, approve, check or send appears here, what is due first.</source>
        <translation>需要您起草、审批、核对或发送的事项按期限排列在这里。</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <comment>how many, of how many</comment>
        <translation>共 %2 件，显示前 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>待办 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wait for</source>
        <translation>您在等待的事项</translation>
    </message>
    <message>
        <source>You wait for nobody</source>
        <translation>您没有在等待任何人</translation>
    </message>
    <message>
        <source>Cases you handed in or worked on stand here while others have them.</source>
        <translation>您提交或参与、目前在他人手中的案件会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with others</source>
        <translation>
            <numerusform>在他人手中的案件 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseScopeBar</name>
    <message>
        <source>Which cases are shown</source>
        <translation>显示哪些案件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which cases, how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseTextBox</name>
    <message>
        <source>Takes from Q&amp;A %1</source>
        <translation>引用自问答 %1</translation>
    </message>
    <message>
        <source>Not saved yet; kept at this desk until it is.</source>
        <translation>尚未保存；保存前保留在本席。</translation>
    </message>
    <message>
        <source>You wrote this; it was not saved, and cannot be now. Copy what is worth it.</source>
        <translation>这是您写的内容；未保存，现在也无法保存。请复制需要的部分。</translation>
    </message>
    <message>
        <source>Saved by %1, %2</source>
        <comment>person, when</comment>
        <translation>%1保存，%2</translation>
    </message>
    <message>
        <source>%1 saved another text (%2) while you were writing. Choose before you save; nothing is lost.</source>
        <comment>person, when</comment>
        <translation>您编写期间，%1保存了另一份文本（%2）。请在保存前选择；什么都不会丢失。</translation>
    </message>
    <message>
        <source>Reply to the citizen</source>
        <translation>给市民的答复</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Draft of this part</source>
        <translation>该部分的草案</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>恢复到已保存的内容</translation>
    </message>
    <message>
        <source>Insert a Q&amp;A or a template…</source>
        <translation>插入问答或模板…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseTimesPage</name>
    <message>
        <source>Times</source>
        <comment>tab</comment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Steps that waited</source>
        <comment>tab</comment>
        <translation>等待的步骤</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those asked for.</source>
        <translation>已停止：显示的数字不是所要求的。</translation>
    </message>
    <message>
        <source>Plot of the times</source>
        <translation>用时图</translation>
    </message>
    <message>
        <source>Waited longest: %1, %2</source>
        <comment>step, for whom</comment>
        <translation>等待最久：%1，%2</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>No cases in these days</source>
        <translation>这段时间没有案件</translation>
    </message>
    <message>
        <source>Choose other days. Cases count from the day they came in.</source>
        <translation>请选择其他日期。案件按受理日计算。</translation>
    </message>
    <message>
        <source>The times are worked out from the timelines of the cases.</source>
        <translation>正在根据案件的经过计算用时。</translation>
    </message>
    <message>
        <source>Times of the cases</source>
        <translation>案件用时</translation>
    </message>
    <message>
        <source>Steps that waited</source>
        <translation>等待的步骤</translation>
    </message>
    <message>
        <source>S sorts by the column; Enter opens.</source>
        <translation>S 按列排序，Enter 打开。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reckon again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Times as a table…</source>
        <translation>用时表格…</translation>
    </message>
    <message>
        <source>Steps as a table…</source>
        <translation>步骤表格…</translation>
    </message>
    <message>
        <source>Plot as a picture…</source>
        <translation>图表图片…</translation>
    </message>
    <message>
        <source>Export times</source>
        <translation>导出用时</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message>
        <source>Times of cases</source>
        <translation>案件用时</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseViewsBar</name>
    <message>
        <source>Give it a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>删除此视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CasesWorkspace</name>
    <message>
        <source>%1 (%2)</source>
        <comment>list, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>轮到您</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>您在等待</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>关闭案件 (Esc)</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未选择案件</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>从列表中选择即可查看内容。</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how long cases took</comment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>list of cases</comment>
        <translation>公布</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CategoryTree</name>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有分类</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ChipBar</name>
    <message>
        <source>Published and valid</source>
        <translation>公开且有效</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Retired or expired</source>
        <translation>停用或过期</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>More filters: category, language, state</source>
        <translation>更多筛选：分类、语言、状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ClosingsPanel</name>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>This is not in the list yet: add it, or empty the fields.</source>
        <translation>尚未加入列表：请添加，或清空这些栏。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>2027-02-01 or 12-29</source>
        <translation>2027-02-01 或 12-29</translation>
    </message>
    <message>
        <source>empty: one day</source>
        <translation>留空表示仅一天</translation>
    </message>
    <message>
        <source>e.g. maintenance of the lines</source>
        <translation>例如：电话线路维护</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>once</source>
        <translation>仅一次</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ConflictBar</name>
    <message>
        <source>Somebody else has changed this Q&amp;A meanwhile. Their text stands below; yours is in the fields.</source>
        <translation>在此期间，其他人已修改此问答。对方的文本显示在下方，您的文本在输入栏中。</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>对方的文本</translation>
    </message>
    <message>
        <source>Go on with my text</source>
        <translation>使用我的文本继续</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的文本</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactDetail</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>使用的问答</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1分（满分10分）</translation>
    </message>
    <message>
        <source>Wish or criticism</source>
        <translation>市民的意见和要求</translation>
    </message>
    <message>
        <source>Note for the departments</source>
        <translation>给主管部门的备注</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>转接到</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>回电时间</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未填写原因</translation>
    </message>
    <message>
        <source>First written down</source>
        <translation>更正前的记录</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactForm</name>
    <message>
        <source>Choose a category or open a Q&amp;A first; the draft is made of them.</source>
        <translation>请先选择分类或打开问答，草稿由其生成。</translation>
    </message>
    <message>
        <source>Asked about %1.</source>
        <comment>category</comment>
        <translation>咨询%1。</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>titles of Q&amp;As</comment>
        <translation>咨询：%1</translation>
    </message>
    <message>
        <source>%1: asked about “%2”.</source>
        <comment>category, titles of Q&amp;As</comment>
        <translation>%1：咨询“%2”。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>受理方式</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>satisfaction not asked, very short</comment>
        <translation>未</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>verb: write a draft of the inquiry</comment>
        <translation>起草</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>使用的问答</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Satisfaction (0–10)</source>
        <translation>满意度（0〜10）</translation>
    </message>
    <message>
        <source>Wish or criticism of the citizen</source>
        <translation>市民的意见和要求</translation>
    </message>
    <message>
        <source>Note for the departments</source>
        <translation>给主管部门的备注</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactPanel</name>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Brings back the contact just discarded</source>
        <translation>恢复刚才放弃的应对记录</translation>
    </message>
    <message>
        <source>Empties the form without saving; it can be brought back</source>
        <translation>不保存并清空，可以恢复</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <comment>time</comment>
        <translation>草稿已存 %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并下一个</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CriterionRow</name>
    <message>
        <source>▲ %1</source>
        <comment>error beside a field</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <comment>criterion, number</comment>
        <translation>%1（权重 %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, points</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DeputiesDialog</name>
    <message>
        <source>%1 stands in for %2 from %3 until %4</source>
        <comment>deputy, absent, days</comment>
        <translation>%1从%3至%4代理%2</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>A deputy approves and returns drafts in the name of somebody who is away. Cases restricted to named persons stay closed to deputies.</source>
        <translation>代理人以不在者的名义审批或退回草案。限定人员的案件对代理人仍不公开。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>不在者</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>代理者</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Name the deputy</source>
        <translation>登记代理人</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DetachForm</name>
    <message>
        <source>%1 is taken out of the case for everyone.</source>
        <comment>a file</comment>
        <translation>将从此案件中移除 %1，所有人都将无法再看到。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DivideForm</name>
    <message>
        <source>One more unit</source>
        <translation>再添加一个部门</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <comment>number</comment>
        <translation>部门 %1</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>委托内容</translation>
    </message>
    <message>
        <source>Due before the case</source>
        <translation>另设期限</translation>
    </message>
    <message>
        <source>When the unit’s part is due</source>
        <translation>该部分的期限</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DocumentView</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a field to type into; one of the two texts around it may be empty.</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <comment>number, how many, a file&apos;s name</comment>
        <translation>%3，第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>无法显示此页</translation>
    </message>
    <message>
        <source>Page %1 is being made ready…</source>
        <translation>正在准备第 %1 页…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>适合宽度</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DueTimesForm</name>
    <message>
        <source>%1: unit</source>
        <comment>what the time is for</comment>
        <translation>%1：单位</translation>
    </message>
    <message>
        <source>Departments work, Monday to Friday</source>
        <translation>各部门办公时间（周一至周五）</translation>
    </message>
    <message>
        <source>Closed at New Year from</source>
        <translation>年末年初休息（首日）</translation>
    </message>
    <message>
        <source>until</source>
        <comment>last day closed at New Year</comment>
        <translation>年末年初休息（末日）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EmergencyBar</name>
    <message>
        <source>▲ This desk&apos;s store cannot be used: %1</source>
        <translation>▲ 无法使用本席位的存储：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the emergency file.</source>
        <translation>
            <numerusform>应急文件中有 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The store works again. Sign in, and what was kept goes into it.</source>
        <translation>▲ 存储已恢复。登录后，所保存的内容将转入其中。</translation>
    </message>
    <message numerus="yes">
        <source>▲ The store did not take %Ln contact(s).</source>
        <translation>
            <numerusform>▲ 有 %Ln 件应对未能写入存储。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in an emergency file, they go into the store by themselves once it works. If this stays, tell IT.</source>
        <translation>已保存在应急文件中，存储恢复后会自动转入。若持续出现，请通知信息系统部门。</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln record(s) of the emergency file cannot be read and are kept as %1. Tell IT.</source>
        <translation>
            <numerusform>▲ 应急文件中有 %Ln 条记录无法读取，已保留为 %1。请通知信息系统部门。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Calls are kept in an emergency file and go into the store by themselves once it works.</source>
        <translation>通话记录暂存在应急文件中，存储恢复后会自动导入。</translation>
    </message>
    <message>
        <source>If this stays, tell IT.</source>
        <translation>如持续出现，请联系系统管理员。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EnrolForm</name>
    <message>
        <source>Where is the hub? IT tells you.</source>
        <translation>请填写中心服务器的地址，可向系统管理员询问。</translation>
    </message>
    <message>
        <source>Choose the certificate IT gave you.</source>
        <translation>请选择系统管理员提供的证书。</translation>
    </message>
    <message>
        <source>Type the one-time code IT gave you.</source>
        <translation>请输入系统管理员提供的一次性代码。</translation>
    </message>
    <message>
        <source>Certificate of the hub</source>
        <translation>中心服务器的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>证书 (*.pem *.crt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>设置本座席</translation>
    </message>
    <message>
        <source>Once, when a desk is installed. IT has the address, the certificate and a one-time code.</source>
        <translation>仅在安装座席时进行一次。地址、证书和一次性代码请向系统管理员索取。</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>中心服务器的地址</translation>
    </message>
    <message>
        <source>hub.example.lg.jp</source>
        <translation>hub.example.lg.jp</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性代码</translation>
    </message>
    <message>
        <source>Name of this seat</source>
        <translation>本座席的名称</translation>
    </message>
    <message>
        <source>Enrol this desk</source>
        <translation>登记本座席</translation>
    </message>
    <message>
        <source>Work without a hub on this computer</source>
        <translation>不用中心服务器，仅在本机使用</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, what it is about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 works on it</source>
        <translation>%1正在处理</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>Assigned to %1, not taken yet</source>
        <translation>已分配给%1，尚未接手</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>overdue</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, Q&amp;A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q&amp;As</source>
        <translation>问答列表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>回复至</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Contact it arose in</source>
        <translation>来源应对记录</translation>
    </message>
    <message>
        <source>Contact it ended in</source>
        <translation>结案应对记录</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>本机未知的人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, until when</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationPane</name>
    <message numerus="yes">
        <source>%n pressing</source>
        <translation>
            <numerusform>%n件紧急</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk stands alone, without a hub: no other booth&apos;s raised hand can reach it. What is promised and escalated here is kept and shown.</source>
        <translation>本机未使用中心服务器，收不到其他座席的举手。在此登记的约定和上报会保存并显示。</translation>
    </message>
    <message>
        <source>No connection to the hub: raised hands of other booths do not arrive until it is back. What you do here is kept and sent then.</source>
        <translation>未连接到中心服务器：恢复连接前收不到其他座席的举手。您在此的操作会保存，之后发送。</translation>
    </message>
    <message>
        <source>Nothing resolved today yet</source>
        <translation>今天还没有完成的事项</translation>
    </message>
    <message>
        <source>What somebody resolves can be found and reopened here.</source>
        <translation>完成的事项可在此查找并重新打开。</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>没有这类等待事项</translation>
    </message>
    <message>
        <source>Choose “All” to see everything else that waits.</source>
        <translation>选择“全部”可查看其他等待事项。</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>没有人在等待</translation>
    </message>
    <message>
        <source>Raised hands, promised call-backs, and e-mail and FAX to be answered appear here by themselves.</source>
        <translation>举手、约定的回电以及待回复的邮件和传真会自动显示在此。</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>升级处理</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationWork</name>
    <message>
        <source>Why it is reopened</source>
        <translation>重新打开的理由</translation>
    </message>
    <message>
        <source>How the call went, or a note</source>
        <translation>通话内容或备注</translation>
    </message>
    <message>
        <source>How it ended, or a note</source>
        <translation>处理结果或备注</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Log the call and resolve</source>
        <translation>记录通话并完成</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>新建案件…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::FormField</name>
    <message>
        <source>▲ %1</source>
        <comment>error beside a field</comment>
        <translation>▲ %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::FormPage</name>
    <message>
        <source>%1 criteria, weight %2 in all</source>
        <comment>number, sum</comment>
        <translation>%1 个项目，权重合计 %2</translation>
    </message>
    <message>
        <source>What every review looks at. A change holds for reviews that begin after it; what is saved keeps the form it was given on.</source>
        <translation>每次评价所看的内容。更改适用于之后开始的评价；已保存的评价保留当时的评价表。</translation>
    </message>
    <message>
        <source>What every review looks at. A supervisor changes it.</source>
        <translation>每次评价所看的内容。由主管修改。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What earns the points</source>
        <translation>得分标准</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>用这些开始</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>移除项目</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>保存评价表</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take their form</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Somebody else has saved another form meanwhile. Saving yours puts it in its place.</source>
        <translation>其间他人保存了另一份评价表。保存您的将取而代之。</translation>
    </message>
    <message>
        <source>Criteria of the review form</source>
        <translation>评价表的项目</translation>
    </message>
    <message>
        <source>No review form yet</source>
        <translation>尚无评价表</translation>
    </message>
    <message>
        <source>A proposal: %1. “Start with these”, or write your own.</source>
        <comment>list of criteria</comment>
        <translation>建议：%1。可“用这些开始”，也可自行编写。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A supervisor writes here what reviews look at.</source>
        <translation>由主管在此编写评价项目。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::GivenReviews</name>
    <message numerus="yes">
        <source>%n review(s) given</source>
        <translation>
            <numerusform>我给出的评价 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews you have given. What others gave for a contact is shown under “Calibration” once your own is saved.</source>
        <translation>您给出的评价。保存您自己的评价后，他人对同一应对的评价会显示在“校准”中。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a review</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reviews you have given</source>
        <translation>我给出的评价</translation>
    </message>
    <message>
        <source>No reviews given yet</source>
        <translation>尚未给出评价</translation>
    </message>
    <message>
        <source>Draw a sample and open one of its contacts, or choose “Review” beside a contact in History.</source>
        <translation>请抽样并打开其中一个应对，或在历史中选择应对旁的“评价”。</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a review is for</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Operator’s side</source>
        <translation>话务员方面</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandBar</name>
    <message>
        <source>What else do you need to know?</source>
        <translation>还需要了解什么？</translation>
    </message>
    <message>
        <source>What do you want to ask the supervisor?</source>
        <translation>想问主管什么？</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Question to the supervisor</source>
        <translation>给主管的问题</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Make it an escalation</source>
        <translation>转为升级处理</translation>
    </message>
    <message>
        <source>Raise the hand all the same</source>
        <translation>仍然举手</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>询问主管</translation>
    </message>
    <message>
        <source>Raised hand</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Answer of the supervisor</source>
        <translation>主管的答复</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>接受答复</translation>
    </message>
    <message>
        <source>Take the hand down</source>
        <translation>放下举手</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandDetail</name>
    <message>
        <source>On call %1</source>
        <comment>minutes and seconds</comment>
        <translation>通话中 %1</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>%1 (not at this desk)</source>
        <comment>number of a Q&amp;A</comment>
        <translation>%1（本机没有）</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, Q&amp;A, when checked</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <comment>number, Q&amp;A, owner, when checked</comment>
        <translation>%1 %2（%3 · %4）</translation>
    </message>
    <message>
        <source>%1 ▲ old</source>
        <comment>a Q&amp;A nobody has checked for long</comment>
        <translation>%1 ▲已久未核对</translation>
    </message>
    <message>
        <source>Q&amp;As open at the booth</source>
        <translation>座席上打开的问答</translation>
    </message>
    <message>
        <source>Answer (appears at the booth at once)</source>
        <translation>回答（立即显示在座席上）</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>接管通话</translation>
    </message>
    <message>
        <source>Make it an escalation</source>
        <translation>转为升级处理</translation>
    </message>
    <message>
        <source>Have the Q&amp;As checked</source>
        <translation>请求核对问答</translation>
    </message>
    <message>
        <source>Take the hand down</source>
        <translation>放下举手</translation>
    </message>
    <message>
        <source>For when the operator is gone. What stands in the box is the reason.</source>
        <translation>话务员已离开时使用。输入框中的内容即为理由。</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>发送回答</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverBar</name>
    <message numerus="yes">
        <source>Shift hand-over (%1), %Ln open</source>
        <comment>when and who</comment>
        <translation>
            <numerusform>交接班（%1），%Ln件未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shift hand-over, what is to be known</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Read and receive</source>
        <translation>查看并接收</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Out of sight until you sign in again</source>
        <translation>下次登录前不再显示</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverLines</name>
    <message>
        <source>What stands open</source>
        <translation>尚未处理的事项</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverPanel</name>
    <message>
        <source>Handed over. Whoever leads the next shift is told, and receives it.</source>
        <translation>已交班。系统会通知下一班的负责人，由其接收。</translation>
    </message>
    <message>
        <source>Received. What is still open stands in the pane.</source>
        <translation>已接收。尚未处理的事项在左侧列表中。</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>以往交接</translation>
    </message>
    <message>
        <source>Write or read</source>
        <translation>填写或查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverReadPage</name>
    <message>
        <source>No hand-overs yet</source>
        <translation>尚无交接记录</translation>
    </message>
    <message>
        <source>What one shift leaves to the next can be read here, with what became of it.</source>
        <translation>可在此查看各班交接的内容及后续结果。</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>交接记录</translation>
    </message>
    <message>
        <source>Receive it</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverWritePage</name>
    <message>
        <source>What the next shift must know</source>
        <translation>下一班须知</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HeldBar</name>
    <message>
        <source>Change places</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>The contact in the form is held in its place</source>
        <translation>表单中的应对将改为保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) held until the form is free</source>
        <translation>
            <numerusform>保留%Ln件应对，待表单空出后继续</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contacts held, what the first is about</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HistoryFilters</name>
    <message>
        <source>Words of the inquiry, wish or note</source>
        <translation>咨询内容、意见或备注中的词语</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>所有话务员</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有分类</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有受理方式</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HistoryWorkspace</name>
    <message>
        <source>Export contacts</source>
        <translation>导出应对记录</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>电子表格 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported</source>
        <translation>
            <numerusform>已导出应对记录%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1（已更正）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>受理方式</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>应对记录</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>尚未选择应对记录</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>从列表中选择即可查看内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>应对记录%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>没有符合条件的应对记录</translation>
    </message>
    <message>
        <source>Widen the filters, or choose “Show all”.</source>
        <translation>请放宽筛选条件，或选择“显示全部”。</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>暂无应对记录</translation>
    </message>
    <message>
        <source>What is saved in the Answer workspace appears here, of all seats.</source>
        <translation>在“答复”中保存的记录会显示在这里，包括所有座席。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>新建案件…</translation>
    </message>
    <message>
        <source>(erased)</source>
        <comment>a contact&apos;s words</comment>
        <translation>（已删除）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HolidaysPanel</name>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Public holidays of %1</source>
        <translation>%1年的公共假日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>公共假日</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HoursPage</name>
    <message>
        <source>Somebody else has changed the hours meanwhile. Save replaces theirs by yours, Discard shows theirs.</source>
        <translation>其他人已更改受理时间。“保存”将以您的内容替换，“放弃”则显示对方的内容。</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked.</source>
        <translation>未保存：请修改标记的栏目。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>why the hours were not saved</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>已更改，尚未保存</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>最后更改 %1</translation>
    </message>
    <message>
        <source>Nobody has changed these hours yet.</source>
        <translation>尚未更改（初始设置）。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>When the centre answers, by channel. Due times count in these hours. With a break: 9:00–12:00, 13:00–17:00.</source>
        <translation>各渠道的受理时间。期限按此时间计算。有午休时填 9:00–12:00, 13:00–17:00。</translation>
    </message>
    <message>
        <source>Due times</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Service hours and days count only while the channel is open; business days are those on which the departments work.</source>
        <translation>“受理时间内”“受理日”只计算该渠道的受理时间；“工作日”指各部门办公的日子。</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>On these days the centre is closed on every channel. Days without a year come every year.</source>
        <translation>这些日子所有渠道均不受理。不写年份的日期每年重复。</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>公共假日</translation>
    </message>
    <message>
        <source>By the Act on National Holidays as it stands today; equinoxes to come are reckoned.</source>
        <translation>依据现行《国民祝日法》；未来的春分日、秋分日为推算值。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::InsertDialog</name>
    <message>
        <source>Insert into the text</source>
        <translation>插入正文</translation>
    </message>
    <message>
        <source>Words of a Q&amp;A, its number, or a template’s title</source>
        <translation>问答的词语、编号，或模板的标题</translation>
    </message>
    <message>
        <source>Templates and Q&amp;As</source>
        <translation>模板和问答</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>问答 %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::KnowledgeWorkspace</name>
    <message>
        <source>Q&amp;As</source>
        <translation>问答列表</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>答复模板</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>From a case: write it so that it holds for everybody, and put something in for %1</source>
        <translation>根据案件生成的草稿：请改写为适用于所有人的内容，并改写%1处</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计记录</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LearnedView</name>
    <message>
        <source>Forgotten. Search learns from the contacts to come.</source>
        <translation>已清除。今后将从新的应对记录中学习。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>learned term, its weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing yet: search learns from the contacts this Q&amp;A answers.</source>
        <translation>尚无内容：将从用此问答答复的应对记录中学习。</translation>
    </message>
    <message numerus="yes">
        <source>From %n contact(s); these words lead to this Q&amp;A, the heavier the more.</source>
        <translation>
            <numerusform>来自%n次应对：下列词语会指向此问答，数值越大越强。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学到的词语</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Search forgets, for everyone, what past contacts taught about this Q&amp;A. This cannot be taken back.</source>
        <translation>将为所有人清除从以往应对中学到的、关于此问答的内容，且无法恢复。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LeaseBar</name>
    <message>
        <source>▲ More than 72 hours without the hub: contacts, cases and the room are hidden, and come back with it. Q&amp;As can be searched; contacts you write are kept here and sent then.</source>
        <translation>▲ 与中心服务器断开已超过72小时，应对记录、案件和大厅已隐藏，服务器恢复后会重新显示。仍可检索问答；您登记的应对保存在本席，届时自动发送。</translation>
    </message>
    <message numerus="yes">
        <source>So it stays for %Ln more day(s).</source>
        <translation>
            <numerusform>此状态还可使用%Ln天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So it stays for %Ln more hour(s).</source>
        <translation>
            <numerusform>此状态还可使用%Ln小时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ If the hub does not come back within %Ln minute(s), contacts, cases and the room are hidden until it does. Q&amp;As stay, and contacts can be written.</source>
        <translation>
            <numerusform>▲ 如果%Ln分钟内仍未连上中心服务器，应对记录、案件和大厅将隐藏，直到恢复连接。问答可继续使用，也可登记应对。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ More than 24 hours without the hub: restricted cases are not on this desk until it comes back.</source>
        <translation>▲ 与中心服务器断开已超过24小时，限定可见人员的案件已从本席清除，服务器恢复后会重新送达。</translation>
    </message>
    <message numerus="yes">
        <source>▲ If the hub does not come back within %Ln minute(s), restricted cases leave this desk until it does.</source>
        <translation>
            <numerusform>▲ 如果%Ln分钟内仍未连上中心服务器，限定可见人员的案件将从本席清除，恢复连接后重新送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>未连接中心服务器</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LedgerColumns</name>
    <message>
        <source>– nothing is taken from it –</source>
        <translation>－ 不导入 －</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>列“%1”对应的项目</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LedgerDialog</name>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Table saved by a spreadsheet as CSV (*.csv)</source>
        <translation>表格软件保存的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Check which column is which field, and choose it otherwise where it is wrong.</source>
        <translation>请确认各列对应的项目，如有错误请重新选择。</translation>
    </message>
    <message>
        <source>Choose the columns for: %1</source>
        <translation>请选择以下项目的列：%1</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>登录 %n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a ledger of cases</source>
        <translation>导入案件台账</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>The row says it</source>
        <translation>以行中内容为准</translation>
    </message>
    <message>
        <source>Kind of cases whose row names none</source>
        <translation>未写类别的行归为</translation>
    </message>
    <message>
        <source>Who answers where a row does not say</source>
        <translation>未写处理方式的行由谁答复</translation>
    </message>
    <message>
        <source>Unit that answers where a row names none</source>
        <translation>未写部门的行由哪个部门答复</translation>
    </message>
    <message>
        <source>Rows that do not fit</source>
        <translation>不符合要求的行</translation>
    </message>
    <message>
        <source>How much of the file was read</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check, change nothing</source>
        <translation>仅检查</translation>
    </message>
    <message>
        <source>Name of the ledger (may be empty)</source>
        <translation>台账名称（可留空）</translation>
    </message>
    <message>
        <source>Where another one has the same numbers</source>
        <translation>与其他台账编号相同时填写</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LockPage</name>
    <message>
        <source>From now on the PIN opens the window, too.</source>
        <translation>今后也可以用 PIN 解锁窗口。</translation>
    </message>
    <message>
        <source>The PIN is gone: the password alone opens the window.</source>
        <translation>PIN 已取消：只能用密码解锁窗口。</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>更改后的 PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Lock the window when nothing was touched for</source>
        <translation>无操作多久后锁定窗口</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>During a call it is 30 minutes. Your password opens a locked window. A PIN of 4 to 8 digits opens it, too, at this desk; after five wrong ones only the password does.</source>
        <translation>通话期间为 30 分钟。锁定的窗口用密码解锁。在本座席也可以用 4 至 8 位数字的 PIN 解锁；PIN 连续输错五次后只能用密码解锁。</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>再次输入新 PIN</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>No PIN any more</source>
        <translation>不再使用 PIN</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LockView</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 is signed in. A call that is on, drafts and the exchange with the hub go on.</source>
        <translation>%1 已登录。正在进行的应对、草稿以及与中心服务器的同步照常进行。</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>密码或 PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign out, for somebody else to sign in</source>
        <translation>退出登录，换他人登录</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::MainWindow</name>
    <message>
        <source>Madoguchi</source>
        <translation>窗口 Madoguchi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>workspace, shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::MessageChoicePage</name>
    <message>
        <source>What you are told of cases, at every desk you sign in at:</source>
        <translation>案件通知内容（在任何座席登录均相同）：</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>In the window: %1</source>
        <translation>窗口：%1</translation>
    </message>
    <message>
        <source>By e-mail: %1</source>
        <translation>邮件：%1</translation>
    </message>
    <message>
        <source>E-mail is sent where the city has a gateway for it. It says the number and until when, nothing of what was written; of restricted cases none is ever sent.</source>
        <translation>仅当市政府设有邮件网关时才会发送邮件。邮件只说明案件编号和期限，不含内容；限制查阅的案件绝不发送。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::MyReviewsView</name>
    <message>
        <source>You have seen it: %1</source>
        <comment>moment</comment>
        <translation>已阅：%1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>对我的应对的评价</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <comment>a review</comment>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Mean of a month’s totals; n is how many reviews</source>
        <translation>每月总分的平均值（n 为评价件数）</translation>
    </message>
    <message>
        <source>No reviews of your contacts yet</source>
        <translation>尚无对您的应对的评价</translation>
    </message>
    <message>
        <source>When a leader reviews one of your contacts, the bell says so, and it stands here: the points, the comment, and room for your answer.</source>
        <translation>组长评价您的应对时，铃铛会提示，并在此显示分数、评语，您可以回复。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoteBell</name>
    <message>
        <source>What came in</source>
        <translation>收到的内容</translation>
    </message>
    <message numerus="yes">
        <source>What came in: %n new</source>
        <translation>
            <numerusform>收到的内容：%n条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>还没有收到任何消息。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NotesPage</name>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Beside the tray, while the window is not in front</source>
        <translation>窗口不在前台时显示在托盘旁</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>声音：%1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Urgent notices are heard in quiet hours, too. Everything is listed behind the bell.</source>
        <translation>紧急通知在免打扰时段也会发声。所有内容都列在铃铛中。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoticeBar</name>
    <message>
        <source>%1: %2</source>
        <comment>importance, title</comment>
        <translation>【%1】%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>另有%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>通知：%1</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>问答 %1</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Out of sight until you sign in again</source>
        <translation>下次登录前不再显示</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>阅读全文</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoticeForm</name>
    <message>
        <source>%1 %2</source>
        <comment>number, title of a Q&amp;A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>所有坐席</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) chosen</source>
        <translation>
            <numerusform>已选%n席</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the notice</source>
        <translation>更改通知</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>新通知</translation>
    </message>
    <message>
        <source>Propose a notice</source>
        <translation>提议通知</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Q&amp;As, by number</source>
        <translation>问答编号</translation>
    </message>
    <message>
        <source>e.g. 0142, 0877</source>
        <translation>例：0142, 0877</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示期间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>from</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>显示开始</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>显示结束</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Important: stays until acknowledged</source>
        <translation>重要：确认前一直显示</translation>
    </message>
    <message>
        <source>Urgent: also makes itself heard</source>
        <translation>紧急：同时发出声音</translation>
    </message>
    <message>
        <source>Somebody else has changed this notice meanwhile. Their text stands below; yours is in the fields.</source>
        <translation>其间已有他人更改了此通知。对方的内容在下方，您的内容在输入栏中。</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>对方的文本</translation>
    </message>
    <message>
        <source>Go on with my text</source>
        <translation>使用我的文本继续</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的文本</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>notice</comment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was typed is kept</source>
        <translation>输入的内容会保留</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoticesPanel</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n条提议</numerusform>
        </translation>
    </message>
    <message>
        <source>Take down</source>
        <comment>notice</comment>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Notices to the booths</source>
        <translation>发给各坐席的通知</translation>
    </message>
    <message>
        <source>Notices you proposed</source>
        <translation>您提议的通知</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>没有通知</translation>
    </message>
    <message>
        <source>Nothing proposed</source>
        <translation>没有提议</translation>
    </message>
    <message>
        <source>Pin what every booth must know at once: closed roads, a counter that moves.</source>
        <translation>请发布各坐席须立即知道的事：道路封闭、窗口搬迁等。</translation>
    </message>
    <message>
        <source>Propose what the booths must know: the room&apos;s leaders pin it.</source>
        <translation>请提议各坐席应知道的事：由现场组长发布。</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Pin a notice</source>
        <translation>发布通知</translation>
    </message>
    <message>
        <source>Propose a notice</source>
        <translation>提议通知</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::OpenCaseDialog</name>
    <message>
        <source>Who answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>Unit that answers</source>
        <translation>回答的部门</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受理方式</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>when a case came</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::OutcomeFields</name>
    <message>
        <source>%1 %2</source>
        <comment>unit, telephone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>转接到</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>回电时间</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PartBox</name>
    <message>
        <source>Part of %1</source>
        <comment>unit</comment>
        <translation>%1负责的部分</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>when</comment>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <comment>reason</comment>
        <translation>退回理由：%1</translation>
    </message>
    <message>
        <source>%1 (waits)</source>
        <comment>approver</comment>
        <translation>%1（待批）</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>approver</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 ✓ by %2</source>
        <comment>approver, deputy</comment>
        <translation>%1 ✓（由%2代理）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>审批：%1</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between steps of an approval route</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, unit</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordBar</name>
    <message>
        <source>The sign-in at the hub has ended. Work goes on; contacts wait here until %1 types the password again.</source>
        <translation>在中心服务器的登录已失效。可以继续工作；在 %1 重新输入密码之前，应对记录保存在本座席。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在向中心服务器查询…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordDueBar</name>
    <message>
        <source>▲ An administrator set your password. Please choose one that you alone know.</source>
        <translation>▲ 当前密码由管理员设置。请改成只有您自己知道的密码。</translation>
    </message>
    <message>
        <source>Password to be changed</source>
        <translation>请更改密码</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Asks again tomorrow, or when you sign in the next time</source>
        <translation>明天或下次登录时会再次提醒</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordPage</name>
    <message>
        <source>The password is changed. At other desks where you are signed in you are asked for it.</source>
        <translation>密码已更改。如果您在其他座席上也已登录，那里会要求输入新密码。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在向中心服务器查询…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>At least 12 characters: four or five words that have nothing to do with each other are long and easy to remember. Signs and capitals are not asked for.</source>
        <translation>至少12个字符。把四五个互不相关的词连在一起，既够长又容易记住。不要求使用符号或大写字母。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>再次输入新密码</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PeopleBox</name>
    <message>
        <source>%1 ✕</source>
        <comment>person, take out</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PinsPage</name>
    <message>
        <source>There is no Q&amp;A of this number.</source>
        <translation>没有此编号的问答。</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>已置顶%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Operators see these Q&amp;As in the empty search, in this order, from the first day to the last.</source>
        <translation>搜索框为空时，从开始日到结束日按此顺序显示给所有人。</translation>
    </message>
    <message>
        <source>Number of the Q&amp;A</source>
        <translation>问答编号</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>2027-03-01, or empty</source>
        <translation>2027-03-01，可留空</translation>
    </message>
    <message>
        <source>e.g. moving season</source>
        <translation>例如：搬家季</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pinned Q&amp;As</source>
        <translation>置顶的问答</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>没有置顶内容</translation>
    </message>
    <message>
        <source>Pin what everyone will be asked about: moving season, snow, elections.</source>
        <translation>请置顶大家会被问到的内容：搬家季、降雪、选举等。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Leaders pin what everyone will be asked about: moving season, snow, elections.</source>
        <translation>大家会被问到的内容（搬家季、降雪、选举等）由班长置顶。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PublicationBox</name>
    <message>
        <source>Publication</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Look at it, and approve…</source>
        <translation>查看并批准…</translation>
    </message>
    <message>
        <source>Look at it, and publish…</source>
        <translation>查看并公布…</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看公布稿…</translation>
    </message>
    <message>
        <source>Prepare for publication…</source>
        <translation>准备公布…</translation>
    </message>
    <message>
        <source>Black out anew…</source>
        <translation>重新遮盖…</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>state, person, when</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, when</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PublicationPane</name>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is published</source>
        <translation>导出已公布的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) exported</source>
        <translation>
            <numerusform>已导出 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>publications</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>publications</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>publications</comment>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>publications</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>公布一览</translation>
    </message>
    <message>
        <source>Export what is published…</source>
        <translation>导出已公布的内容…</translation>
    </message>
    <message>
        <source>No publications here</source>
        <translation>没有公布内容</translation>
    </message>
    <message>
        <source>Open a case that was answered and choose “Prepare for publication…”.</source>
        <translation>请打开已答复的案件，选择“准备公布…”。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::QualityView</name>
    <message>
        <source>Sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of reviews</comment>
        <translation>评价表</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReadAloudView</name>
    <message>
        <source>Answer to read aloud</source>
        <translation>供朗读的答复</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>所需物品：%1</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>手续费：%1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>办理地点：%1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>受理时间：%1</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>所需天数：%1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RedactionDialog</name>
    <message>
        <source>The title may say who somebody is or where.</source>
        <translation>标题可能透露个人身份或地点。</translation>
    </message>
    <message>
        <source>The text of the case was changed since it was blacked out. What was blacked out was looked for again; read both texts once more before you go on.</source>
        <translation>遮盖之后案件正文已更改。已重新查找遮盖过的内容；继续之前请再次通读意见和答复。</translation>
    </message>
    <message>
        <source>The text of the case is another by now. What the public reads was made of the one before.</source>
        <translation>案件正文此后已更改。公布的内容是根据更改前的正文制作的。</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <comment>person, reason</comment>
        <translation>%1退回：%2</translation>
    </message>
    <message>
        <source>The citizen’s words were corrected after the proposal: black them out anew.</source>
        <translation>提议之后市民的原文已更正，请重新遮盖。</translation>
    </message>
    <message>
        <source>Prepare for publication: %1</source>
        <comment>number of a case</comment>
        <translation>准备公布：%1</translation>
    </message>
    <message>
        <source>Publication: %1</source>
        <comment>number of a case</comment>
        <translation>公布稿：%1</translation>
    </message>
    <message>
        <source>“%1” is blacked out in one place and still said in another.</source>
        <translation>“%1”已在一处遮盖，但仍出现在其他位置。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>As the public will read it</source>
        <translation>公众看到的内容</translation>
    </message>
    <message>
        <source>Black out (B)</source>
        <translation>遮盖 (B)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Select a stretch and press B or Delete. A click on what is blacked out lifts it, a click on what is underlined blacks it out.</source>
        <translation>选中一段后按 B 或 Delete 键遮盖。单击已遮盖处可取消，单击带下划线处可遮盖。</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a publication</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit that answered</source>
        <translation>答复部门</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Reason, to return or to withdraw it</source>
        <translation>理由（退回或撤回时）</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RefusedView</name>
    <message>
        <source>Not taken by the hub</source>
        <translation>被中心服务器拒绝的内容</translation>
    </message>
    <message>
        <source>%1 · contact</source>
        <translation>%1 · 应对记录</translation>
    </message>
    <message>
        <source>%1 · correction of a contact</source>
        <translation>%1 · 应对记录的更正</translation>
    </message>
    <message>
        <source>%1 · Q&amp;A</source>
        <translation>%1 · 问答</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>没有被拒绝的内容</translation>
    </message>
    <message>
        <source>Contacts that wait are sent by themselves as soon as the hub is there.</source>
        <translation>待发送的应对记录会在连上中心服务器后自动发送。</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>填写的内容</translation>
    </message>
    <message>
        <source>What the hub has now</source>
        <translation>中心服务器上的当前内容</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Once the text is copied</source>
        <translation>复制文本后即可删除</translation>
    </message>
    <message>
        <source>Send again as new</source>
        <translation>作为新记录重新发送</translation>
    </message>
    <message>
        <source>%1 · words</source>
        <translation>%1 · 同义词</translation>
    </message>
    <message>
        <source>%1 · pinned Q&amp;A</source>
        <translation>%1 · 置顶问答</translation>
    </message>
    <message>
        <source>%1 · forget what was learned</source>
        <translation>%1 · 清除学习内容</translation>
    </message>
    <message>
        <source>%1 · raised hand</source>
        <translation>%1 · 举手</translation>
    </message>
    <message>
        <source>%1 · escalation</source>
        <translation>%1 · 上报</translation>
    </message>
    <message>
        <source>%1 · notice</source>
        <translation>%1 · 通知</translation>
    </message>
    <message>
        <source>%1 · talk script</source>
        <translation>%1 · 话术</translation>
    </message>
    <message>
        <source>%1 · service hours</source>
        <translation>%1 · 受理时间</translation>
    </message>
    <message>
        <source>%1 · review form</source>
        <translation>%1 · 评价表</translation>
    </message>
    <message>
        <source>%1 · review</source>
        <translation>%1 · 评价</translation>
    </message>
    <message>
        <source>%1 · sample for review</source>
        <translation>%1 · 评价抽样</translation>
    </message>
    <message>
        <source>%1 · shift hand-over</source>
        <translation>%1 · 交接班</translation>
    </message>
    <message>
        <source>%1 · case</source>
        <translation>%1 · 案件</translation>
    </message>
    <message>
        <source>%1 · deputy</source>
        <translation>%1 · 代理</translation>
    </message>
    <message>
        <source>%1 · reply template</source>
        <translation>%1 · 答复模板</translation>
    </message>
    <message>
        <source>%1 · what one is told of cases</source>
        <translation>%1 · 案件通知设置</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReplyBox</name>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Waits for the mail gateway since %1</source>
        <translation>自%1起等待邮件发送</translation>
    </message>
    <message>
        <source>The requester wants no reply.</source>
        <translation>申请人不需要答复。</translation>
    </message>
    <message>
        <source>The requester wants the reply by: %1</source>
        <translation>申请人希望的答复方式：%1</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>标记为已发送…</translation>
    </message>
    <message>
        <source>Take all parts, one after another</source>
        <translation>依次取入所有部分</translation>
    </message>
    <message>
        <source>Take the part of %1</source>
        <comment>unit</comment>
        <translation>取入%1的部分</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>channel</comment>
        <translation>已通过%1发送</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReplyTemplatesPage</name>
    <message>
        <source>Give the template a title.</source>
        <translation>请为模板写上标题。</translation>
    </message>
    <message>
        <source>Write what the reply begins with.</source>
        <translation>请写出答复的开头。</translation>
    </message>
    <message>
        <source>Somebody else has changed this template meanwhile; theirs is in the table. Saving again puts yours in its place.</source>
        <translation>其他人刚刚修改了此模板，表中为其内容。再次保存将以您的内容替换。</translation>
    </message>
    <message>
        <source>Filled in when it is put in: {name} who asked, {number} and {received} of the case, {unit} that answers, {answer} as it was drafted, {today}. What is not known stays in its braces.</source>
        <translation>插入时自动填写：{name} 来信人、{number} 受理编号、{received} 受理日、{unit} 答复部门、{answer} 拟好的答复、{today} 今天的日期。未知内容保留在 { } 中。</translation>
    </message>
    <message>
        <source>Nothing is known to put in for %1. There are: %2</source>
        <translation>%1 无法填入。可用：%2</translation>
    </message>
    <message>
        <source>No reply templates yet</source>
        <translation>还没有答复模板</translation>
    </message>
    <message>
        <source>Write how replies begin and end, by kind of case and language: they are offered where a draft is written.</source>
        <translation>按案件类型和语言写好答复的开头与结尾，起草答复时即可选用。</translation>
    </message>
    <message>
        <source>The hearing section writes here how replies begin and end.</source>
        <translation>市民意见科在此编写答复的开头与结尾。</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案件类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Offered where a draft or a reply is written, for the kind and the language of the case, in this order.</source>
        <translation>起草或书写答复时，按案件类型和语言依此顺序提供。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Offered earlier (Alt+Up in the table)</source>
        <translation>排在更前（表中按 Alt+↑）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Offered later (Alt+Down in the table)</source>
        <translation>排在更后（表中按 Alt+↓）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>答复模板</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n 个模板</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ResultDelegate</name>
    <message>
        <source>✕ %1</source>
        <comment>mark of a retired Q&amp;A</comment>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>✎ %1</source>
        <comment>mark of a draft</comment>
        <translation>✎ %1</translation>
    </message>
    <message>
        <source>▲ Expired</source>
        <translation>▲ 已过期</translation>
    </message>
    <message>
        <source>Alt %1</source>
        <comment>key cap in the result list</comment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>Pinned by the centre</source>
        <translation>中心置顶</translation>
    </message>
    <message>
        <source>Recently used by you</source>
        <translation>您最近使用的问答</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ResultList</name>
    <message>
        <source>Results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReviewPanel</name>
    <message>
        <source>You have saved this review at another desk meanwhile. There: %1 %2</source>
        <comment>total, comment</comment>
        <translation>您已在另一终端保存了此评价。那边：%1 %2</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>operator</comment>
        <translation>对 %1 的评价</translation>
    </message>
    <message>
        <source>Your review of %1, saved %2</source>
        <comment>operator, moment</comment>
        <translation>您对 %1 的评价（%2 保存）</translation>
    </message>
    <message>
        <source>Whom the review is for</source>
        <translation>评价给谁</translation>
    </message>
    <message>
        <source>To compare reviewers: it does not reach the operator, and stays so.</source>
        <translation>用于比较评价人：不会送达话务员，之后也不能更改。</translation>
    </message>
    <message>
        <source>The operator sees it and can answer.</source>
        <translation>话务员可以看到并回复。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>What was good, and what to do better next time</source>
        <translation>好的地方，以及下次如何改进</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>保存评价</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>采用那边的</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReviewTalkBox</name>
    <message>
        <source>Answers</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>to a review</comment>
        <translation>回复</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation>关于此评价您想说什么？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send your answer</source>
        <translation>发送回复</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomDetailPanel</name>
    <message>
        <source>Resolved by mistake</source>
        <translation>误操作完成</translation>
    </message>
    <message>
        <source>It stands in the pane as an escalation now.</source>
        <translation>已作为升级事项列入列表。</translation>
    </message>
    <message>
        <source>The request stands in the pane.</source>
        <translation>请求已列入列表。</translation>
    </message>
    <message>
        <source>Check Q&amp;A %1</source>
        <translation>核对问答 %1</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a line of the pane to see what is asked, and to answer.</source>
        <translation>在左侧列表中选择一项，即可查看内容并回答。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomDoneBar</name>
    <message>
        <source>Resolved.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>what went wrong</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomFilterBar</name>
    <message>
        <source>Which lines are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter, how many lines</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomList</name>
    <message>
        <source>Escalations</source>
        <translation>升级处理</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomWorkspace</name>
    <message>
        <source>Escalations</source>
        <translation>升级处理</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>What of the room is shown</source>
        <translation>显示大厅的哪一部分</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RouteForm</name>
    <message>
        <source>The steps approve one after another; the people of one step in any order, all of them. A deputy may stand in for anybody.</source>
        <translation>各步骤依次审批；同一步骤的人员不分先后，须全部批准。代理人可代替任何人。</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>再添加一步</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>number</comment>
        <translation>第%1步</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SamplePage</name>
    <message>
        <source>A seed is a whole number.</source>
        <translation>种子须为整数。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>%1 – %2, %3 each, seed %4</source>
        <comment>first day, last day, contacts, seed</comment>
        <translation>%1～%2，每人 %3 件，种子 %4</translation>
    </message>
    <message>
        <source>%1 contacts drawn by %2, %3 of them reviewed</source>
        <comment>contacts, person, contacts</comment>
        <translation>%1 件（抽样人：%2），其中已评价 %3 件</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>From each operator the same number is drawn, in turn from each category they had. The same period, number and seed draw the same contacts: anybody can draw again to see that nobody picked.</source>
        <translation>从每位话务员处抽取相同件数，并依次取自其各个分类。期间、件数和种子相同，抽出的应对也相同：任何人都可以重新抽取，证明没有人为挑选。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Of each operator</source>
        <translation>每人件数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Drawn so far</source>
        <translation>已有抽样</translation>
    </message>
    <message>
        <source>A number nobody chose</source>
        <translation>无人挑选的数字</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Contacts drawn for review</source>
        <translation>为评价抽出的应对</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>尚未抽样</translation>
    </message>
    <message>
        <source>Choose a period above, and how many contacts of each operator, and draw.</source>
        <translation>请在上方选择期间和每人件数，然后抽样。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ScriptPicker</name>
    <message>
        <source>No talk scripts yet. Leaders write them in Knowledge.</source>
        <translation>还没有话术。由组长在“知识”中编写。</translation>
    </message>
    <message>
        <source>No script has these words.</source>
        <translation>没有符合的话术。</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Short name, or a word of the script</source>
        <translation>简称或话术中的词</translation>
    </message>
    <message>
        <source>Enter puts it in</source>
        <translation>Enter 插入</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc 返回</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ScriptsPage</name>
    <message numerus="yes">
        <source>%n scripts</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this script meanwhile; theirs is in the table. Saving again puts yours in its place.</source>
        <translation>他人已修改此话术（见列表）。再次保存将以您的内容替换。</translation>
    </message>
    <message>
        <source>Filled in when it is put in: %1</source>
        <translation>插入时自动填入：%1</translation>
    </message>
    <message>
        <source>Nothing is known to put in for %1. There are: %2</source>
        <translation>%1 无法填入。可用：%2</translation>
    </message>
    <message>
        <source>No talk scripts yet</source>
        <translation>还没有话术</translation>
    </message>
    <message>
        <source>Write what operators say and write again and again: greetings, how to ask for a call-back, the end of an e-mail.</source>
        <translation>请编写常用的说法：问候、回拨的说明、邮件结尾等。</translation>
    </message>
    <message>
        <source>Leaders write here what is said and written again and again.</source>
        <translation>组长在此编写常用的说法。</translation>
    </message>
    <message>
        <source>Operators put these into a text by a key, or read them aloud.</source>
        <translation>话务员可用快捷键插入文本，或直接朗读。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>e.g. hello</source>
        <translation>例：问候</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>话术</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SearchField</name>
    <message>
        <source>What does the caller ask?</source>
        <translation>来电者要问什么？</translation>
    </message>
    <message>
        <source>Search Q&amp;As</source>
        <translation>搜索问答</translation>
    </message>
    <message>
        <source>Results follow as you type. Up and Down choose, Enter uses the Q&amp;A chosen.</source>
        <translation>边输入边显示结果。用上下键选择，按Enter使用。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SearchPanel</name>
    <message>
        <source>Type what the caller says</source>
        <translation>请直接输入来电者的话</translation>
    </message>
    <message>
        <source>A few kana are enough; there is no need to confirm the conversion.</source>
        <translation>几个字即可，无需确认输入法转换。</translation>
    </message>
    <message>
        <source>No Q&amp;A found</source>
        <translation>未找到问答</translation>
    </message>
    <message>
        <source>A filter is on: choose “All” to search every Q&amp;A.</source>
        <translation>正在筛选：选择“全部”可搜索所有问答。</translation>
    </message>
    <message>
        <source>Try fewer or other words, as the caller would say it.</source>
        <translation>请减少词语，或换成来电者的说法。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln条</numerusform>
        </translation>
    </message>
    <message>
        <source>Q&amp;As cannot be searched now</source>
        <translation>目前无法检索问答</translation>
    </message>
    <message>
        <source>This desk&apos;s store cannot be used. Write the call down and save it: nothing is lost.</source>
        <translation>本座席的存储无法使用。请填写来电内容并保存，不会丢失。</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑↓ 选择</translation>
    </message>
    <message>
        <source>Enter uses the Q&amp;A</source>
        <translation>Enter 使用</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SeatButton</name>
    <message>
        <source>%1	%2</source>
        <comment>menu text, shortcut</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Call ended, writing it up</source>
        <translation>通话结束（话后处理）</translation>
    </message>
    <message>
        <source>Break: another reason, then Enter</source>
        <translation>休息：输入其他原因后按Enter</translation>
    </message>
    <message>
        <source>Break for another reason</source>
        <translation>其他原因的休息</translation>
    </message>
    <message>
        <source>This seat: %1</source>
        <comment>state</comment>
        <translation>本坐席：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SeatDelegate</name>
    <message>
        <source>%1 %2</source>
        <comment>seat, person</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SeatsPanel</name>
    <message numerus="yes">
        <source>%n seat(s) manned</source>
        <translation>
            <numerusform>%n席在岗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on call</source>
        <translation>
            <numerusform>%n席通话中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seats manned, seats on call</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <comment>figures of the day</comment>
        <translation>全体：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, figures of the day</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>尚无坐席</translation>
    </message>
    <message>
        <source>A booth appears here by itself once somebody is signed in there at the hub.</source>
        <translation>有人在某个坐席登录中心后，会自动显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): no word from the hub</source>
        <translation>
            <numerusform>%n个座席状态未知（未连接中枢）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SettingsDialog</name>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心服务器</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
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
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>中心服务器的地址</translation>
    </message>
    <message>
        <source>empty: work without a hub</source>
        <translation>留空则不使用中心服务器</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>File of this desk&apos;s data</source>
        <translation>本座席的数据文件</translation>
    </message>
    <message>
        <source>Use from the next start on</source>
        <translation>下次启动起使用</translation>
    </message>
    <message>
        <source>The data stays where it is; a new file is filled by the hub.</source>
        <translation>现有数据保留在原处；新文件由中心服务器填充数据。</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>收到内容时</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SheetDialog</name>
    <message>
        <source>Table for spreadsheets, UTF-8 (*.csv)</source>
        <translation>电子表格（UTF-8）(*.csv)</translation>
    </message>
    <message>
        <source>Table for older programs, Shift_JIS (*.csv)</source>
        <translation>表格（旧软件用，Shift_JIS）(*.csv)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ShortcutEditor</name>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1已被占用：%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ShortcutHelp</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Next result, while the search field keeps the cursor</source>
        <translation>下一条结果（光标留在搜索栏）</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>上一条结果</translation>
    </message>
    <message>
        <source>Use the result chosen</source>
        <translation>使用所选结果</translation>
    </message>
    <message>
        <source>In the question to the supervisor: back to where the cursor was</source>
        <translation>从提问栏回到原来的光标位置</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SignInView</name>
    <message>
        <source>Type your user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>This desk works without a hub: everything stays on this computer.</source>
        <translation>本座席不使用中心服务器，所有数据都保存在本机。</translation>
    </message>
    <message numerus="yes">
        <source>The hub cannot be reached. You can sign in without it for %n more hour(s).</source>
        <translation>
            <numerusform>无法连接中心服务器。在%n小时内仍可离线登录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the hub you could sign in for %n more hour(s).</source>
        <translation>
            <numerusform>即使无法连接中心服务器，在%n小时内仍可登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在向中心服务器查询…</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>设置本座席</translation>
    </message>
    <message>
        <source>Calls can be taken all the same: they are kept in an emergency file under the name you type, and go into the store once it works.</source>
        <translation>仍可进行应对：内容以您输入的名字保存在应急文件中，存储恢复后转入。</translation>
    </message>
    <message>
        <source>Take calls now</source>
        <translation>开始应对</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and your last sign-in there is more than 72 hours ago. You can sign in to search Q&amp;As and to write contacts, which are sent later.</source>
        <translation>无法连接中心服务器，且距您上次在服务器登录已超过72小时。登录后可以检索问答、登记应对（稍后发送）。</translation>
    </message>
    <message>
        <source>After signing in at the hub once, you can also sign in without it for 72 hours, and for 14 days to search Q&amp;As and to write contacts.</source>
        <translation>在中心服务器登录一次后，即使没有服务器也可登录72小时；仅检索问答和登记应对可用14天。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::StatusStrip</name>
    <message>
        <source>No hub set up</source>
        <translation>未设置中心服务器</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>%1 起离线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>正在连接中心服务器…</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <comment>time</comment>
        <translation>已连接（%1 起）</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>The hub refused this desk</source>
        <translation>中心服务器拒绝了本座席</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <comment>number of Q&amp;As, time</comment>
        <translation>%1（截至 %2）</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n contact(s) refused</source>
        <translation>
            <numerusform>▲ 被拒应对记录%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts the hub has not confirmed yet; they are safe on this desk</source>
        <translation>尚未经中心服务器确认的应对记录，已安全保存在本座席</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Q&amp;A(s)</source>
        <translation>
            <numerusform>问答 %Ln条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) waiting</source>
        <translation>
            <numerusform>待发送 %Ln条</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in at the hub</source>
        <translation>未登录中心服务器</translation>
    </message>
    <message>
        <source>others</source>
        <comment>people</comment>
        <translation>其他人</translation>
    </message>
    <message>
        <source>What somebody decided is their own to hand in: it goes to the hub once they sign in here again. %1</source>
        <translation>需由本人提交的操作，将在本人重新登录此座席后发送到中心。%1</translation>
    </message>
    <message>
        <source>%1, some for %2</source>
        <comment>what waits, for whom to sign in</comment>
        <translation>%1（含%2的操作）</translation>
    </message>
    <message>
        <source>Newer version: %1</source>
        <translation>有新版本：%1</translation>
    </message>
    <message>
        <source>The hub is newer than this program: ask IT for it. Everything goes on until then.</source>
        <translation>中心服务器的版本更新。请向系统负责人索取新版；在此之前可照常使用。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::StoreKeyView</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>口令不正确。</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>At least 8 characters; several words are easier to remember.</source>
        <translation>至少8个字符；用几个词组成更容易记住。</translation>
    </message>
    <message>
        <source>Type it a second time.</source>
        <translation>请再输入一次。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>What is kept on this computer is encrypted. There is no keychain here that could hold the key, so a passphrase does: it is asked for at every start. Whoever forgets it needs IT and the city&apos;s recovery key.</source>
        <translation>保存在此计算机上的内容会被加密。这里没有可存放密钥的密钥环，因此每次启动时需要输入口令。忘记口令时，需要信息系统部门和市的恢复密钥。</translation>
    </message>
    <message>
        <source>What is kept on this computer is encrypted, and the keychain does not open it.</source>
        <translation>保存在此计算机上的内容已加密，密钥环无法打开。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hold the key any more. Nothing is lost: IT opens the store with the city&apos;s recovery key (madoguchictl key recover), and contacts that wait to be sent are still in it.</source>
        <translation>此计算机的密钥环中已没有密钥。数据并未丢失：信息系统部门可用市的恢复密钥打开（madoguchictl key recover），等待发送的应对记录仍在其中。</translation>
    </message>
    <message>
        <source>The store is encrypted, and the file with its key is gone. IT puts it back: %1</source>
        <translation>数据已加密，但密钥文件不存在。请信息系统部门恢复该文件：%1</translation>
    </message>
    <message>
        <source>The file with the store&apos;s key is damaged. IT puts it back: %1</source>
        <translation>密钥文件已损坏。请信息系统部门恢复该文件：%1</translation>
    </message>
    <message>
        <source>Another program is changing this store&apos;s keys. Try again in a moment.</source>
        <translation>其他程序正在更改密钥。请稍后再试。</translation>
    </message>
    <message>
        <source>IT can tell what is wrong from this: %1</source>
        <translation>请将以下内容告知信息系统部门：%1</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>窗口 Madoguchi</translation>
    </message>
    <message>
        <source>Choose a passphrase for this desk&apos;s store</source>
        <translation>为此窗口终端设置口令</translation>
    </message>
    <message>
        <source>Passphrase of this desk&apos;s store</source>
        <translation>此窗口终端的口令</translation>
    </message>
    <message>
        <source>This desk&apos;s store stays closed</source>
        <translation>无法打开此窗口终端的数据</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次输入以确认</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>用此口令加密</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SuggestionLine</name>
    <message>
        <source>Did you mean “%1”? Tab takes it.</source>
        <translation>您是不是要找“%1”？按 Tab 采用。</translation>
    </message>
    <message>
        <source>Tab completes to “%1”.</source>
        <translation>按 Tab 补全为“%1”。</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>您是不是要找</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>您是不是要找：%1</translation>
    </message>
    <message>
        <source>Complete to: %1</source>
        <translation>补全为：%1</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全候选</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SuggestionList</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of data, the words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, perhaps</source>
        <comment>kind of data</comment>
        <translation>%1（可能）</translation>
    </message>
    <message>
        <source>Nothing else was found that says who somebody is or where. Read it all the same: names without a title are not found.</source>
        <translation>未再发现可能透露个人身份或地点的内容。没有称呼的姓名等无法识别，请务必通读。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that may say who somebody is or where</source>
        <translation>
            <numerusform>可能透露个人身份或地点之处：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Black out all that are likely (%n)</source>
        <translation>
            <numerusform>全部遮盖（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>遮盖建议</translation>
    </message>
    <message>
        <source>Enter blacks out the one that is chosen.</source>
        <translation>按 Enter 键遮盖所选内容。</translation>
    </message>
    <message>
        <source>Black this out</source>
        <translation>遮盖此处</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TabButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>工作区：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workspace, how many wait there</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TextConflict</name>
    <message>
        <source>What you wrote</source>
        <translation>您写的内容</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>当前的内容</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>以我的内容继续</translation>
    </message>
    <message>
        <source>Go on with theirs</source>
        <translation>以对方的内容继续</translation>
    </message>
    <message>
        <source>Take both into the editor</source>
        <translation>将两者都放入编辑框</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TimesBar</name>
    <message>
        <source>Measured up to</source>
        <translation>计到何时</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>计时方式</translation>
    </message>
    <message>
        <source>Came in from</source>
        <translation>受理日</translation>
    </message>
    <message>
        <source>until</source>
        <comment>last day</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Came in until</source>
        <translation>受理日截止</translation>
    </message>
    <message>
        <source>Compare before and from</source>
        <translation>比较此日前后</translation>
    </message>
    <message>
        <source>Day to compare by</source>
        <translation>比较的日期</translation>
    </message>
    <message>
        <source>Units with those below them</source>
        <translation>合并下级部门</translation>
    </message>
    <message>
        <source>What belongs to a unit below another one counts with the topmost.</source>
        <translation>下级部门的计入最上级部门。</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>结束日早于开始日。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TopBar</name>
    <message>
        <source>%1	%2</source>
        <comment>menu text, shortcut</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>On call %1</source>
        <comment>minutes and seconds</comment>
        <translation>通话中 %1</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <comment>the program&apos;s name</comment>
        <translation>窗口 Madoguchi</translation>
    </message>
    <message>
        <source>Call begins</source>
        <translation>开始通话</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n件待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer is here</source>
        <translation>答复已到</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>举手中</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>对我的应对的评价</translation>
    </message>
    <message>
        <source>%1: settings, shortcuts, sign out</source>
        <comment>seat and user</comment>
        <translation>%1：设置、快捷键、退出登录</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>About Madoguchi</source>
        <translation>关于 Madoguchi</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TrendModel</name>
    <message>
        <source>Operator</source>
        <translation>话务员</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TrendPage</name>
    <message numerus="yes">
        <source>%n operator(s), in the order of their names</source>
        <translation>
            <numerusform>%n 名话务员（按姓名排序）</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the totals of a month’s reviews; n is how many they were. A few reviews say little about a month. Second opinions do not count.</source>
        <translation>当月各评价总分的平均值；n 为件数。件数少时参考价值有限。不含第二意见。</translation>
    </message>
    <message>
        <source>Reviews by operator and month</source>
        <translation>按话务员和月份的评价</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>尚无评价</translation>
    </message>
    <message>
        <source>Once contacts are reviewed, their totals stand here by operator and month.</source>
        <translation>评价应对后，此处按话务员和月份显示总分。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::WeekHoursGrid</name>
    <message>
        <source>▲ %1: %2</source>
        <comment>channel, what is wrong with its hours</comment>
        <translation>▲ %1：%2</translation>
    </message>
    <message>
        <source>All as Monday</source>
        <translation>同周一</translation>
    </message>
    <message>
        <source>%1: every day as Monday</source>
        <comment>channel</comment>
        <translation>%1：每天同周一</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, day of the week</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Public holidays have hours of their own</source>
        <translation>公共假日单独设置时间</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::WordsPage</name>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) exported</source>
        <translation>
            <numerusform>已导出%n组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n组</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>导入词语</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>导出词语</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>新增%1，更改%2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not taken:</source>
        <translation>
            <numerusform>文件中有%n行未导入：</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>搜索词语</translation>
    </message>
    <message>
        <source>A search for one word of a group also finds the others. A word with - before it is not found by the others, whatever the dictionary says.</source>
        <translation>搜索组中任意一个词，也会找到其他词。前面带“-”的词不会被其他词找到，不受词典影响。</translation>
    </message>
    <message>
        <source>Words that mean the same</source>
        <translation>意思相同的词</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>词组</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>No words here</source>
        <translation>没有词语</translation>
    </message>
    <message>
        <source>Add words citizens use for what the Q&amp;As call something else.</source>
        <translation>请添加市民的说法与问答用词不同的词语。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Supervisors add words citizens use for what the Q&amp;As call something else.</source>
        <translation>市民的说法与问答不同的词语由值班主管添加。</translation>
    </message>
</context>
</TS>
