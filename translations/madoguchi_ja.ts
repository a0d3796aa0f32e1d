<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AnswerWorkspace</name>
    <message>
        <source>Error in Q&amp;A %1: </source>
        <translation>Q&amp;A %1の誤り：</translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>Picture</source>
        <comment>kind of file</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>kind of file</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of file</comment>
        <translation>文書</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of file</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>kind of file</comment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>kind of file</comment>
        <translation>動画</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>kind of file</comment>
        <translation>圧縮ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of file</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Being fetched: %1</source>
        <translation>取得中：%1</translation>
    </message>
    <message>
        <source>Waits for the hub; fetched so far: %1</source>
        <translation>ハブとの接続待ち（取得済み：%1）</translation>
    </message>
    <message>
        <source>On its way to the hub: %1</source>
        <translation>ハブへ送信中：%1</translation>
    </message>
    <message>
        <source>Here only; the others see it once the hub has it.</source>
        <translation>この席にのみあります。ハブに届くと他の人も開けます。</translation>
    </message>
    <message>
        <source>The hub does not have it yet: whoever added it has not brought it. It is asked for again.</source>
        <translation>まだハブに届いていません（添付した席から未送信）。自動で再度取得します。</translation>
    </message>
    <message>
        <source>The hub has no room for it: tell IT. It stays here and is offered again.</source>
        <translation>ハブに空き容量がありません。システム担当に連絡してください。ファイルはこの席に残り、後で再送します。</translation>
    </message>
    <message>
        <source>It came damaged; it is fetched anew.</source>
        <translation>壊れて届いたため、取得し直しています。</translation>
    </message>
    <message>
        <source>Only files with something in them and of at most %1 can be attached.</source>
        <translation>添付できるのは、空でない %1 以下のファイルです。</translation>
    </message>
    <message>
        <source>It cannot be read, or is no file.</source>
        <translation>読み取れないか、ファイルではありません。</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile: try again once it is saved.</source>
        <translation>途中で他のプログラムが変更しました。保存が終わってから、もう一度添付してください。</translation>
    </message>
    <message>
        <source>Its name cannot be used: rename it first.</source>
        <translation>この名前は使えません。ファイル名を変えてから添付してください。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be attached.</source>
        <translation>この種類のファイルは添付できません。</translation>
    </message>
    <message numerus="yes">
        <source>A case holds %n file(s) at most.</source>
        <translation>
            <numerusform>1件の案件に添付できるのは%n個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has removed it meanwhile.</source>
        <translation>その間に他の人が外しました。</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>すでに添付されています。</translation>
    </message>
    <message>
        <source>You may not change the files of this case.</source>
        <translation>この案件の添付を変更する権限がありません。</translation>
    </message>
    <message>
        <source>It cannot be written there: choose another folder or name.</source>
        <translation>そこには書き込めません。別のフォルダーか名前を選んでください。</translation>
    </message>
    <message>
        <source>It is damaged on this desk and was not saved: tell IT.</source>
        <translation>この席にあるデータが壊れているため、保存しませんでした。システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>It is not here any more: open it again to fetch it.</source>
        <translation>この席にはもうありません。もう一度開くと取得します。</translation>
    </message>
    <message>
        <source>It is no picture that can be shown here, or too large: save it to look at it elsewhere.</source>
        <translation>ここでは表示できない画像か、大きすぎる画像です。保存して他のプログラムで確認してください。</translation>
    </message>
    <message>
        <source>It takes too long to show: save it to look at it elsewhere.</source>
        <translation>表示に時間がかかりすぎます。保存して他のプログラムで確認してください。</translation>
    </message>
    <message>
        <source>The program that shows pictures does not start on this desk: tell IT. It can be saved.</source>
        <translation>この席では画像表示プログラムが起動しません。システム担当に連絡してください。保存はできます。</translation>
    </message>
    <message>
        <source>Its characters cannot be read: save it to look at it elsewhere.</source>
        <translation>文字コードを判別できません。保存して他のプログラムで確認してください。</translation>
    </message>
    <message>
        <source>It is damaged, or no PDF: save it to try it with another program.</source>
        <translation>壊れているか、PDFではありません。保存して他のプログラムで確認してください。</translation>
    </message>
    <message>
        <source>It is locked with a password: save it to open it with another program that asks for it.</source>
        <translation>パスワードがかかっています。保存して、パスワードを入力できる他のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>It is damaged: save it to try it with another program.</source>
        <translation>壊れています。保存して他のプログラムで確認してください。</translation>
    </message>
    <message>
        <source>It takes more time or memory than what comes from outside may take: save it to look at it elsewhere, if you know who sent it.</source>
        <translation>外から届いたファイルに許された時間かメモリーを超えます。差出人に心当たりがあれば、保存して他のプログラムで確認してください。</translation>
    </message>
    <message>
        <source>This computer cannot show PDFs here: save it to read it with another program.</source>
        <translation>このコンピューターでは、PDFをここに表示できません。保存して他のプログラムで確認してください。</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインインを拒否</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Connection taken up again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>再接続を拒否</translation>
    </message>
    <message>
        <source>Code for a desk made</source>
        <translation>席の登録コードを発行</translation>
    </message>
    <message>
        <source>Desk enrolled</source>
        <translation>席を登録</translation>
    </message>
    <message>
        <source>Enrolment refused</source>
        <translation>席の登録を拒否</translation>
    </message>
    <message>
        <source>Desk taken out of service</source>
        <translation>席を失効</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>利用者を追加</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>利用者を停止</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>利用者を再開</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>利用者を変更</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>Rights given</source>
        <translation>閲覧範囲を付与</translation>
    </message>
    <message>
        <source>Read by the desk</source>
        <translation>席が受信</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>登録・変更</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Attachment brought</source>
        <translation>添付ファイルを登録</translation>
    </message>
    <message>
        <source>Attachment fetched</source>
        <translation>添付ファイルを受信</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Store moved</source>
        <translation>保存場所を移動</translation>
    </message>
    <message>
        <source>New life of the store</source>
        <translation>データベースの世代を更新</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>監査記録を閲覧</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Attachment looked at</source>
        <translation>添付ファイルを閲覧</translation>
    </message>
    <message>
        <source>Attachment saved to a file</source>
        <translation>添付ファイルを保存</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>Q&amp;A</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>応対履歴</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>自治体</translation>
    </message>
    <message>
        <source>Learned words</source>
        <translation>学習した言葉</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Pinned Q&amp;A</source>
        <translation>掲示中のQ&amp;A</translation>
    </message>
    <message>
        <source>Search record</source>
        <translation>検索の記録</translation>
    </message>
    <message>
        <source>Raised hand</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Notice seen</source>
        <translation>お知らせの確認</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Talk script</source>
        <translation>トークスクリプト</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Sample for review</source>
        <translation>評価の抽出</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>引き継ぎ</translation>
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
        <translation>回答のひな形</translation>
    </message>
    <message>
        <source>What one is told of cases</source>
        <translation>案件の通知設定</translation>
    </message>
    <message>
        <source>Acts of a desk</source>
        <translation>席での操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>At the hub itself</source>
        <translation>ハブ本体</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>Q&amp;As and what everybody reads</source>
        <translation>Q&amp;Aと全員が見るもの</translation>
    </message>
    <message>
        <source>Contacts and the room</source>
        <translation>応対履歴とフロア</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>検索の記録</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>%1の案件</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <translation>%1さんの評価</translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>%1さんの受信箱</translation>
    </message>
    <message>
        <source>Audit · %1</source>
        <translation>監査記録・%1</translation>
    </message>
    <message>
        <source>By the desk&apos;s clock: %1</source>
        <translation>席の時計では %1</translation>
    </message>
    <message>
        <source>Handed in while %1 was signed in</source>
        <translation>%1 さんのサインイン中に送信</translation>
    </message>
    <message>
        <source>At the desk %1</source>
        <translation>席 %1</translation>
    </message>
    <message>
        <source>By the desk&apos;s clock</source>
        <translation>席の時計での日時</translation>
    </message>
    <message>
        <source>Id of the person</source>
        <translation>人のID</translation>
    </message>
    <message>
        <source>Id of who handed it in</source>
        <translation>送信時の利用者のID</translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation>席のID</translation>
    </message>
    <message>
        <source>Id of the thing</source>
        <translation>対象のID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>The hub went over all of it and found every row as it was written: %1.</source>
        <translation>ハブが全体を点検し、すべての行が書かれたときのままであることを確認しました（%1）。</translation>
    </message>
    <message>
        <source>The audit was changed behind the hub: found %1. Tell whoever is responsible for security; &apos;madoguchid audit verify&apos; names the row.</source>
        <translation>監査記録がハブの外から書き換えられています（%1 に検出）。情報セキュリティ担当に連絡してください。「madoguchid audit verify」で該当の行がわかります。</translation>
    </message>
    <message>
        <source>The hub has not been through all of it since it was started.</source>
        <translation>ハブは起動後、まだ全体の点検を終えていません。</translation>
    </message>
    <message>
        <source>The audit is at the hub, and the hub cannot be reached just now.</source>
        <translation>監査記録はハブにあります。今はハブに接続できません。</translation>
    </message>
    <message>
        <source>The hub is older than this program and does not show its audit: ask IT.</source>
        <translation>ハブがこのプログラムより古いため、監査記録を表示できません。情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>The audit is for administrators.</source>
        <translation>監査記録を見られるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Stopped; there is no file.</source>
        <translation>中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>Erased at a person&apos;s request</source>
        <translation>本人の求めによる消去</translation>
    </message>
    <message>
        <source>Restricted cases of %1</source>
        <translation>%1が閲覧できる閲覧制限の案件</translation>
    </message>
    <message>
        <source>Next certificate authority made</source>
        <translation>次の認証局を作成</translation>
    </message>
    <message>
        <source>Certificate authority changed</source>
        <translation>認証局を切り替え</translation>
    </message>
    <message>
        <source>Former certificate authority trusted no longer</source>
        <translation>旧認証局を信頼の対象から除外</translation>
    </message>
    <message>
        <source>Hold put on</source>
        <translation>保留を設定</translation>
    </message>
    <message>
        <source>Hold taken off</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <source>Deleted, its days were over</source>
        <translation>保存期間満了による削除</translation>
    </message>
    <message>
        <source>Login unlocked</source>
        <translation>ログインのロックを解除</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元日</translation>
    </message>
    <message>
        <source>Coming of Age Day</source>
        <translation>成人の日</translation>
    </message>
    <message>
        <source>National Foundation Day</source>
        <translation>建国記念の日</translation>
    </message>
    <message>
        <source>Emperor&apos;s Birthday</source>
        <translation>天皇誕生日</translation>
    </message>
    <message>
        <source>Vernal Equinox Day</source>
        <translation>春分の日</translation>
    </message>
    <message>
        <source>Showa Day</source>
        <translation>昭和の日</translation>
    </message>
    <message>
        <source>Constitution Memorial Day</source>
        <translation>憲法記念日</translation>
    </message>
    <message>
        <source>Greenery Day</source>
        <translation>みどりの日</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>こどもの日</translation>
    </message>
    <message>
        <source>Marine Day</source>
        <translation>海の日</translation>
    </message>
    <message>
        <source>Mountain Day</source>
        <translation>山の日</translation>
    </message>
    <message>
        <source>Respect for the Aged Day</source>
        <translation>敬老の日</translation>
    </message>
    <message>
        <source>Autumnal Equinox Day</source>
        <translation>秋分の日</translation>
    </message>
    <message>
        <source>Health and Sports Day</source>
        <translation>体育の日</translation>
    </message>
    <message>
        <source>Sports Day</source>
        <translation>スポーツの日</translation>
    </message>
    <message>
        <source>Culture Day</source>
        <translation>文化の日</translation>
    </message>
    <message>
        <source>Labour Thanksgiving Day</source>
        <translation>勤労感謝の日</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>振替休日</translation>
    </message>
    <message>
        <source>Day between two holidays</source>
        <translation>国民の休日</translation>
    </message>
    <message>
        <source>Imperial Wedding</source>
        <translation>結婚の儀</translation>
    </message>
    <message>
        <source>Imperial Funeral</source>
        <translation>大喪の礼</translation>
    </message>
    <message>
        <source>Enthronement Ceremony</source>
        <translation>即位礼正殿の儀</translation>
    </message>
    <message>
        <source>Accession of the Emperor</source>
        <translation>天皇の即位の日</translation>
    </message>
    <message>
        <source>A raised hand is overdue after</source>
        <translation>挙手を期限切れとするまで</translation>
    </message>
    <message>
        <source>An escalated contact is due after</source>
        <translation>上席に渡した応対の期限</translation>
    </message>
    <message>
        <source>A FAX, an e-mail or a letter is due after</source>
        <translation>FAX・電子メール・手紙の回答期限</translation>
    </message>
    <message>
        <source>The reminder of a call back comes earlier by</source>
        <translation>折り返し電話の予告（約束の時刻の前）</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>service minutes</source>
        <translation>分（受付時間内）</translation>
    </message>
    <message>
        <source>service hours</source>
        <translation>時間（受付時間内）</translation>
    </message>
    <message>
        <source>service days (end)</source>
        <translation>受付日目の終わり</translation>
    </message>
    <message>
        <source>business days (end)</source>
        <translation>開庁日目の終わり</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>祝日・休日</translation>
    </message>
    <message>
        <source>Write the hours as 8:00–21:00, or nothing if it is closed.</source>
        <translation>8:00–21:00 のように入力します。休みの日は空欄にします。</translation>
    </message>
    <message>
        <source>Write times that follow each other, as 9:00–12:00, 13:00–17:00.</source>
        <translation>9:00–12:00, 13:00–17:00 のように、時刻の順に重ならないよう入力します。</translation>
    </message>
    <message>
        <source>A day has four stretches of hours at most.</source>
        <translation>1日に設定できる時間帯は4つまでです。</translation>
    </message>
    <message>
        <source>Write the day as 2027-02-01, or as 12-29 for every year.</source>
        <translation>2027-02-01 のように、毎年なら 12-29 のように入力します。</translation>
    </message>
    <message>
        <source>Write both days with the year, or both without.</source>
        <translation>両方とも年を付けるか、両方とも年なしで入力します。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最終日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>No more closings can be kept: remove old ones.</source>
        <translation>これ以上登録できません。古いものを削除してください。</translation>
    </message>
    <message>
        <source>Write the hours as 8:45–17:15.</source>
        <translation>8:45–17:15 のように入力します。</translation>
    </message>
    <message>
        <source>Write the day as 12-29.</source>
        <translation>12-29 のように月日を入力します。</translation>
    </message>
    <message>
        <source>You may not change the service hours.</source>
        <translation>受付時間を変更する権限がありません。</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %L1.</source>
        <translation>1 から %L1 までの整数を入力します。</translation>
    </message>
</context>
<context>
    <name>CallBackText</name>
    <message>
        <source>Called; how it went stands in the contact</source>
        <translation>折り返し済み。結果は応対履歴にあります</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>本日 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n minute(s)</source>
        <translation>
            <numerusform>▲ 超過 %n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n hour(s)</source>
        <translation>
            <numerusform>▲ 超過 %n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n day(s)</source>
        <translation>
            <numerusform>▲ 超過 %n日</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or telephone noted</source>
        <translation>氏名・電話番号の記録なし</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>a promised call</comment>
        <translation>自分が担当</translation>
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
        <translation>広聴課</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>cases</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Received any day</source>
        <translation>受付日：すべて</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>受付日：今日</translation>
    </message>
    <message>
        <source>Received in the last 7 days</source>
        <translation>受付日：7日以内</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>受付日：30日以内</translation>
    </message>
    <message>
        <source>Received this fiscal year</source>
        <translation>受付日：今年度</translation>
    </message>
    <message>
        <source>Received last fiscal year</source>
        <translation>受付日：昨年度</translation>
    </message>
    <message>
        <source>Received from … to …</source>
        <translation>受付日：期間を指定</translation>
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
        <translation>まとめない</translation>
    </message>
    <message>
        <source>Grouped by step</source>
        <translation>段階でまとめる</translation>
    </message>
    <message>
        <source>Grouped by unit</source>
        <translation>部署でまとめる</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>種別でまとめる</translation>
    </message>
    <message>
        <source>Grouped by week due</source>
        <translation>期限の週でまとめる</translation>
    </message>
    <message>
        <source>Sorted by age</source>
        <translation>経過日数順</translation>
    </message>
    <message>
        <source>Sorted by due time</source>
        <translation>期限順</translation>
    </message>
    <message>
        <source>Sorted by last action</source>
        <translation>最後の動き順</translation>
    </message>
    <message>
        <source>Sorted by number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>Sorted by waiting time</source>
        <translation>待ち時間順</translation>
    </message>
    <message>
        <source>Sorted by kind</source>
        <translation>種別順</translation>
    </message>
    <message>
        <source>Sorted by subject</source>
        <translation>件名順</translation>
    </message>
    <message>
        <source>Sorted by flow</source>
        <translation>流れ順</translation>
    </message>
    <message>
        <source>Sorted by step</source>
        <translation>段階順</translation>
    </message>
    <message>
        <source>Sorted by unit</source>
        <translation>部署順</translation>
    </message>
    <message>
        <source>Sorted by what is to do</source>
        <translation>すること順</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a case</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>column</comment>
        <translation>すること</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>段階</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column</comment>
        <translation>部署</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>of a case</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>column</comment>
        <translation>流れ</translation>
    </message>
    <message>
        <source>Last action</source>
        <comment>column</comment>
        <translation>最後の動き</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>instead of a number</comment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Your turn: %1</source>
        <translation>あなたの番：%1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>[Named persons only] %1</source>
        <translation>【指名者のみ】%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1 – %2</source>
        <comment>days</comment>
        <translation>期限 %1～%2</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>column</comment>
        <translation>申出人</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>分類</translation>
    </message>
    <message>
        <source>In charge</source>
        <comment>column</comment>
        <translation>主管</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>column</comment>
        <translation>担当部署</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column</comment>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Age in days</source>
        <comment>column</comment>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>column</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column</comment>
        <translation>回答日時</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>At</source>
        <comment>column</comment>
        <translation>操作日時</translation>
    </message>
    <message>
        <source>Shift_JIS has no such character (%1): export as UTF-8.</source>
        <translation>Shift_JIS にない文字があります（%1）。UTF-8 で書き出してください。</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>Waits for</source>
        <comment>column</comment>
        <translation>待っていること</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>いつから</translation>
    </message>
</context>
<context>
    <name>CaseNames</name>
    <message>
        <source>somebody unknown here</source>
        <translation>この端末で不明な人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>広聴課</translation>
    </message>
</context>
<context>
    <name>CaseNoteText</name>
    <message>
        <source>A case has arrived</source>
        <translation>案件が届きました</translation>
    </message>
    <message>
        <source>A draft is asked of you</source>
        <translation>回答案の作成依頼が届きました</translation>
    </message>
    <message>
        <source>A draft came back to be amended</source>
        <translation>差し戻された案があります</translation>
    </message>
    <message>
        <source>A draft waits for your approval</source>
        <translation>決裁待ちの案があります</translation>
    </message>
    <message>
        <source>All parts of a case are approved</source>
        <translation>案件の担当分がすべて決裁されました</translation>
    </message>
    <message>
        <source>A reply is to be sent</source>
        <translation>送る回答があります</translation>
    </message>
    <message>
        <source>A case is due soon</source>
        <translation>案件の期限が近づいています</translation>
    </message>
    <message>
        <source>A case is overdue</source>
        <translation>案件の期限が過ぎました</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for you now</source>
        <translation>
            <numerusform>%n 件の案件があなたの対応を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are due soon or overdue</source>
        <translation>
            <numerusform>期限間近または超過の案件が %n 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that wait for you are overdue</source>
        <translation>
            <numerusform>あなたの対応を待つ案件のうち %n 件が期限を過ぎています</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Drafting instruction</source>
        <translation>回答案の作成依頼</translation>
    </message>
    <message>
        <source>Approval request</source>
        <translation>決裁依頼</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Ready to join or send</source>
        <translation>とりまとめ・送付待ち</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>A publication waits for your approval</source>
        <translation>公表案の承認待ちがあります</translation>
    </message>
    <message>
        <source>A publication came back to be blacked out anew</source>
        <translation>公表案が差し戻されました</translation>
    </message>
    <message>
        <source>A publication was approved</source>
        <translation>公表案が承認されました</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公表</translation>
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
        <translation>種別</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>市民の声（本文）</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申出人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Wants the reply by</source>
        <translation>希望する回答方法</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>回答不要</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>when a case came</comment>
        <translation>受付</translation>
    </message>
    <message>
        <source>a case that is not here</source>
        <translation>ここにない案件</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>You handed it in</source>
        <translation>あなたが受け付けた案件</translation>
    </message>
    <message>
        <source>Drafts and history are for those who work on it. The reply stands here once it was sent.</source>
        <translation>案と経過は担当者だけが見られます。回答は送付後ここに表示されます。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a deputy, for whom</comment>
        <translation>%1（%2の代理）</translation>
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
        <translation>変更前：%1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>経過</translation>
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
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Divide among units</source>
        <translation>部署に割り振る</translation>
    </message>
    <message>
        <source>Withdraw the part</source>
        <translation>担当分を取り下げる</translation>
    </message>
    <message>
        <source>Transfer the part</source>
        <translation>担当分を移す</translation>
    </message>
    <message>
        <source>Transfer the case</source>
        <translation>案件を移す</translation>
    </message>
    <message>
        <source>Change who answers</source>
        <translation>回答する部署を変える</translation>
    </message>
    <message>
        <source>Assign a person</source>
        <translation>担当者を決める</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>案を保存</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>決裁に回す</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a draft</comment>
        <translation>決裁する</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a draft</comment>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>a draft</comment>
        <translation>引き戻す</translation>
    </message>
    <message>
        <source>Save as the reply</source>
        <translation>回答として保存</translation>
    </message>
    <message>
        <source>Put into the e-mail queue</source>
        <translation>メール送信待ちに入れる</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送付済みにする</translation>
    </message>
    <message>
        <source>Close without reply</source>
        <translation>回答せずに終了</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>a case</comment>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Link another case</source>
        <translation>別の案件と関連付け</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>関連付けを解除</translation>
    </message>
    <message>
        <source>Restrict to named persons</source>
        <translation>閲覧者を限定（公益通報）</translation>
    </message>
    <message>
        <source>Release from restriction</source>
        <translation>閲覧の限定を解除</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>添付を外す</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>期限を変更</translation>
    </message>
    <message>
        <source>Propose for publication</source>
        <translation>公表を提案</translation>
    </message>
    <message>
        <source>Approve the publication</source>
        <translation>公表を承認</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a case</comment>
        <translation>公表する</translation>
    </message>
    <message>
        <source>Withdraw the publication</source>
        <translation>公表を取り消す</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>案件を受付</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a case</comment>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Part given to a unit</source>
        <translation>部署に割り振り</translation>
    </message>
    <message>
        <source>Part withdrawn</source>
        <translation>担当分を取り下げ</translation>
    </message>
    <message>
        <source>Part transferred</source>
        <translation>担当分を移管</translation>
    </message>
    <message>
        <source>Case transferred</source>
        <translation>案件を移管</translation>
    </message>
    <message>
        <source>Who answers was changed</source>
        <translation>回答する部署を変更</translation>
    </message>
    <message>
        <source>Person assigned</source>
        <translation>担当者を決定</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <comment>of a part</comment>
        <translation>案を保存</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>決裁に回付</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a draft</comment>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a draft</comment>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Recalled</source>
        <comment>a draft</comment>
        <translation>引き戻し</translation>
    </message>
    <message>
        <source>Reply saved</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <source>Reply put into the e-mail queue</source>
        <translation>回答をメール送信待ちに</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>回答を送付</translation>
    </message>
    <message>
        <source>Closed without reply</source>
        <translation>回答せずに終了</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Linked with another case</source>
        <translation>別の案件と関連付け</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>関連付けを解除</translation>
    </message>
    <message>
        <source>Restricted to named persons</source>
        <translation>閲覧者を限定</translation>
    </message>
    <message>
        <source>Released from restriction</source>
        <translation>閲覧の限定を解除</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>添付を外した</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <translation>期限を変更</translation>
    </message>
    <message>
        <source>Proposed for publication</source>
        <translation>公表の提案</translation>
    </message>
    <message>
        <source>Publication approved</source>
        <translation>公表を承認</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>a case</comment>
        <translation>公表済み</translation>
    </message>
    <message>
        <source>Publication withdrawn</source>
        <translation>公表取り消し</translation>
    </message>
    <message>
        <source>This is not possible in the present state of the case.</source>
        <translation>案件の現在の状態ではできません。</translation>
    </message>
    <message>
        <source>This is for others to do.</source>
        <translation>この操作は他の人が行うものです。</translation>
    </message>
    <message>
        <source>The case is not at this desk any more.</source>
        <translation>この案件はこの席にはもうありません。</translation>
    </message>
    <message>
        <source>Somebody else saved another text meanwhile.</source>
        <translation>その間に別の人が別の文面を保存しました。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>理由を書いてください。</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>先にメモを書いてください。</translation>
    </message>
    <message>
        <source>The draft is empty.</source>
        <translation>案が空です。</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>先に案を保存してください。</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>回答が空です。</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>部署を選んでください。</translation>
    </message>
    <message>
        <source>This unit has it already.</source>
        <translation>すでにこの部署が担当しています。</translation>
    </message>
    <message>
        <source>That is how it is answered already.</source>
        <translation>すでにそうなっています。</translation>
    </message>
    <message>
        <source>Name at least one person.</source>
        <translation>少なくとも一人を挙げてください。</translation>
    </message>
    <message>
        <source>These are too many persons.</source>
        <translation>人数が多すぎます。</translation>
    </message>
    <message>
        <source>Choose how it was sent.</source>
        <translation>送付方法を選んでください。</translation>
    </message>
    <message>
        <source>The requester gave no e-mail address.</source>
        <translation>申出人のメールアドレスがありません。</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>日付を選んでください。</translation>
    </message>
    <message>
        <source>Every step needs an approver.</source>
        <translation>各段階に決裁者が必要です。</translation>
    </message>
    <message>
        <source>Somebody stands in the route twice.</source>
        <translation>同じ人が二度入っています。</translation>
    </message>
    <message>
        <source>Whoever wrote the draft cannot approve it.</source>
        <translation>案を書いた本人は決裁できません。</translation>
    </message>
    <message>
        <source>Only the named persons can approve here.</source>
        <translation>ここでは限定された閲覧者だけが決裁できます。</translation>
    </message>
    <message>
        <source>These are too many approvers.</source>
        <translation>決裁者が多すぎます。</translation>
    </message>
    <message>
        <source>Write a subject or the citizen’s words.</source>
        <translation>件名か本文を書いてください。</translation>
    </message>
    <message>
        <source>An anonymous requester has no name.</source>
        <translation>匿名の場合、氏名は入力できません。</translation>
    </message>
    <message>
        <source>There is no such case here.</source>
        <translation>そのような案件はここにはありません。</translation>
    </message>
    <message>
        <source>It is linked already.</source>
        <translation>すでに関連付けられています。</translation>
    </message>
    <message>
        <source>This person cannot be chosen here.</source>
        <translation>この人はここでは選べません。</translation>
    </message>
    <message>
        <source>Choose two different persons.</source>
        <translation>別々の二人を選んでください。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最終日が初日より前です。</translation>
    </message>
    <message>
        <source>You may name deputies for yourself only.</source>
        <translation>代理者は自分についてだけ登録できます。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>文章が長すぎます。</translation>
    </message>
    <message>
        <source>This case holds no more of these.</source>
        <translation>この案件にはこれ以上追加できません。</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <comment>kind of case</comment>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Opinion or proposal</source>
        <translation>意見・提案</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of case</comment>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of case</comment>
        <translation>通報</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>kind of case</comment>
        <translation>申請・要望</translation>
    </message>
    <message>
        <source>Through the hearing section</source>
        <translation>集約型（広聴課経由）</translation>
    </message>
    <message>
        <source>Answered by the unit itself</source>
        <translation>分散型（部署が直接回答）</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>state of a case</comment>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>state of a case</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>To be joined</source>
        <comment>state of a case</comment>
        <translation>とりまとめ待ち</translation>
    </message>
    <message>
        <source>Reply to be sent</source>
        <comment>state of a case</comment>
        <translation>回答送付待ち</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>state of a case</comment>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Closed without reply</source>
        <comment>state of a case</comment>
        <translation>回答なしで終了</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>state of a part</comment>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <comment>state of a part</comment>
        <translation>起案中</translation>
    </message>
    <message>
        <source>In approval</source>
        <comment>state of a part</comment>
        <translation>決裁中</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of a part</comment>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of a part</comment>
        <translation>決裁済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a part</comment>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channel of a reply</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>関連する案件</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>同じ内容</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>統合先</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>統合した案件</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>分割元</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>分割先</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>非公表</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>公表可</translation>
    </message>
    <message>
        <source>Decide who answers</source>
        <translation>回答部署の決定</translation>
    </message>
    <message>
        <source>Write the draft</source>
        <translation>起案</translation>
    </message>
    <message>
        <source>Amend the draft</source>
        <translation>案の修正</translation>
    </message>
    <message>
        <source>Approve or return</source>
        <translation>決裁・差し戻し</translation>
    </message>
    <message>
        <source>Join into the reply</source>
        <translation>回答のとりまとめ</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>回答の送付</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n h</source>
        <translation>
            <numerusform>%n時間超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>本日 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Return the publication</source>
        <translation>公表案を差し戻す</translation>
    </message>
    <message>
        <source>Publication returned</source>
        <translation>公表案を差し戻し</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>題名を入力してください。</translation>
    </message>
    <message>
        <source>There is nothing left to publish.</source>
        <translation>公表する本文がありません。</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>分類を選んでください。</translation>
    </message>
    <message>
        <source>What was blacked out is still said in another place.</source>
        <translation>黒塗りした言葉が、ほかの箇所に残っています。</translation>
    </message>
    <message>
        <source>The case or the proposal was changed meanwhile. Look at it again.</source>
        <translation>その間に案件または公表案が変わりました。もう一度確かめてください。</translation>
    </message>
    <message>
        <source>Black out the texts anew.</source>
        <translation>本文の黒塗りをやり直してください。</translation>
    </message>
    <message>
        <source>To be blacked out anew</source>
        <translation>黒塗りのやり直し</translation>
    </message>
    <message>
        <source>Black out anew</source>
        <translation>黒塗りをやり直す</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n min</source>
        <translation>
            <numerusform>%n分超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DomainText</name>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>その場で回答</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>上席へ</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>所管外</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>途中切断</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>聞かない</translation>
    </message>
    <message>
        <source>Under 20</source>
        <translation>20歳未満</translation>
    </message>
    <message>
        <source>20s</source>
        <translation>20代</translation>
    </message>
    <message>
        <source>30s</source>
        <translation>30代</translation>
    </message>
    <message>
        <source>40s</source>
        <translation>40代</translation>
    </message>
    <message>
        <source>50s</source>
        <translation>50代</translation>
    </message>
    <message>
        <source>60s</source>
        <translation>60代</translation>
    </message>
    <message>
        <source>70s</source>
        <translation>70代</translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation>80歳以上</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message numerus="yes">
        <source>Solved %n contact(s)</source>
        <translation>
            <numerusform>応対%n件で解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Synonym %1 → %2</source>
        <comment>typed word, word in the Q&amp;A</comment>
        <translation>類義語 %1→%2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>in hiragana</comment>
        <translation>よみ %1</translation>
    </message>
    <message>
        <source>Found in translation</source>
        <translation>翻訳で一致</translation>
    </message>
    <message>
        <source>Asked together</source>
        <translation>一緒に聞かれる</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>今日確認</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>確認 %n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what was asked.</source>
        <translation>問い合わせ内容を入力してください。</translation>
    </message>
    <message>
        <source>Choose the unit the call was put through to.</source>
        <translation>転送先の部署を選んでください。</translation>
    </message>
    <message>
        <source>Set the time of the call back.</source>
        <translation>折り返しの日時を入れてください。</translation>
    </message>
    <message>
        <source>Too many Q&amp;As: remove some.</source>
        <translation>Q&amp;Aが多すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>Satisfaction runs from 0 to 10.</source>
        <translation>満足度は0から10までです。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>Only the operator who took it may log this contact.</source>
        <translation>この応対を記録できるのは、受けた本人だけです。</translation>
    </message>
    <message>
        <source>This could not be saved (%1).</source>
        <translation>保存できませんでした（%1）。</translation>
    </message>
    <message>
        <source>Found by its reading</source>
        <translation>よみで一致</translation>
    </message>
    <message>
        <source>Translation %1 → %2</source>
        <comment>typed word, word in the Q&amp;A</comment>
        <translation>翻訳 %1→%2</translation>
    </message>
    <message>
        <source>A group needs two words at least, or one with - before it.</source>
        <translation>言葉を2つ以上、または先頭に「-」を付けた言葉を1つ入力してください。</translation>
    </message>
    <message>
        <source>A group holds 50 words at most.</source>
        <translation>1組に登録できる言葉は50個までです。</translation>
    </message>
    <message>
        <source>Write a word behind the -.</source>
        <translation>「-」の後に言葉を入力してください。</translation>
    </message>
    <message>
        <source>The same stands in the file already.</source>
        <translation>同じものがファイルに既にあります。</translation>
    </message>
    <message>
        <source>Enter the number of a Q&amp;A.</source>
        <translation>Q&amp;Aの番号を入力してください。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最終日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>Write the day as 2027-03-01.</source>
        <translation>日付は2027-03-01の形で入力してください。</translation>
    </message>
    <message>
        <source>Keyword %1</source>
        <translation>キーワード %1</translation>
    </message>
    <message>
        <source>Give the script a title.</source>
        <translation>タイトルを入力してください。</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>本文を入力してください。</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>Erased on %1 at the person&apos;s request. Only what is counted was kept.</source>
        <comment>day</comment>
        <translation>%1 に本人の求めにより消去しました。集計に使う項目だけが残っています。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>User name or password is wrong.</source>
        <translation>利用者名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and nobody of this name has signed in at this desk before.</source>
        <translation>ハブに接続できません。また、この利用者名でこの席にサインインした記録がありません。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>This desk is not enrolled at the hub yet.</source>
        <translation>この席はまだハブに登録されていません。</translation>
    </message>
    <message>
        <source>This is no address of a hub: write host or host:port.</source>
        <translation>ハブのアドレスではありません。「ホスト名」または「ホスト名:ポート番号」で入力してください。</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>証明書ファイルを読み込めません：%1</translation>
    </message>
    <message>
        <source>The hub shows another certificate than the one this desk trusts. Nothing was sent. Tell IT.</source>
        <translation>ハブの証明書が、この席で信頼しているものと異なります。何も送信していません。システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>No hub is set.</source>
        <translation>ハブが設定されていません。</translation>
    </message>
    <message>
        <source>Another program works on this desk&apos;s store: contacts wait until it has ended.</source>
        <translation>ほかのプログラムがこの席のデータを使用しています。終了するまで応対は送信待ちになります。</translation>
    </message>
    <message>
        <source>The hub speaks another version. Tell IT to update.</source>
        <translation>ハブとバージョンが異なります。更新が必要ですので、システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>You may not change this Q&amp;A.</source>
        <translation>このQ&amp;Aを変更する権限がありません。</translation>
    </message>
    <message>
        <source>Somebody else has changed this Q&amp;A meanwhile.</source>
        <translation>このQ&amp;Aは、その間にほかの人が変更しました。</translation>
    </message>
    <message>
        <source>You may not correct this contact.</source>
        <translation>この応対を訂正する権限がありません。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません：%1</translation>
    </message>
    <message>
        <source>You may not do this (%1).</source>
        <translation>この操作の権限がありません（%1）。</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile (%1).</source>
        <translation>その間にほかの人が変更しました（%1）。</translation>
    </message>
    <message>
        <source>Too many attempts: wait a little and try again.</source>
        <translation>試行回数が多すぎます。しばらく待ってからやり直してください。</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>ハブに接続できません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>This was made by a newer version of Madoguchi: update this one.</source>
        <translation>新しいバージョンのMadoguchiで作成されています。このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The disk or a file refused (%1).</source>
        <translation>ディスクまたはファイルにアクセスできません（%1）。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>すでに存在しません。</translation>
    </message>
    <message>
        <source>The stored data is damaged (%1). Tell IT.</source>
        <translation>保存データが破損しています（%1）。システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>This did not work (%1).</source>
        <translation>処理できませんでした（%1）。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>スーパーバイザー</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>広聴課</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>You may not change the words.</source>
        <translation>言葉を変更する権限がありません。</translation>
    </message>
    <message>
        <source>Somebody else has changed this group meanwhile; it is shown as it is now.</source>
        <translation>ほかの人がこの組を変更しました。現在の内容を表示しています。</translation>
    </message>
    <message>
        <source>You may not pin Q&amp;As.</source>
        <translation>Q&amp;Aを掲示する権限がありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません：%1</translation>
    </message>
    <message>
        <source>The hub is older than this program: what it does not know yet waits here, and is sent once the hub is updated.</source>
        <translation>ハブがこのプログラムより古い版です。ハブが知らない操作はこの席に保管され、ハブの更新後に送られます。</translation>
    </message>
    <message>
        <source>Another program holds this desk&apos;s store.</source>
        <translation>別のプログラムがこの席の保存データを使用中です。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Until the store works again contacts can be taken, and nothing else.</source>
        <translation>保存先が直るまでは、応対の記録だけができます。</translation>
    </message>
    <message>
        <source>You may not change talk scripts.</source>
        <translation>トークスクリプトを変更する権限がありません。</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>先に質問を書いてください。</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>先に回答を書いてください。</translation>
    </message>
    <message>
        <source>Say why the hand is taken down.</source>
        <translation>取り下げる理由を書いてください。</translation>
    </message>
    <message>
        <source>This hand was settled meanwhile; it is shown as it is now.</source>
        <translation>この挙手はすでに処理されています。今の状態を表示します。</translation>
    </message>
    <message>
        <source>This is not possible any more: somebody was quicker. It is shown as it is now.</source>
        <translation>ほかの人が先に処理したため、できません。今の状態を表示します。</translation>
    </message>
    <message>
        <source>Only whoever leads the room may do this with a raised hand.</source>
        <translation>挙手に対してこれができるのは、上席だけです。</translation>
    </message>
    <message>
        <source>You may not do this with what waits in the room.</source>
        <translation>この案件に対してその操作はできません。</translation>
    </message>
    <message>
        <source>Somebody else has taken it meanwhile.</source>
        <translation>ほかの人がすでに担当しています。</translation>
    </message>
    <message>
        <source>It was resolved meanwhile.</source>
        <translation>すでに解決済みです。</translation>
    </message>
    <message>
        <source>Write a word about it first.</source>
        <translation>先にひとこと書いてください。</translation>
    </message>
    <message>
        <source>Set the time that was promised.</source>
        <translation>約束した日時を入れてください。</translation>
    </message>
    <message>
        <source>Write down what was asked.</source>
        <translation>問い合わせ内容を入力してください。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>Too many Q&amp;As: remove some.</source>
        <translation>Q&amp;Aが多すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>This account may no longer sign in. Ask your administrator.</source>
        <translation>このアカウントではサインインできなくなりました。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This desk was taken out of service: what it held of the city&apos;s data is removed. Ask IT.</source>
        <translation>この席は利用停止になりました。保存されていた市のデータは削除されます。情報システム担当にお問い合わせください。</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters. Four or five words are long and easy to remember.</source>
        <translation>短すぎます。12文字以上にしてください。言葉を四つか五つ並べると、長くて覚えやすくなります。</translation>
    </message>
    <message>
        <source>Too long: at most 1024 characters.</source>
        <translation>長すぎます。1024文字以内にしてください。</translation>
    </message>
    <message>
        <source>This is one piece over and over: choose another.</source>
        <translation>同じ文字や語の繰り返しです。別のパスワードにしてください。</translation>
    </message>
    <message>
        <source>This runs along the keyboard or the alphabet: choose another.</source>
        <translation>キーボードやアルファベットの並び順です。別のパスワードにしてください。</translation>
    </message>
    <message>
        <source>This is your name and little else: choose another.</source>
        <translation>ほとんどがご自身の名前です。別のパスワードにしてください。</translation>
    </message>
    <message>
        <source>This, or the word it is built on, is among those tried first: choose another.</source>
        <translation>このパスワード、またはそのもとになった語は、攻撃で真っ先に試されるものです。別のパスワードにしてください。</translation>
    </message>
    <message>
        <source>This is the present password: choose another.</source>
        <translation>現在のパスワードと同じです。別のパスワードにしてください。</translation>
    </message>
    <message>
        <source>The two are not the same: type it once more.</source>
        <translation>二つの入力が一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Type the present password first.</source>
        <translation>先に現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This is not the present password.</source>
        <translation>現在のパスワードと一致しません。</translation>
    </message>
    <message>
        <source>The connection broke off before the hub answered: sign in with the new password, and if it is refused, with the former one.</source>
        <translation>ハブが答える前に接続が切れました。新しいパスワードでサインインし、受け付けられないときは元のパスワードを使ってください。</translation>
    </message>
    <message>
        <source>The hub is older than this program and cannot change passwords: ask IT.</source>
        <translation>ハブがこのプログラムより古いため、パスワードを変更できません。システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>This is not the PIN. After five wrong ones only the password opens the window.</source>
        <translation>PINが違います。5回間違えると、パスワードでしか解除できなくなります。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: only the password opens the window now.</source>
        <translation>PINの間違いが続きました。パスワードで解除してください。</translation>
    </message>
    <message>
        <source>This desk does not know your password any more: sign out, and in again at the hub.</source>
        <translation>この席ではパスワードを確認できなくなりました。いったんサインアウトし、ハブにつながる状態でサインインし直してください。</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits of at least three kinds, not in order and nothing twice.</source>
        <translation>4～8桁の数字で、3種類以上の数字を使ってください。連番や、同じ並びの繰り返しは使えません。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>This login or this desk is locked after too many wrong passwords. Wait a quarter of an hour or longer, or ask your administrator.</source>
        <translation>パスワードの間違いが続いたため、このユーザーまたはこの席はロックされています。15分以上待つか、管理者にご連絡ください。</translation>
    </message>
    <message>
        <source>This was erased at the person&apos;s request. Nothing can be added to it any more.</source>
        <translation>本人の求めにより消去されています。これ以上書き加えることはできません。</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and the last sign-in at the hub is more than 14 days ago, or this computer&apos;s clock was set back.</source>
        <translation>ハブにつながらず、ハブへの前回のサインインから14日を過ぎているか、このパソコンの時計が戻されています。</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>Shift hand-over (%1)</source>
        <comment>when and who</comment>
        <translation>引き継ぎ（%1）</translation>
    </message>
    <message>
        <source>Not at this desk any more</source>
        <translation>この端末にはもうありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, what it is about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Hand raised %1</source>
        <comment>minutes and seconds</comment>
        <translation>挙手 %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <comment>when</comment>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>Resolved %1 by %2</source>
        <comment>when, person</comment>
        <translation>完了 %1・%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>resolved when, how it ended</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
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
            <numerusform>未対応%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <comment>how many are open, how many of them</comment>
        <translation>%1、うち期限超過%2件</translation>
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
            <numerusform>次のシフトの終わり（%1）まで。それより後の折り返し%Ln件は除きます</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the next shift (%1)</source>
        <comment>when</comment>
        <translation>次のシフトの終わり（%1）まで</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <comment>figures of the day</comment>
        <translation>応対：%1</translation>
    </message>
    <message>
        <source>Hands raised today: %1, settled %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>本日の挙手%1件・済み %2/%3</translation>
    </message>
    <message>
        <source>Put into the pane today: %1, resolved %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>本日の受付（エスカレーション）%1件・完了 %2/%3</translation>
    </message>
    <message>
        <source>Promised calls made today: %1, in time %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>本日の折り返し%1件・時間どおり %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln raised hand(s) up: callers wait on the line. Settle them first, they are not handed over.</source>
        <translation>
            <numerusform>挙手が%Ln件あり、電話口で市民が待っています。引き継がれないので、先に対応してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>まだ受け取られていません</translation>
    </message>
    <message>
        <source>Received %1</source>
        <comment>when</comment>
        <translation>受け取り %1</translation>
    </message>
    <message>
        <source>Received %1 by %2</source>
        <comment>when, person</comment>
        <translation>受け取り %1・%2</translation>
    </message>
    <message>
        <source>Of %1 handed over, %2 still open</source>
        <comment>all, of these</comment>
        <translation>引き継いだ%1件のうち、未対応%2件</translation>
    </message>
    <message>
        <source>Nothing stands open: write what the next shift must know.</source>
        <translation>未対応のものがありません。次のシフトに伝えることを書いてください。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>You wrote this yourself: whoever leads the next shift receives it.</source>
        <translation>自分で書いた引き継ぎです。次のシフトの責任者が受け取ります。</translation>
    </message>
    <message>
        <source>Somebody has received this in the meantime.</source>
        <translation>すでにほかの人が受け取りました。</translation>
    </message>
    <message>
        <source>Only whoever leads the room hands over.</source>
        <translation>引き継ぎはフロアの責任者だけができます。</translation>
    </message>
    <message>
        <source>▲ %1 (%2)</source>
        <comment>how late, when it was due</comment>
        <translation>▲ %1（%2）</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>次のシフトに伝えること</translation>
    </message>
    <message>
        <source>Nothing stands open</source>
        <translation>未対応のものはありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
</context>
<context>
    <name>HandText</name>
    <message>
        <source>Closed with the contact</source>
        <translation>応対の終了とともに取り下げ</translation>
    </message>
    <message>
        <source>It waits in the room as an escalation now.</source>
        <translation>エスカレーションとしてフロアに登録しました。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>上席</translation>
    </message>
    <message>
        <source>Waiting for an answer %1</source>
        <comment>minutes and seconds</comment>
        <translation>回答待ち %1</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>%1 が回答</translation>
    </message>
    <message>
        <source>Answer accepted</source>
        <translation>回答を受け取りました</translation>
    </message>
    <message>
        <source>%1 takes the call over</source>
        <translation>%1 が電話を引き取ります</translation>
    </message>
    <message>
        <source>Goes on as an escalation</source>
        <translation>エスカレーションに移行済み</translation>
    </message>
    <message>
        <source>%1 made it an escalation</source>
        <translation>%1 がエスカレーションにしました</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>%1 took the hand down</source>
        <translation>%1 が挙手を取り下げました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>▲ No connection to the hub: no supervisor sees this.</source>
        <translation>▲ ハブに接続していません。上席には届きません。</translation>
    </message>
    <message>
        <source>On its way to the hub …</source>
        <translation>ハブへ送信中…</translation>
    </message>
    <message>
        <source>▲ Not arrived yet: no connection to the hub. It goes by itself once there is one.</source>
        <translation>▲ まだ届いていません。ハブに接続していません。つながりしだい自動で送ります。</translation>
    </message>
    <message>
        <source>The contact was discarded</source>
        <translation>応対が破棄された</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Day it came in</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案件の種別</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>申出の内容</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Requester’s name</source>
        <translation>申出人の氏名</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>氏名のフリガナ</translation>
    </message>
    <message>
        <source>Anonymous (yes or no)</source>
        <translation>匿名（はい・いいえ）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Reply wanted</source>
        <translation>回答の希望</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Place the case is about</source>
        <translation>対象の場所</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回答する部署</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Day of the reply</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>How the reply was sent</source>
        <translation>回答方法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>%1 is no kind of case: write inquiry, opinion, complaint, report or application.</source>
        <translation>%1は案件の種別ではありません。問い合わせ、意見、苦情、通報、申請のいずれかにしてください。</translation>
    </message>
    <message>
        <source>%1 is empty: write a kind of case, or choose one for such rows above.</source>
        <translation>%1が空です。種別を書くか、上の欄で空の行の種別を選んでください。</translation>
    </message>
    <message>
        <source>%1 is no day: write 2026/4/1, and 14:30 behind it where the time is known.</source>
        <translation>%1は日付として読めません。2026/4/1 や令和8年4月1日のように書き、時刻が分かる場合は続けて 14:30 と書いてください。</translation>
    </message>
    <message>
        <source>It came in on %1, which lies ahead: correct the day.</source>
        <translation>受付日が %1 と未来の日付です。日付を直してください。</translation>
    </message>
    <message>
        <source>%1 is no way a voice comes or a reply goes: write e-mail, FAX, letter, telephone or in person.</source>
        <translation>%1は受付・回答の方法ではありません。メール、FAX、手紙、電話、窓口のいずれかにしてください。</translation>
    </message>
    <message>
        <source>%1: write yes or no, or the way the reply is wanted.</source>
        <translation>%1：要・不要、または希望する回答方法を書いてください。</translation>
    </message>
    <message>
        <source>%1: write yes or no, or leave it empty.</source>
        <translation>%1：はい・いいえを書くか、空にしてください。</translation>
    </message>
    <message>
        <source>It says anonymous, and %1 has a name: take one of the two away.</source>
        <translation>匿名なのに、%1に氏名があります。どちらかを消してください。</translation>
    </message>
    <message>
        <source>%1 is no state: write open, answered or closed.</source>
        <translation>%1は状態ではありません。対応中、回答済、終了のいずれかにしてください。</translation>
    </message>
    <message>
        <source>There is a reply, and %1 says that it is open: correct one of the two.</source>
        <translation>回答があるのに、%1は対応中です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>It was answered, and %1 has no day: write it, or closed as the state.</source>
        <translation>回答済みなのに、%1に日付がありません。日付を書くか、状態を「終了」にしてください。</translation>
    </message>
    <message>
        <source>%1 lies before the day it came in: correct one of the two.</source>
        <translation>%1が受付日より前です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>%1 says neither that the hearing section answers nor that the unit does.</source>
        <translation>%1は処理方式ではありません。集中（広聴課が回答）か分散（担当課が回答）にしてください。</translation>
    </message>
    <message>
        <source>No unit answers it: write one into the row, or choose one above.</source>
        <translation>回答する課がありません。行に書くか、上の欄で選んでください。</translation>
    </message>
    <message>
        <source>%1 names several units, and one alone answers by itself: make rows of it.</source>
        <translation>%1に複数の課があります。担当課が回答する案件は1課ずつ行を分けてください。</translation>
    </message>
    <message>
        <source>A case with the number %1 is here already and says something else: if this is another ledger, give it a name above.</source>
        <translation>番号 %1 の案件がすでにあり、内容が異なります。別の台帳の場合は、上の欄に台帳名を付けてください。</translation>
    </message>
    <message>
        <source>%1 is no unit: write its name or its path as the organisation has it.</source>
        <translation>%1という部署はありません。組織表にある名前か、上位からの名前（環境部/ごみ減量課）で書いてください。</translation>
    </message>
    <message>
        <source>%1 may be several units: write the whole path.</source>
        <translation>%1に当てはまる部署が複数あります。上位の部署から続けて書いてください。</translation>
    </message>
    <message>
        <source>You may not bring in what was answered: the hearing section may, a department its own.</source>
        <translation>回答済みの案件を取り込む権限がありません（広聴課は全件、担当課は自課の分のみ）。</translation>
    </message>
    <message>
        <source>You may not divide cases among units: the hearing section may.</source>
        <translation>案件を各課に割り振る権限がありません（広聴課のみ）。</translation>
    </message>
    <message>
        <source>The row is larger than 1 MB: perhaps a quote is never closed.</source>
        <translation>1行が1MBを超えています。引用符が閉じられていない可能性があります。</translation>
    </message>
    <message>
        <source>A quote stands where none may be: quotes inside a cell are doubled.</source>
        <translation>引用符の位置が正しくありません。セル内の引用符は2つ重ねます。</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The row has %1 columns.</source>
        <comment>&quot;3 of 5&quot;</comment>
        <translation>列の数が見出しと合いません（%1）。</translation>
    </message>
    <message>
        <source>Its characters cannot be read (%1): save the file as CSV in UTF-8 or Shift_JIS.</source>
        <translation>文字を読み取れません（%1）。UTF-8 か Shift_JIS の CSV で保存し直してください。</translation>
    </message>
    <message>
        <source>There are characters in it that no text has.</source>
        <translation>文字として使えないデータが含まれています。</translation>
    </message>
    <message>
        <source>The file is empty: the first row has to name the columns.</source>
        <translation>ファイルが空です。1行目に見出しが必要です。</translation>
    </message>
    <message>
        <source>No column is chosen for: %1</source>
        <translation>列が選ばれていません：%1</translation>
    </message>
    <message>
        <source>Nothing is written for: %1</source>
        <translation>書かれていません：%1</translation>
    </message>
    <message>
        <source>Too long: %1</source>
        <translation>長すぎます：%1</translation>
    </message>
    <message>
        <source>What is written is not possible for: %1</source>
        <translation>書かれた内容が正しくありません：%1</translation>
    </message>
    <message>
        <source>The same number stands in an earlier line (%1).</source>
        <translation>同じ番号が前の行（%1行目）にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be opened</source>
        <translation>
            <numerusform>新しく登録する案件 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>登録済み %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit</source>
        <translation>
            <numerusform>取り込めない行 %n件</numerusform>
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
            <numerusform>新しく登録した案件 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>取り込まなかった行 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. Bring it in again to go on; nothing is doubled.</source>
        <translation>中止しました：%1。もう一度取り込むと続きから始まり、二重には登録されません。</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%Ln refused by the hub</source>
        <comment>contacts and other work</comment>
        <translation>
            <numerusform>ハブで受け付けられなかったものが%Ln件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: look at them and decide.</source>
        <translation>内容は残っています。確認して対応を決めてください。</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>notice</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>notice</comment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>notice</comment>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>Answers to raised hands</source>
        <translation>挙手への回答</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>折り返しの時刻</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <translation>ハブで受け付けられなかったもの</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>本日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Taken down or declined</source>
        <translation>取り下げ・却下</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>moment</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>over since %1</source>
        <comment>moment</comment>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>moment</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>seen %1/%2</source>
        <comment>people, of all</comment>
        <translation>確認 %1/%2</translation>
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
        <translation>未確認：%1</translation>
    </message>
    <message>
        <source>Write in a line what it is about.</source>
        <translation>何についてのお知らせか、1行で入力してください。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>終わりが始まりより前になっています。</translation>
    </message>
    <message>
        <source>A notice names 50 Q&amp;As at most.</source>
        <translation>1件のお知らせに付けられるQ&amp;Aは50件までです。</translation>
    </message>
    <message>
        <source>So many seats: choose all of them.</source>
        <translation>席が多すぎます。「すべての席」を選んでください。</translation>
    </message>
    <message>
        <source>This notice is not yours to change: it may have been decided on in the meantime.</source>
        <translation>このお知らせは変更できません。その間に採否が決まった可能性があります。</translation>
    </message>
    <message>
        <source>Somebody else has changed this notice in the meantime.</source>
        <translation>その間にほかの人がこのお知らせを変更しました。</translation>
    </message>
    <message>
        <source>A department&apos;s desk does not acknowledge notices.</source>
        <translation>部署の端末ではお知らせの確認はできません。</translation>
    </message>
    <message>
        <source>Reviews of contacts</source>
        <translation>応対の評価</translation>
    </message>
    <message>
        <source>Shift hand-overs</source>
        <translation>シフトの引き継ぎ</translation>
    </message>
    <message>
        <source>Cases: your turn</source>
        <translation>案件：あなたの番</translation>
    </message>
    <message>
        <source>Cases due soon or overdue</source>
        <translation>期限間近・超過の案件</translation>
    </message>
</context>
<context>
    <name>PublicationText</name>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a person</comment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Number of a card or a contract</source>
        <translation>カード・契約などの番号</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>車のナンバー</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Page or name in a network</source>
        <translation>ページ・アカウント名</translation>
    </message>
    <message>
        <source>Number of an office</source>
        <translation>窓口の電話番号</translation>
    </message>
    <message>
        <source>Blacked out elsewhere</source>
        <translation>ほかで黒塗りした言葉</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>題名</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>分類</translation>
    </message>
    <message>
        <source>Unit that answered</source>
        <comment>column</comment>
        <translation>回答した部署</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation>公表日</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column</comment>
        <translation>公表した日時</translation>
    </message>
    <message>
        <source>[Opinion]</source>
        <translation>【ご意見】</translation>
    </message>
    <message>
        <source>[Answer]</source>
        <translation>【回答】</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>column</comment>
        <translation>意見</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>QualityText</name>
    <message>
        <source>(unknown)</source>
        <comment>person</comment>
        <translation>（不明）</translation>
    </message>
    <message>
        <source>One of your contacts was reviewed</source>
        <translation>あなたの応対が評価されました</translation>
    </message>
    <message>
        <source>%1 answered about a review</source>
        <comment>person</comment>
        <translation>%1 さんが評価に返信しました</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No total yet: nothing is judged (0 of %1 criteria)</source>
        <translation>まだ合計はありません。評価済みの項目はありません（%1 項目中 0）</translation>
    </message>
    <message>
        <source>Total %1 — %2 of %3 criteria apply (weight %4 of %5)</source>
        <comment>share, judged, all, weight, of all</comment>
        <translation>合計 %1（%3 項目中 %2 項目、重み %5 中 %4）</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <comment>share, criteria judged, all</comment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%2 点中 %1 点</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No score to compare yet</source>
        <translation>比べられる点数はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n judged by one alone</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>一方だけが評価 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>= equal</source>
        <translation>＝ 同じ</translation>
    </message>
    <message>
        <source>≠ %1 of the scale</source>
        <comment>share</comment>
        <translation>≠ 尺度の %1</translation>
    </message>
    <message>
        <source>not on both forms</source>
        <translation>片方の評価表にだけある項目</translation>
    </message>
    <message>
        <source>= both: does not apply</source>
        <translation>＝ 両者とも該当なし</translation>
    </message>
    <message>
        <source>judged by one alone</source>
        <translation>一方だけが評価</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>評価者合わせ用</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>オペレーター向け</translation>
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
        <translation>（この端末にない応対）</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>返信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>moment</comment>
        <translation>%1 確認</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Nobody reviews their own contacts.</source>
        <translation>自分の応対を評価することはできません。</translation>
    </message>
    <message>
        <source>This contact is not at this desk.</source>
        <translation>この応対はこの端末にありません。</translation>
    </message>
    <message>
        <source>Choose points, or “does not apply”.</source>
        <translation>点数か「該当なし」を選んでください。</translation>
    </message>
    <message>
        <source>Give points for one criterion at least.</source>
        <translation>少なくとも一つの項目に点数を付けてください。</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>先に返信を書いてください。</translation>
    </message>
    <message>
        <source>The centre has no review form yet: a supervisor writes it under “Form”.</source>
        <translation>評価表がまだありません。スーパーバイザーが「評価表」で作成します。</translation>
    </message>
    <message>
        <source>Give the criterion a title.</source>
        <translation>項目名を入れてください。</translation>
    </message>
    <message>
        <source>A form needs one criterion at least.</source>
        <translation>評価表には少なくとも一つの項目が必要です。</translation>
    </message>
    <message>
        <source>A form holds 50 criteria at most.</source>
        <translation>評価表の項目は 50 までです。</translation>
    </message>
    <message>
        <source>Only a supervisor changes the form.</source>
        <translation>評価表を変更できるのはスーパーバイザーだけです。</translation>
    </message>
    <message>
        <source>Nobody else has taken a contact in this period.</source>
        <translation>この期間に、ほかの人の応対はありません。</translation>
    </message>
    <message>
        <source>This would draw more than 5,000 contacts: take fewer of each, or a shorter period.</source>
        <translation>5,000 件を超えます。一人あたりの件数を減らすか、期間を短くしてください。</translation>
    </message>
    <message>
        <source>Leaders and supervisors review contacts.</source>
        <translation>応対を評価できるのはリーダーとスーパーバイザーです。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>すでに存在しません。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>Greeting and name</source>
        <translation>名乗りとあいさつ</translation>
    </message>
    <message>
        <source>Greets, says the centre and the own name, speaks clearly.</source>
        <translation>あいさつをし、センター名と自分の名前を言い、聞き取りやすく話す。</translation>
    </message>
    <message>
        <source>Grasps what is asked</source>
        <translation>用件の把握</translation>
    </message>
    <message>
        <source>Lets the caller finish, asks back, says in a sentence what it is about.</source>
        <translation>最後まで聞き、聞き返し、用件を一文で復唱する。</translation>
    </message>
    <message>
        <source>The answer is right and whole</source>
        <translation>回答の正確さと過不足のなさ</translation>
    </message>
    <message>
        <source>Agrees with the Q&amp;A; conditions, papers, fees and dates are all named.</source>
        <translation>Q&amp;Aと一致し、条件・必要書類・手数料・期日をもれなく伝える。</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>応対の態度</translation>
    </message>
    <message>
        <source>Polite, calm, in words the caller knows; no needless waiting.</source>
        <translation>丁寧で落ち着き、相手に分かる言葉で話し、無用に待たせない。</translation>
    </message>
    <message>
        <source>Put through or handed on properly</source>
        <translation>転送・引き継ぎ</translation>
    </message>
    <message>
        <source>The right unit; what was asked goes along; a promised call has a time.</source>
        <translation>正しい担当課へ、用件を添えて。折り返しには時刻を約束する。</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>応対の記録</translation>
    </message>
    <message>
        <source>Inquiry, category and outcome are right; the next one understands it.</source>
        <translation>問い合わせ・分類・結果が正しく、次に読む人に伝わる。</translation>
    </message>
    <message>
        <source>Mean difference %1 of the scale over %2 scores</source>
        <comment>share, scores</comment>
        <translation>差の平均は尺度の %1（%2 件）</translation>
    </message>
    <message>
        <source>equal: %1 of %2 (%3)</source>
        <comment>equal ones, scores, share</comment>
        <translation>同点 %2 件中 %1 件（%3）</translation>
    </message>
</context>
<context>
    <name>ReviewReading</name>
    <message>
        <source>Reviewed</source>
        <translation>評価日時</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>that was reviewed</comment>
        <translation>応対</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>使ったQ&amp;A</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>RoomText</name>
    <message>
        <source>Answer</source>
        <comment>a raised hand</comment>
        <translation>答える</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>an escalation</comment>
        <translation>受ける</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an escalation</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lines of the pane</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>E-mail and FAX</source>
        <translation>メール・FAX</translation>
    </message>
    <message>
        <source>Escalated contacts</source>
        <translation>上席対応</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>本日完了</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Escalated</source>
        <comment>what waits</comment>
        <translation>上席対応</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>本日 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n min</source>
        <translation>
            <numerusform>%n 分超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n h</source>
        <translation>
            <numerusform>%n時間超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>time</comment>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation>期限なし</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered, waits for the operator</source>
        <translation>回答済み・オペレーターの確認待ち</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Q&amp;A %1 open</source>
        <translation>Q&amp;A %1 を表示中</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>あなたが担当</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>person</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Raised hand, waits for %1</source>
        <comment>minutes and seconds</comment>
        <translation>挙手、%1待ち</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>The operator took the answer</source>
        <translation>オペレーターが了解</translation>
    </message>
    <message>
        <source>The call was taken over</source>
        <translation>電話を引き取り済み</translation>
    </message>
    <message>
        <source>Goes on as an escalation</source>
        <translation>エスカレーションに移行済み</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>再質問</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Took the call over</source>
        <translation>電話を引き取った</translation>
    </message>
    <message>
        <source>Made it an escalation</source>
        <translation>エスカレーションにした</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>挙手を下ろした</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>戻した</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>時刻の変更</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>先に回答を書いてください。</translation>
    </message>
    <message>
        <source>Write the reason into the box first.</source>
        <translation>先に理由を入力欄に書いてください。</translation>
    </message>
    <message>
        <source>This hand was settled in the meantime.</source>
        <translation>この挙手はすでに解決しています。</translation>
    </message>
    <message>
        <source>This is not yours to do.</source>
        <translation>この操作の権限がありません。</translation>
    </message>
    <message>
        <source>This is no longer possible: it stands differently now.</source>
        <translation>状態が変わったため、もうできません。</translation>
    </message>
    <message>
        <source>Write a note first: how it ended, or why.</source>
        <translation>先にメモを書いてください（結果または理由）。</translation>
    </message>
    <message>
        <source>Set the time first.</source>
        <translation>先に時刻を設定してください。</translation>
    </message>
    <message>
        <source>This was resolved in the meantime.</source>
        <translation>すでに完了になっています。</translation>
    </message>
    <message>
        <source>Somebody else has taken this in the meantime.</source>
        <translation>ほかの人が先に担当しました。</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>文が長すぎます。短くしてください。</translation>
    </message>
</context>
<context>
    <name>RoomWorkspace</name>
    <message>
        <source>You (%1)</source>
        <translation>自分（%1）</translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message>
        <source>Speaks %1</source>
        <comment>languages</comment>
        <translation>対応言語：%1</translation>
    </message>
    <message>
        <source>lunch</source>
        <comment>reason of a break</comment>
        <translation>昼食</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>reason of a break</comment>
        <translation>会議</translation>
    </message>
    <message>
        <source>training</source>
        <comment>reason of a break</comment>
        <translation>研修</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>seat</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>On call</source>
        <comment>seat</comment>
        <translation>通話</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>seat</comment>
        <translation>後処理</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>seat</comment>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Break (%1)</source>
        <comment>reason</comment>
        <translation>休憩（%1）</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>seat</comment>
        <translation>離席</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>seat</comment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>seat</comment>
        <translation>オフライン</translation>
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
            <numerusform>%1 %n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline (synced until %1)</source>
        <comment>time</comment>
        <translation>オフライン（%1 まで同期）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>本日%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % on the spot (%2/%3)</source>
        <comment>share, answered, all</comment>
        <translation>その場で回答 %1 %（%2/%3）</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>minutes and seconds per contact</comment>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>挙手中</translation>
    </message>
    <message>
        <source>Caller speaks %1</source>
        <translation>相手の言語：%1</translation>
    </message>
    <message>
        <source>Unknown (%1: %2)</source>
        <comment>when it was last heard of, what it was at then</comment>
        <translation>不明（%1は%2）</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to the search field</source>
        <translation>検索欄へ移る</translation>
    </message>
    <message>
        <source>Call begins</source>
        <translation>通話開始</translation>
    </message>
    <message>
        <source>Draft the inquiry from category and Q&amp;As</source>
        <translation>分類とQ&amp;Aから問い合わせ内容を下書きする</translation>
    </message>
    <message>
        <source>Show the answer in large type to read aloud</source>
        <translation>回答を大きな文字で表示して読み上げる</translation>
    </message>
    <message>
        <source>Save the contact and go on to the next</source>
        <translation>応対を保存して次へ進む</translation>
    </message>
    <message>
        <source>Report an error in the Q&amp;A</source>
        <translation>Q&amp;Aの誤りを知らせる</translation>
    </message>
    <message>
        <source>Use result 1</source>
        <translation>結果1を使う</translation>
    </message>
    <message>
        <source>Use result 2</source>
        <translation>結果2を使う</translation>
    </message>
    <message>
        <source>Use result 3</source>
        <translation>結果3を使う</translation>
    </message>
    <message>
        <source>Use result 4</source>
        <translation>結果4を使う</translation>
    </message>
    <message>
        <source>Use result 5</source>
        <translation>結果5を使う</translation>
    </message>
    <message>
        <source>Use result 6</source>
        <translation>結果6を使う</translation>
    </message>
    <message>
        <source>Use result 7</source>
        <translation>結果7を使う</translation>
    </message>
    <message>
        <source>Use result 8</source>
        <translation>結果8を使う</translation>
    </message>
    <message>
        <source>Use result 9</source>
        <translation>結果9を使う</translation>
    </message>
    <message>
        <source>Answer workspace</source>
        <translation>回答の画面</translation>
    </message>
    <message>
        <source>History workspace</source>
        <translation>応対履歴の画面</translation>
    </message>
    <message>
        <source>Knowledge workspace</source>
        <translation>ナレッジの画面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>ショートカット一覧</translation>
    </message>
    <message>
        <source>Go to the contact form</source>
        <translation>応対フォームへ移る</translation>
    </message>
    <message>
        <source>Go to what is often asked next</source>
        <translation>よく続けて聞かれることへ移る</translation>
    </message>
    <message>
        <source>Use the Q&amp;A on screen</source>
        <translation>表示中のQ&amp;Aを使う</translation>
    </message>
    <message>
        <source>Put in a talk script</source>
        <translation>トークスクリプトを挿入する</translation>
    </message>
    <message>
        <source>Room workspace</source>
        <translation>フロア画面</translation>
    </message>
    <message>
        <source>Take what is chosen in the room, or hand it back</source>
        <translation>フロアで選んだものを担当する・戻す</translation>
    </message>
    <message>
        <source>Assign what is chosen in the room</source>
        <translation>フロアで選んだものを割り当てる</translation>
    </message>
    <message>
        <source>Raise a hand: ask the supervisor</source>
        <translation>挙手して上席に質問する</translation>
    </message>
    <message>
        <source>Accept the supervisor&apos;s answer</source>
        <translation>上席の回答を受け取る</translation>
    </message>
    <message>
        <source>Ask the supervisor back</source>
        <translation>上席に聞き返す</translation>
    </message>
    <message>
        <source>Take the raised hand down</source>
        <translation>挙手を取り下げる</translation>
    </message>
    <message>
        <source>Promised calls</source>
        <translation>折り返しの一覧</translation>
    </message>
    <message>
        <source>Call ended, the contact is written up</source>
        <translation>通話終了、後処理に入る</translation>
    </message>
    <message>
        <source>What this seat is at: ready, break, away</source>
        <translation>この席の状態：待機・休憩・離席</translation>
    </message>
    <message>
        <source>I have seen the notice</source>
        <translation>お知らせを確認した</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>届いたもの</translation>
    </message>
    <message>
        <source>Quality: samples and reviews, in the room</source>
        <translation>フロアの応対評価（抽出・評価）を開く</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>自分の応対への評価</translation>
    </message>
    <message>
        <source>Shift hand-over: write it, or read the last one</source>
        <translation>引き継ぎを書く・読む</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Cases workspace</source>
        <translation>「案件」の画面</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>画面をロックする</translation>
    </message>
</context>
<context>
    <name>TimesLines</name>
    <message>
        <source>All cases</source>
        <comment>sum of a table</comment>
        <translation>全案件</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>what is grouped</comment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
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
        <translation>未了</translation>
    </message>
    <message>
        <source>Change of
the median</source>
        <translation>中央値
の変化</translation>
    </message>
    <message>
        <source>Open for,
median</source>
        <translation>未了の期間
（中央値）</translation>
    </message>
    <message>
        <source>Ended
without</source>
        <translation>回答なしで
終了</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a case</comment>
        <translation>段階</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待つ相手</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>回数</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a case</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>From</source>
        <comment>moment</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>moment</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>still waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, in what</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>column</comment>
        <translation>受付</translation>
    </message>
    <message>
        <source>Open for, median</source>
        <translation>未了の期間（中央値）</translation>
    </message>
    <message>
        <source>Ended without</source>
        <translation>回答なしで終了</translation>
    </message>
    <message>
        <source>Bar: median; line: up to 90 %; in brackets the number of cases</source>
        <translation>棒：中央値、線：90 %まで、［ ］は件数</translation>
    </message>
    <message>
        <source>No case was answered in these days.</source>
        <translation>この期間に回答した案件はありません。</translation>
    </message>
    <message>
        <source>%1, up to %2 [%3]</source>
        <comment>median, 90 %, how many</comment>
        <translation>%1～%2［%3］</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>案件なし</translation>
    </message>
</context>
<context>
    <name>TimesText</name>
    <message>
        <source>First answer approved</source>
        <comment>measured up to</comment>
        <translation>最初の回答案の決裁まで</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <comment>measured up to</comment>
        <translation>回答の送付まで</translation>
    </message>
    <message>
        <source>Last reply sent</source>
        <comment>measured up to</comment>
        <translation>最後の回答の送付まで</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種別ごと</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>流れごと</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>部署ごと</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>開庁時間</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>nights and holidays too</comment>
        <translation>日数（夜間・休日を含む）</translation>
    </message>
    <message>
        <source>To be taken in</source>
        <comment>step of a case</comment>
        <translation>受付待ち</translation>
    </message>
    <message>
        <source>To be divided</source>
        <comment>step of a case</comment>
        <translation>振り分け待ち</translation>
    </message>
    <message>
        <source>Draft not begun</source>
        <comment>step of a case</comment>
        <translation>起案の着手待ち</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <comment>step of a case</comment>
        <translation>起案中</translation>
    </message>
    <message>
        <source>Returned, being amended</source>
        <comment>step of a case</comment>
        <translation>差し戻し・修正中</translation>
    </message>
    <message>
        <source>Approval, step %1</source>
        <comment>step of a case</comment>
        <translation>決裁 第%1段階</translation>
    </message>
    <message>
        <source>To be checked and joined</source>
        <comment>step of a case</comment>
        <translation>確認・取りまとめ待ち</translation>
    </message>
    <message>
        <source>Reply to be sent</source>
        <comment>step of a case</comment>
        <translation>回答の送付待ち</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>business hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a length, not whole</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>business hours</source>
        <comment>in which a column is</comment>
        <translation>開庁時間</translation>
    </message>
    <message>
        <source>days</source>
        <comment>in which a column is</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 (few)</source>
        <comment>so few cases say little</comment>
        <translation>%1（少数）</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases of the days asked for</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>a day</comment>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>%1以後</translation>
    </message>
    <message>
        <source>Came in from %1 to %2</source>
        <comment>days</comment>
        <translation>受付日 %1～%2</translation>
    </message>
    <message>
        <source>compared before and from %1</source>
        <comment>a day</comment>
        <translation>%1の前後を比較</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) counted</source>
        <translation>
            <numerusform>案件 %n 件を集計</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: from a ledger, without a timeline</source>
        <translation>
            <numerusform>台帳から取り込み経過のない %n 件を除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: merged, counted as the other case</source>
        <translation>
            <numerusform>統合先で数える %n 件を除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: handed in, their course is not yours to see</source>
        <translation>
            <numerusform>提出のみで経過を見られない %n 件を除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: answered before they came in</source>
        <translation>
            <numerusform>受付より前に回答された %n 件を除く</numerusform>
        </translation>
    </message>
    <message>
        <source>From the arrival until a unit’s answer was approved for the first time.</source>
        <translation>受付から、担当部署の回答が初めて決裁されるまで。</translation>
    </message>
    <message>
        <source>From the arrival until a reply went out for the first time.</source>
        <translation>受付から、初めて回答を送るまで。</translation>
    </message>
    <message>
        <source>From the arrival until the reply went out that stands, after any reopening.</source>
        <translation>受付から、再開後も含めて最後の回答を送るまで。</translation>
    </message>
    <message>
        <source>Only the hours in which the departments work count, by the centre’s calendar.</source>
        <translation>センターの暦で担当部署が開いている時間だけを数えます。</translation>
    </message>
    <message>
        <source>Nights, weekends and holidays count too.</source>
        <translation>夜間・週末・休日も数えます。</translation>
    </message>
    <message>
        <source>Median and 90 % by nearest rank: so long, or less, for half and for nine tenths of the cases. Open cases are counted apart.</source>
        <translation>中央値と90 %は最近順位法：案件の半数・9割がこの長さ以内です。未了の案件は別に数えます。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>All cases, except those that only named persons may see.</source>
        <translation>指名された人だけが見る案件を除く、すべての案件。</translation>
    </message>
    <message>
        <source>Only the cases you may read: those of your unit and those you approve; never those for named persons.</source>
        <translation>あなたが読める案件（所属部署のものと決裁するもの）だけ。指名された人だけが見る案件は含みません。</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>案件なし</translation>
    </message>
    <message>
        <source>median %1, 90 %: %2, cases: %3</source>
        <translation>中央値 %1、90 %：%2、件数：%3</translation>
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
        <translation>回答</translation>
    </message>
    <message>
        <source>History</source>
        <comment>workspace</comment>
        <translation>応対履歴</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>workspace</comment>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>workspace</comment>
        <translation>フロア</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>応対評価</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>ビルド元</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>まだ接続していません</translation>
    </message>
    <message>
        <source>%1, with Multiple Ciphers %2</source>
        <translation>%1（Multiple Ciphers %2）</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Data of this desk</source>
        <translation>この席のデータ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>The data is encrypted (ChaCha20-Poly1305)</source>
        <translation>データは暗号化されています（ChaCha20-Poly1305）</translation>
    </message>
    <message>
        <source>The data is not encrypted: tell IT</source>
        <translation>データが暗号化されていません。システム担当に知らせてください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About Madoguchi</source>
        <translation>Madoguchi について</translation>
    </message>
    <message>
        <source>Madoguchi %1</source>
        <translation>窓口 Madoguchi %1</translation>
    </message>
    <message>
        <source>The hub is of version %1 already. Ask IT for the newer Madoguchi; this one goes on working until then.</source>
        <translation>ハブはバージョン %1 になっています。新しい Madoguchi をシステム担当に依頼してください。それまではこのまま使えます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン3以降にもとづく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>システム担当用にコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AlikeList</name>
    <message>
        <source>There may be a case about this already:</source>
        <translation>同じ内容の案件がすでにあるかもしれません：</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Link: says the same</source>
        <translation>重複として関連付け</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>この案件に統合</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>電話番号が同じ</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>メールアドレスが同じ</translation>
    </message>
    <message>
        <source>%1 % of the words are the same</source>
        <translation>文面の%1％が一致</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AmendPanel</name>
    <message>
        <source>Say in a few words why it is corrected.</source>
        <translation>訂正の理由を簡潔に入力してください。</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>訂正理由</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>訂正を保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>回答カード</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>持ち物</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要日数</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>line of the answer card: whom to call</comment>
        <translation>担当</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AnswerWorkspace</name>
    <message>
        <source>Q&amp;A</source>
        <translation>Q&amp;A</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>応対</translation>
    </message>
    <message>
        <source>What stands beside the search</source>
        <translation>検索の横に表示するもの</translation>
    </message>
    <message numerus="yes">
        <source>Contact ▲ %n due</source>
        <comment>promised calls</comment>
        <translation>
            <numerusform>応対 ▲折り返し%n件</numerusform>
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
        <translation>%1&#x3000;｜&#x3000;%2&#x3000;｜&#x3000;有効期限 %3</translation>
    </message>
    <message>
        <source>▲ This is a draft. Do not tell it to a caller.</source>
        <translation>▲ 下書きです。案内には使わないでください。</translation>
    </message>
    <message>
        <source>▲ This Q&amp;A has been retired. Ask the unit before you tell it to a caller.</source>
        <translation>▲ 廃止されたQ&amp;Aです。案内する前に担当課に確認してください。</translation>
    </message>
    <message>
        <source>▲ This Q&amp;A is outside its validity. Ask the unit before you tell it to a caller.</source>
        <translation>▲ 有効期間外のQ&amp;Aです。案内する前に担当課に確認してください。</translation>
    </message>
    <message>
        <source>▲ This translation is older than the original. Compare it with the Japanese Q&amp;A.</source>
        <translation>▲ この訳は原文より古くなっています。日本語のQ&amp;Aと見比べてください。</translation>
    </message>
    <message>
        <source>Related Q&amp;A: %1</source>
        <translation>関連Q&amp;A：%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>%1 (ext. %2)</source>
        <translation>%1（内線 %2）</translation>
    </message>
    <message>
        <source>Telephone of %1: %2</source>
        <translation>%1の電話：%2</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Often asked next</source>
        <translation>よく続けて聞かれること</translation>
    </message>
    <message>
        <source>Often asked next: %1</source>
        <translation>よく続けて聞かれること：%1</translation>
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
        <translation>Q&amp;A %1「%2」を外す</translation>
    </message>
    <message>
        <source>Q&amp;As you open are noted here.</source>
        <translation>開いたQ&amp;Aがここに入ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n Q&amp;A(s) used</source>
        <translation>
            <numerusform>使ったQ&amp;A %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleEditor</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Write the day as 2026-04-01.</source>
        <translation>日付は2026-04-01の形で入力してください。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当部署</translation>
    </message>
    <message>
        <source>Answer (Markdown)</source>
        <translation>回答（Markdown）</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>表示イメージ</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>持ち物</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所要日数</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Keywords (what citizens say)</source>
        <translation>キーワード（市民の言い方）</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>有効期間の開始日</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Sources, one a line</source>
        <translation>出典（1行に1件）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticlePanel</name>
    <message>
        <source>Saved as version %1</source>
        <translation>第%1版として保存しました</translation>
    </message>
    <message>
        <source>Changes not saved yet are shown</source>
        <translation>まだ保存していない変更を表示しています</translation>
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
        <translation>閲覧専用です。このQ&amp;Aを変更する権限がありません。</translation>
    </message>
    <message>
        <source>Not saved yet; what you type is kept on this desk.</source>
        <translation>まだ保存していません。入力した内容はこの席に残ります。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>No Q&amp;A chosen</source>
        <translation>Q&amp;Aが選ばれていません</translation>
    </message>
    <message>
        <source>Choose one in the list to read or change it.</source>
        <translation>一覧から選ぶと、閲覧・変更ができます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take back my changes</source>
        <translation>変更を取り消す</translation>
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
        <translation>この訳は原文より古くなっています。</translation>
    </message>
    <message>
        <source>%1, older than the original</source>
        <translation>%1、原文より古い</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>Q&amp;A</translation>
    </message>
    <message>
        <source>Languages of this Q&amp;A</source>
        <translation>このQ&amp;Aの言語</translation>
    </message>
    <message>
        <source>Back to the Q&amp;A</source>
        <translation>Q&amp;Aに戻る</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げ文</translation>
    </message>
    <message>
        <source>Report an error</source>
        <translation>誤りを知らせる</translation>
    </message>
    <message>
        <source>No Q&amp;A chosen</source>
        <translation>Q&amp;Aが選ばれていません</translation>
    </message>
    <message>
        <source>Search on the left: the first result opens by itself.</source>
        <translation>左で検索すると、最初の結果が自動で開きます。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>Q&amp;A %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticlesPage</name>
    <message numerus="yes">
        <source>%n Q&amp;A(s)</source>
        <translation>
            <numerusform>Q&amp;A %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Q&amp;As</source>
        <translation>Q&amp;A一覧</translation>
    </message>
    <message>
        <source>Number or words of the question</source>
        <translation>番号または質問の語句</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Told to callers today</source>
        <translation>本日案内できるもの</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>No Q&amp;A here</source>
        <translation>該当するQ&amp;Aがありません</translation>
    </message>
    <message>
        <source>Choose another category, or begin a new Q&amp;A.</source>
        <translation>別の分類を選ぶか、新しいQ&amp;Aを作成してください。</translation>
    </message>
    <message>
        <source>New Q&amp;&amp;A</source>
        <translation>新しいQ&amp;&amp;A</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AssignBoard</name>
    <message>
        <source>Drop it on whoever is to see to it.</source>
        <translation>担当する人または部署の上に置いてください。</translation>
    </message>
    <message>
        <source>Choose with the arrow keys or by typing, then Enter. Esc leaves everything as it is.</source>
        <translation>矢印キーか文字入力で選び、Enterで決定します。Escで元のままにします。</translation>
    </message>
    <message>
        <source>Nobody in particular: back into the room</source>
        <translation>担当者なし（フロアに戻す）</translation>
    </message>
    <message>
        <source>People and units</source>
        <translation>人と部署</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentAddingRow</name>
    <message>
        <source>%1 is being added: %2</source>
        <comment>file, percent</comment>
        <translation>%1 を追加しています：%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentBox</name>
    <message>
        <source>Saved: %1</source>
        <comment>a file</comment>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Picture %1.%2</source>
        <comment>pasted at, ending of the file&apos;s name</comment>
        <translation>画像 %1.%2</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>添付ファイル（%1）</translation>
    </message>
    <message>
        <source>No files yet. Drop files here, paste a picture, or choose a file.</source>
        <translation>添付はまだありません。ここにファイルをドロップするか、画像を貼り付けるか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>添付はありません。</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <comment>file, why it was not done</comment>
        <translation>▲ %1：%2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>添付ファイルを保存</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Attach what is on the clipboard: a picture, or files</source>
        <translation>クリップボードの画像またはファイルを添付します</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>追加を中止</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>the messages above were read</comment>
        <translation>確認しました</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentRow</name>
    <message>
        <source>Open %1</source>
        <comment>a file</comment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>取得をやめる</translation>
    </message>
    <message>
        <source>Do not fetch %1</source>
        <comment>a file</comment>
        <translation>%1 の取得をやめる</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <comment>a file</comment>
        <translation>%1 をファイルとして保存</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a file</comment>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a file</comment>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a file</comment>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown: save it to read all of it.</source>
        <translation>先頭部分だけを表示しています。すべて読むには保存してください。</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <comment>a file&apos;s name</comment>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 の内容</translation>
    </message>
    <message>
        <source>This kind of file is not shown here</source>
        <translation>この種類のファイルはここでは表示できません</translation>
    </message>
    <message>
        <source>Save it to open it with another program. Open only what you expect: it comes from outside.</source>
        <translation>保存して他のプログラムで開いてください。外部から届いたファイルです。心当たりのないものは開かないでください。</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>It is being fetched from the hub: %1</source>
        <comment>percent</comment>
        <translation>ハブから取得しています：%1</translation>
    </message>
    <message>
        <source>It is fetched as soon as the hub can be reached. Closing this window stops it.</source>
        <translation>ハブに接続でき次第、取得します。この画面を閉じると取得をやめます。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>▲ Characters of this page are missing: this computer has no font for them. Save it to read it elsewhere.</source>
        <translation>▲ このページには表示できない文字があります（このコンピューターにフォントがありません）。保存して他のプログラムで確認してください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AuditFilters</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation>すべての行為</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AuditLogPage</name>
    <message numerus="yes">
        <source>%n row(s) exported. That, too, is in the audit.</source>
        <translation>
            <numerusform>%n 行を書き出しました。書き出したことも監査記録に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>監査記録を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n row(s)</source>
        <translation>
            <numerusform>最新の %n 行</numerusform>
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
        <translation>監査記録を表示できません</translation>
    </message>
    <message>
        <source>Nothing of the kind was done</source>
        <translation>該当する記録はありません</translation>
    </message>
    <message>
        <source>Choose other days, another person or another act.</source>
        <translation>別の日、人、行為を選んでください。</translation>
    </message>
    <message>
        <source>What is done from now on stands here.</source>
        <translation>これから行われたことがここに並びます。</translation>
    </message>
    <message>
        <source>The hub is asked</source>
        <translation>ハブに問い合わせています</translation>
    </message>
    <message>
        <source>The audit is read from the hub and kept nowhere else.</source>
        <translation>監査記録はハブから読み出し、席には保存しません。</translation>
    </message>
    <message>
        <source>Who saw, changed, exported and was refused what. Nothing that a citizen or a clerk has written stands here, and nothing of cases for named persons you are not one of.</source>
        <translation>誰が何を閲覧し、変更し、書き出し、拒否されたかの記録です。市民や職員が書いた内容は入りません。あなたが指名されていない公益通報の案件についての記録は表示されません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>監査記録を読み出し中</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CalibrationPage</name>
    <message>
        <source>All reviewers</source>
        <translation>すべての評価者</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) reviewed by others, not by you: their points are shown once you have saved your own.</source>
        <translation>
            <numerusform>ほかの人だけが評価した応対が %n 件あります。点数は、自分の評価を保存すると表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>比較 %n 件</numerusform>
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
        <translation>項目</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Two reviewers on the same contact, each without having seen the other’s points.</source>
        <translation>同じ応対を、互いの点数を見ずに二人で評価した結果です。</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Contacts with two reviews</source>
        <translation>二人が評価した応対</translation>
    </message>
    <message>
        <source>Both reviews, criterion by criterion</source>
        <translation>二つの評価（項目別）</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比べられるものはまだありません</translation>
    </message>
    <message>
        <source>Review a contact that somebody else has reviewed, too: as a second opinion it does not reach the operator.</source>
        <translation>ほかの人が評価した応対を、あなたも評価してください。評価者合わせ用ならオペレーターには届きません。</translation>
    </message>
    <message>
        <source>Compared since</source>
        <translation>比較日時</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>先の評価</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>後の評価</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>差の平均</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CallBackPanel</name>
    <message>
        <source>Save or discard the contact in the form first.</source>
        <translation>先に、入力中の応対を保存するか破棄してください。</translation>
    </message>
    <message numerus="yes">
        <source>Promised calls: %Ln</source>
        <translation>
            <numerusform>折り返し %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Promised calls</source>
        <translation>折り返しの一覧</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>次の番への申し送り</translation>
    </message>
    <message>
        <source>Take it and call</source>
        <translation>担当して電話する</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>戻す</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CallerFields</name>
    <message>
        <source>▾ Name and telephone</source>
        <translation>▾ 氏名と電話</translation>
    </message>
    <message>
        <source>▸ Name and telephone</source>
        <translation>▸ 氏名と電話</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>ward</comment>
        <translation>聞かない</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Name and telephone of the caller</source>
        <translation>相手の氏名と電話</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseActForm</name>
    <message>
        <source>Whoever is there</source>
        <translation>特定の担当者なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, unit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>修正してほしい点</translation>
    </message>
    <message>
        <source>Remark (may be empty)</source>
        <translation>備考（省略可）</translation>
    </message>
    <message>
        <source>Remark for the named persons (may be empty)</source>
        <translation>閲覧者への備考（省略可）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From now on only the persons named here see this case. For everyone else – the hearing section, the units and administrators included – it is gone from every list, count, search, notification and desk, and drafts that wait for approval by others are taken back. If you are not among them, you lose sight of it too.</source>
        <translation>今後、この案件はここに挙げた人だけが閲覧できます。それ以外の人（広聴課・各部署・管理者を含む）の一覧・件数・検索・通知・席からは消え、他の人の決裁待ちの案は取り戻されます。あなたが含まれていなければ、あなたからも見えなくなります。</translation>
    </message>
    <message>
        <source>The case, its drafts and its whole history will be visible again to the hearing section and to every unit that has a part in it.</source>
        <translation>案件・案・すべての経過が、広聴課と担当分のある全部署に再び見えるようになります。</translation>
    </message>
    <message>
        <source>Your unit does not see the case any more once no part of it is yours. The draft goes with it.</source>
        <translation>担当分がなくなると、あなたの部署からは案件が見えなくなります。案も一緒に移ります。</translation>
    </message>
    <message>
        <source>Units that still work on it are told to stop; no reply is sent.</source>
        <translation>作業中の部署の担当分は取り下げられ、回答は送られません。</translation>
    </message>
    <message>
        <source>The unit does not see the case any more. Its draft stays in the case.</source>
        <translation>その部署からは案件が見えなくなります。案は案件に残ります。</translation>
    </message>
    <message>
        <source>To which unit</source>
        <translation>移す先の部署</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Who may see the case</source>
        <translation>閲覧できる人</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>相手の案件番号</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>label</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseEditForm</name>
    <message>
        <source>Somebody else corrected this case while you did. Choose before you save; nothing is lost.</source>
        <translation>訂正中に別の人がこの案件を訂正しました。保存の前に選んでください。どちらも失われません。</translation>
    </message>
    <message>
        <source>Correct the case</source>
        <translation>案件を訂正</translation>
    </message>
    <message>
        <source>Why it is corrected (may be empty)</source>
        <translation>訂正の理由（省略可）</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>訂正を保存</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>訂正しない</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFieldsForm</name>
    <message>
        <source>no reply wanted</source>
        <translation>回答不要</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a case</comment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>市民の声（本文）</translation>
    </message>
    <message>
        <source>The requester stays anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading of the name (kana)</source>
        <translation>氏名のふりがな</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Wants the reply by</source>
        <translation>希望する回答方法</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Place the case is about</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFileView</name>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Split a piece off as a case of its own…</source>
        <translation>一部を別の案件に分ける…</translation>
    </message>
    <message>
        <source>%1
(Q&amp;A %2)</source>
        <comment>an answer, its number</comment>
        <translation>%1
（Q&amp;A %2）</translation>
    </message>
    <message>
        <source>This case is not here</source>
        <translation>この案件はここにはありません</translation>
    </message>
    <message>
        <source>It does not exist, or you may not read it (any more).</source>
        <translation>存在しないか、閲覧できません（またはできなくなりました）。</translation>
    </message>
    <message>
        <source>You may not read it any more. What you were writing yourself stands below until you open another case; it is not kept.</source>
        <translation>この案件は閲覧できなくなりました。入力中だった内容は、別の案件を開くまで下に表示されます（保存はされません）。</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>案件が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one in the list to read it and to work on it.</source>
        <translation>一覧から選ぶと、閲覧や作業ができます。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What you were writing</source>
        <translation>入力中だった内容</translation>
    </message>
    <message>
        <source>Write a Q&amp;&amp;A from the answer…</source>
        <translation>回答からQ&amp;&amp;Aを作成…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>すべての段階</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流れ</translation>
    </message>
    <message>
        <source>Both flows</source>
        <translation>両方の流れ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Words of the number, subject, requester or category</source>
        <translation>番号、件名、申出人、分類の言葉</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>受付日（から）</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>受付日（まで）</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseHead</name>
    <message>
        <source>No number yet</source>
        <translation>番号未付与</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>number in an imported ledger</comment>
        <translation>旧番号 %1</translation>
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
        <translation>公益通報：%1のみ閲覧できます</translation>
    </message>
    <message>
        <source>%1 is writing the part of %2 since %3</source>
        <comment>person, unit, time</comment>
        <translation>%1さんが%2の担当分を入力中（%3から）</translation>
    </message>
    <message>
        <source>%1 is writing since %2</source>
        <comment>person, time</comment>
        <translation>%1さんが入力中（%2から）</translation>
    </message>
    <message>
        <source>Saved here; the others see it once the hub has it.</source>
        <translation>この席に保存済み。ハブに届くと他の人にも見えます。</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>所管：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseListPane</name>
    <message>
        <source>Export cases</source>
        <translation>案件の書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) exported</source>
        <translation>
            <numerusform>案件 %n 件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>The first %1 of %2 cases: %3</source>
        <translation>案件 %2 件のうち初めの %1 件：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>案件 %n 件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>印刷 %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>案件 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>当てはまる案件がありません</translation>
    </message>
    <message>
        <source>Widen the filters, or choose “Show all”.</source>
        <translation>絞り込みをゆるめるか、「すべて表示」を選んでください。</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>案件はありません</translation>
    </message>
    <message>
        <source>What citizens sent, and what was handed in, appears here.</source>
        <translation>市民から届いたもの、引き継がれたものがここに並びます。</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>該当する案件はありません</translation>
    </message>
    <message>
        <source>Nothing presses. “Open” shows what is being worked on.</source>
        <translation>急ぐものはありません。「対応中」で進行中の案件が見られます。</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Bring in a ledger of cases that stands in a table</source>
        <translation>表になっている案件台帳を取り込みます</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseQueuePane</name>
    <message>
        <source>What waits for you</source>
        <translation>あなたを待っているもの</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>あなたを待っているものはありません</translation>
    </message>
    <message>
        <source>What you are to draft, approve, check or send appears here, what is due first.</source>
        <translation>起案、決裁、確認、送付するものが、期限の近い順に並びます。</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <comment>how many, of how many</comment>
        <translation>%2 件のうち初めの %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>対応すること %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wait for</source>
        <translation>あなたが待っているもの</translation>
    </message>
    <message>
        <source>You wait for nobody</source>
        <translation>待っているものはありません</translation>
    </message>
    <message>
        <source>Cases you handed in or worked on stand here while others have them.</source>
        <translation>自分が出した案件、関わった案件で、いま他の担当にあるものが並びます。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with others</source>
        <translation>
            <numerusform>他の担当にある案件 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseScopeBar</name>
    <message>
        <source>Which cases are shown</source>
        <translation>表示する案件</translation>
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
        <translation>引用したQ&amp;A：%1</translation>
    </message>
    <message>
        <source>Not saved yet; kept at this desk until it is.</source>
        <translation>未保存（保存するまでこの席に保持されます）</translation>
    </message>
    <message>
        <source>You wrote this; it was not saved, and cannot be now. Copy what is worth it.</source>
        <translation>入力した内容は保存されておらず、今は保存できません。必要な部分をコピーしてください。</translation>
    </message>
    <message>
        <source>Saved by %1, %2</source>
        <comment>person, when</comment>
        <translation>%1が保存（%2）</translation>
    </message>
    <message>
        <source>%1 saved another text (%2) while you were writing. Choose before you save; nothing is lost.</source>
        <comment>person, when</comment>
        <translation>入力中に%1さんが別の文面を保存しました（%2）。保存の前に選んでください。どちらも失われません。</translation>
    </message>
    <message>
        <source>Reply to the citizen</source>
        <translation>市民への回答</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Draft of this part</source>
        <translation>担当分の案</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>保存済みの内容に戻す</translation>
    </message>
    <message>
        <source>Insert a Q&amp;A or a template…</source>
        <translation>Q&amp;A・文例を挿入…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseTimesPage</name>
    <message>
        <source>Times</source>
        <comment>tab</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Steps that waited</source>
        <comment>tab</comment>
        <translation>待ちの長い段階</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those asked for.</source>
        <translation>中止しました：表示中の数値は指定した条件のものではありません。</translation>
    </message>
    <message>
        <source>Plot of the times</source>
        <translation>所要時間の図</translation>
    </message>
    <message>
        <source>Waited longest: %1, %2</source>
        <comment>step, for whom</comment>
        <translation>最も長く待った案件：%1、%2</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>No cases in these days</source>
        <translation>この期間に案件はありません</translation>
    </message>
    <message>
        <source>Choose other days. Cases count from the day they came in.</source>
        <translation>別の期間を選んでください。案件は受付日で数えます。</translation>
    </message>
    <message>
        <source>The times are worked out from the timelines of the cases.</source>
        <translation>案件の経過から所要時間を求めています。</translation>
    </message>
    <message>
        <source>Times of the cases</source>
        <translation>案件の所要時間</translation>
    </message>
    <message>
        <source>Steps that waited</source>
        <translation>待ちの長い段階</translation>
    </message>
    <message>
        <source>S sorts by the column; Enter opens.</source>
        <translation>S で列の順に並べ替え、Enter で開きます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Reckon again</source>
        <translation>もう一度集計</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Times as a table…</source>
        <translation>所要時間の表…</translation>
    </message>
    <message>
        <source>Steps as a table…</source>
        <translation>段階の表…</translation>
    </message>
    <message>
        <source>Plot as a picture…</source>
        <translation>図の画像…</translation>
    </message>
    <message>
        <source>Export times</source>
        <translation>所要時間の書き出し</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>書き出しました。</translation>
    </message>
    <message>
        <source>Times of cases</source>
        <translation>案件の所要時間</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseViewsBar</name>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>自分の表示</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>この表示を保存…</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>この表示を削除</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
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
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>待っているもの</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>出した案件</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>すべての案件</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>案件を閉じる (Esc)</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>案件が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>一覧から選ぶと内容が表示されます。</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how long cases took</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>list of cases</comment>
        <translation>公表</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CategoryTree</name>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての分類</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ChipBar</name>
    <message>
        <source>Published and valid</source>
        <translation>公開中で有効</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Retired or expired</source>
        <translation>廃止・期限切れ</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>絞り込み：%1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>ほかの絞り込み</translation>
    </message>
    <message>
        <source>More filters: category, language, state</source>
        <translation>ほかの絞り込み：分類、言語、状態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ClosingsPanel</name>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>This is not in the list yet: add it, or empty the fields.</source>
        <translation>まだ一覧に追加されていません。追加するか、欄を空にしてください。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>2027-02-01 or 12-29</source>
        <translation>2027-02-01 または 12-29</translation>
    </message>
    <message>
        <source>empty: one day</source>
        <translation>空欄なら1日だけ</translation>
    </message>
    <message>
        <source>e.g. maintenance of the lines</source>
        <translation>例：電話設備の工事</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回のみ</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ConflictBar</name>
    <message>
        <source>Somebody else has changed this Q&amp;A meanwhile. Their text stands below; yours is in the fields.</source>
        <translation>このQ&amp;Aは、その間にほかの人が変更しました。相手の文は下に、自分の文は入力欄にあります。</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>相手の文</translation>
    </message>
    <message>
        <source>Go on with my text</source>
        <translation>自分の文で続ける</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の文にする</translation>
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
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>使ったQ&amp;A</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>10点中%1点</translation>
    </message>
    <message>
        <source>Wish or criticism</source>
        <translation>市民の声・要望</translation>
    </message>
    <message>
        <source>Note for the departments</source>
        <translation>担当課への申し送り</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>折り返し日時</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記入なし</translation>
    </message>
    <message>
        <source>First written down</source>
        <translation>訂正前の記録</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactForm</name>
    <message>
        <source>Choose a category or open a Q&amp;A first; the draft is made of them.</source>
        <translation>先に分類を選ぶか、Q&amp;Aを開いてください。下書きはそこから作ります。</translation>
    </message>
    <message>
        <source>Asked about %1.</source>
        <comment>category</comment>
        <translation>%1について問い合わせ。</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>titles of Q&amp;As</comment>
        <translation>問い合わせ：%1</translation>
    </message>
    <message>
        <source>%1: asked about “%2”.</source>
        <comment>category, titles of Q&amp;As</comment>
        <translation>%1：「%2」について問い合わせ。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>応対</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>satisfaction not asked, very short</comment>
        <translation>未</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>問い合わせ内容</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>verb: write a draft of the inquiry</comment>
        <translation>下書き作成</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>使ったQ&amp;A</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Satisfaction (0–10)</source>
        <translation>満足度（0〜10）</translation>
    </message>
    <message>
        <source>Wish or criticism of the citizen</source>
        <translation>市民の声・要望</translation>
    </message>
    <message>
        <source>Note for the departments</source>
        <translation>担当課への申し送り</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactPanel</name>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Brings back the contact just discarded</source>
        <translation>破棄した応対を元に戻します</translation>
    </message>
    <message>
        <source>Empties the form without saving; it can be brought back</source>
        <translation>保存せずに空にします。元に戻せます</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <comment>time</comment>
        <translation>下書き保存 %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>応対</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存して次へ</translation>
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
        <translation>%1（重み %2）</translation>
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
        <translation>%1が%2の代理（%3～%4）</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理者</translation>
    </message>
    <message>
        <source>A deputy approves and returns drafts in the name of somebody who is away. Cases restricted to named persons stay closed to deputies.</source>
        <translation>代理者は、不在の人に代わって案の決裁・差し戻しができます。閲覧者を限定した案件（公益通報）は代理者にも見えません。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>不在の人</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>代理する人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Name the deputy</source>
        <translation>代理者を登録</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DetachForm</name>
    <message>
        <source>%1 is taken out of the case for everyone.</source>
        <comment>a file</comment>
        <translation>%1 を、すべての人の画面から外します。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DivideForm</name>
    <message>
        <source>One more unit</source>
        <translation>部署を追加</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <comment>number</comment>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>依頼内容</translation>
    </message>
    <message>
        <source>Due before the case</source>
        <translation>案件とは別の期限を設ける</translation>
    </message>
    <message>
        <source>When the unit’s part is due</source>
        <translation>担当分の期限</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DocumentView</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a field to type into; one of the two texts around it may be empty.</extracomment>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <comment>number, how many, a file&apos;s name</comment>
        <translation>%3 の %2 ページ中 %1 ページ目</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>このページは表示できません</translation>
    </message>
    <message>
        <source>Page %1 is being made ready…</source>
        <translation>%1 ページを準備しています…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>ページの大きさ</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>幅いっぱい</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DueTimesForm</name>
    <message>
        <source>%1: unit</source>
        <comment>what the time is for</comment>
        <translation>%1：単位</translation>
    </message>
    <message>
        <source>Departments work, Monday to Friday</source>
        <translation>担当部署の執務時間（月〜金）</translation>
    </message>
    <message>
        <source>Closed at New Year from</source>
        <translation>年末年始の休み（初日）</translation>
    </message>
    <message>
        <source>until</source>
        <comment>last day closed at New Year</comment>
        <translation>年末年始の休み（末日）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EmergencyBar</name>
    <message>
        <source>▲ This desk&apos;s store cannot be used: %1</source>
        <translation>▲ この席の保存データを使えません：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the emergency file.</source>
        <translation>
            <numerusform>緊急用ファイルに %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The store works again. Sign in, and what was kept goes into it.</source>
        <translation>▲ 保存先が直りました。サインインすると、保管した応対が取り込まれます。</translation>
    </message>
    <message numerus="yes">
        <source>▲ The store did not take %Ln contact(s).</source>
        <translation>
            <numerusform>▲ %Ln 件の応対を保存先に書き込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in an emergency file, they go into the store by themselves once it works. If this stays, tell IT.</source>
        <translation>緊急用ファイルに保管しました。保存先が直ると自動で取り込まれます。続くときは情報システム担当に知らせてください。</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln record(s) of the emergency file cannot be read and are kept as %1. Tell IT.</source>
        <translation>
            <numerusform>▲ 緊急用ファイルの記録 %Ln 件を読めません。%1 に残してあります。情報システム担当に知らせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Calls are kept in an emergency file and go into the store by themselves once it works.</source>
        <translation>応対は緊急用ファイルに保存され、保存先が直ると自動で取り込まれます。</translation>
    </message>
    <message>
        <source>If this stays, tell IT.</source>
        <translation>続くときは、システム担当に連絡してください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EnrolForm</name>
    <message>
        <source>Where is the hub? IT tells you.</source>
        <translation>ハブのアドレスを入力してください。システム担当に確認できます。</translation>
    </message>
    <message>
        <source>Choose the certificate IT gave you.</source>
        <translation>システム担当から受け取った証明書を選んでください。</translation>
    </message>
    <message>
        <source>Type the one-time code IT gave you.</source>
        <translation>システム担当から受け取ったワンタイムコードを入力してください。</translation>
    </message>
    <message>
        <source>Certificate of the hub</source>
        <translation>ハブの証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>証明書 (*.pem *.crt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>この席の設定</translation>
    </message>
    <message>
        <source>Once, when a desk is installed. IT has the address, the certificate and a one-time code.</source>
        <translation>席を導入するときに一度だけ行います。アドレス、証明書、ワンタイムコードはシステム担当から受け取ってください。</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>ハブのアドレス</translation>
    </message>
    <message>
        <source>hub.example.lg.jp</source>
        <translation>hub.example.lg.jp</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>Name of this seat</source>
        <translation>この席の名前</translation>
    </message>
    <message>
        <source>Enrol this desk</source>
        <translation>この席を登録</translation>
    </message>
    <message>
        <source>Work without a hub on this computer</source>
        <translation>ハブを使わず、このパソコンだけで使う</translation>
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
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 works on it</source>
        <translation>%1が対応中</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Assigned to %1, not taken yet</source>
        <translation>%1に割り当て済み・未着手</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>overdue</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, Q&amp;A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q&amp;As</source>
        <translation>Q&amp;A一覧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Contact it arose in</source>
        <translation>もとの応対</translation>
    </message>
    <message>
        <source>Contact it ended in</source>
        <translation>完了した応対</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>この端末で不明な人</translation>
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
            <numerusform>急ぎ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk stands alone, without a hub: no other booth&apos;s raised hand can reach it. What is promised and escalated here is kept and shown.</source>
        <translation>この端末はハブなしで使われているため、ほかの席の挙手は届きません。ここで受けた約束や上席対応は保存され、表示されます。</translation>
    </message>
    <message>
        <source>No connection to the hub: raised hands of other booths do not arrive until it is back. What you do here is kept and sent then.</source>
        <translation>ハブに接続できません。つながるまで、ほかの席の挙手は届きません。ここでの操作は保存され、あとで送られます。</translation>
    </message>
    <message>
        <source>Nothing resolved today yet</source>
        <translation>本日完了したものはまだありません</translation>
    </message>
    <message>
        <source>What somebody resolves can be found and reopened here.</source>
        <translation>完了したものはここで探して再開できます。</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>この種類で待っているものはありません</translation>
    </message>
    <message>
        <source>Choose “All” to see everything else that waits.</source>
        <translation>「すべて」を選ぶと、ほかに待っているものが見られます。</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>待っている人はいません</translation>
    </message>
    <message>
        <source>Raised hands, promised call-backs, and e-mail and FAX to be answered appear here by themselves.</source>
        <translation>挙手、折り返しの約束、返事を待つメール・FAXがここに自動で出ます。</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationWork</name>
    <message>
        <source>Why it is reopened</source>
        <translation>再開する理由</translation>
    </message>
    <message>
        <source>How the call went, or a note</source>
        <translation>電話の内容またはメモ</translation>
    </message>
    <message>
        <source>How it ended, or a note</source>
        <translation>結果またはメモ</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>約束の時刻</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Log the call and resolve</source>
        <translation>応対を記録して完了</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>電話の結果</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>時刻を変更</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割り当て…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>メモを残す</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>案件にする…</translation>
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
        <translation>%1 項目、重みの合計 %2</translation>
    </message>
    <message>
        <source>What every review looks at. A change holds for reviews that begin after it; what is saved keeps the form it was given on.</source>
        <translation>すべての評価で見る項目です。変更は、その後に始める評価から効きます。保存済みの評価は、そのときの評価表のままです。</translation>
    </message>
    <message>
        <source>What every review looks at. A supervisor changes it.</source>
        <translation>すべての評価で見る項目です。変更はスーパーバイザーが行います。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What earns the points</source>
        <translation>点数の付け方</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>満点</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>この案で始める</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>項目を外す</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>評価表を保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の方を残す</translation>
    </message>
    <message>
        <source>Take their form</source>
        <translation>相手の方を採る</translation>
    </message>
    <message>
        <source>Somebody else has saved another form meanwhile. Saving yours puts it in its place.</source>
        <translation>その間にほかの人が評価表を保存しました。自分の方を保存すると置き換わります。</translation>
    </message>
    <message>
        <source>Criteria of the review form</source>
        <translation>評価表の項目</translation>
    </message>
    <message>
        <source>No review form yet</source>
        <translation>評価表はまだありません</translation>
    </message>
    <message>
        <source>A proposal: %1. “Start with these”, or write your own.</source>
        <comment>list of criteria</comment>
        <translation>案：%1。「この案で始める」か、自分で項目を書いてください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A supervisor writes here what reviews look at.</source>
        <translation>評価で見る項目を、スーパーバイザーがここに書きます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::GivenReviews</name>
    <message numerus="yes">
        <source>%n review(s) given</source>
        <translation>
            <numerusform>自分の評価 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews you have given. What others gave for a contact is shown under “Calibration” once your own is saved.</source>
        <translation>自分が行った評価です。同じ応対へのほかの人の評価は、自分の評価を保存した後「評価者合わせ」に表示されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a review</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reviews you have given</source>
        <translation>自分が行った評価</translation>
    </message>
    <message>
        <source>No reviews given yet</source>
        <translation>まだ評価していません</translation>
    </message>
    <message>
        <source>Draw a sample and open one of its contacts, or choose “Review” beside a contact in History.</source>
        <translation>抽出した応対を開くか、履歴の応対で「評価する」を選んでください。</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>評価日時</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a review is for</comment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Operator’s side</source>
        <translation>オペレーター側</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandBar</name>
    <message>
        <source>What else do you need to know?</source>
        <translation>ほかに何を確かめますか</translation>
    </message>
    <message>
        <source>What do you want to ask the supervisor?</source>
        <translation>上席に聞きたいことを書いてください</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>聞き返す</translation>
    </message>
    <message>
        <source>Question to the supervisor</source>
        <translation>上席への質問</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>Make it an escalation</source>
        <translation>エスカレーションにする</translation>
    </message>
    <message>
        <source>Raise the hand all the same</source>
        <translation>それでも挙手する</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>上席に質問</translation>
    </message>
    <message>
        <source>Raised hand</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>やりとり</translation>
    </message>
    <message>
        <source>Answer of the supervisor</source>
        <translation>上席の回答</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>回答を受け取る</translation>
    </message>
    <message>
        <source>Take the hand down</source>
        <translation>挙手を下ろす</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandDetail</name>
    <message>
        <source>On call %1</source>
        <comment>minutes and seconds</comment>
        <translation>通話中 %1</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>%1 (not at this desk)</source>
        <comment>number of a Q&amp;A</comment>
        <translation>%1（この端末にはありません）</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, Q&amp;A, when checked</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <comment>number, Q&amp;A, owner, when checked</comment>
        <translation>%1 %2（%3・%4）</translation>
    </message>
    <message>
        <source>%1 ▲ old</source>
        <comment>a Q&amp;A nobody has checked for long</comment>
        <translation>%1 ▲古い</translation>
    </message>
    <message>
        <source>Q&amp;As open at the booth</source>
        <translation>開いているQ&amp;A</translation>
    </message>
    <message>
        <source>Answer (appears at the booth at once)</source>
        <translation>回答（オペレーターの画面にすぐ出ます）</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>電話を引き取る</translation>
    </message>
    <message>
        <source>Make it an escalation</source>
        <translation>エスカレーションにする</translation>
    </message>
    <message>
        <source>Have the Q&amp;As checked</source>
        <translation>Q&amp;Aの見直しを依頼</translation>
    </message>
    <message>
        <source>Take the hand down</source>
        <translation>挙手を下ろす</translation>
    </message>
    <message>
        <source>For when the operator is gone. What stands in the box is the reason.</source>
        <translation>オペレーターがいなくなったときに使います。入力欄の内容が理由になります。</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>回答を送る</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverBar</name>
    <message numerus="yes">
        <source>Shift hand-over (%1), %Ln open</source>
        <comment>when and who</comment>
        <translation>
            <numerusform>引き継ぎ（%1）・未対応%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shift hand-over, what is to be known</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Read and receive</source>
        <translation>読んで受け取る</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Out of sight until you sign in again</source>
        <translation>次にサインインするまで表示しません</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverLines</name>
    <message>
        <source>What stands open</source>
        <translation>未対応のもの</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverPanel</name>
    <message>
        <source>Handed over. Whoever leads the next shift is told, and receives it.</source>
        <translation>引き継ぎました。次のシフトの責任者に通知され、受け取られます。</translation>
    </message>
    <message>
        <source>Received. What is still open stands in the pane.</source>
        <translation>受け取りました。未対応のものは左の一覧にあります。</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>これまでの引き継ぎ</translation>
    </message>
    <message>
        <source>Write or read</source>
        <translation>書くか読むか</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverReadPage</name>
    <message>
        <source>No hand-overs yet</source>
        <translation>引き継ぎはまだありません</translation>
    </message>
    <message>
        <source>What one shift leaves to the next can be read here, with what became of it.</source>
        <translation>シフト間の引き継ぎとその後の経過をここで読めます。</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Receive it</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文字としてコピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverWritePage</name>
    <message>
        <source>What the next shift must know</source>
        <translation>次のシフトに伝えること</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文字としてコピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HeldBar</name>
    <message>
        <source>Change places</source>
        <translation>入れ替える</translation>
    </message>
    <message>
        <source>The contact in the form is held in its place</source>
        <translation>入力中の応対は代わりに保留されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) held until the form is free</source>
        <translation>
            <numerusform>保留中の応対%Ln件（入力欄が空いたら続けられます）</numerusform>
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
        <translation>問い合わせ、市民の声、申し送りの語句</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>すべてのオペレーター</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべての受付方法</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HistoryWorkspace</name>
    <message>
        <source>Export contacts</source>
        <translation>応対履歴の書き出し</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>表計算用 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported</source>
        <translation>
            <numerusform>応対履歴 %n件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1（訂正あり）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>応対履歴</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>応対が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>一覧から選ぶと内容が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>応対 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>条件に合う応対がありません</translation>
    </message>
    <message>
        <source>Widen the filters, or choose “Show all”.</source>
        <translation>絞り込みをゆるめるか、「すべて表示」を選んでください。</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>応対履歴はまだありません</translation>
    </message>
    <message>
        <source>What is saved in the Answer workspace appears here, of all seats.</source>
        <translation>「回答」の画面で保存した応対が、全席分ここに表示されます。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>案件にする…</translation>
    </message>
    <message>
        <source>(erased)</source>
        <comment>a contact&apos;s words</comment>
        <translation>（消去済み）</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HolidaysPanel</name>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>Public holidays of %1</source>
        <translation>%1年の祝日・休日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>祝日・休日</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HoursPage</name>
    <message>
        <source>Somebody else has changed the hours meanwhile. Save replaces theirs by yours, Discard shows theirs.</source>
        <translation>ほかの人が受付時間を変更しました。「保存」で自分の内容に置き換え、「破棄」で相手の内容を表示します。</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked.</source>
        <translation>保存していません。印の付いた欄を直してください。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>why the hours were not saved</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>変更あり（未保存）</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>最終変更 %1</translation>
    </message>
    <message>
        <source>Nobody has changed these hours yet.</source>
        <translation>まだ変更されていません（初期設定のままです）。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>When the centre answers, by channel. Due times count in these hours. With a break: 9:00–12:00, 13:00–17:00.</source>
        <translation>手段ごとの受付時間です。期限はこの時間で数えます。昼休みがあれば 9:00–12:00, 13:00–17:00 のように。</translation>
    </message>
    <message>
        <source>Due times</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Service hours and days count only while the channel is open; business days are those on which the departments work.</source>
        <translation>「受付時間内」「受付日」は、その手段の受付時間だけを数えます。「開庁日」は担当部署の執務日です。</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>On these days the centre is closed on every channel. Days without a year come every year.</source>
        <translation>この日はすべての手段で受け付けません。年を付けない日は毎年繰り返します。</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>祝日・休日</translation>
    </message>
    <message>
        <source>By the Act on National Holidays as it stands today; equinoxes to come are reckoned.</source>
        <translation>現行の「国民の祝日に関する法律」によります。将来の春分・秋分の日は計算によるものです。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::InsertDialog</name>
    <message>
        <source>Insert into the text</source>
        <translation>本文に挿入</translation>
    </message>
    <message>
        <source>Words of a Q&amp;A, its number, or a template’s title</source>
        <translation>Q&amp;Aの語句・番号、または文例の題名</translation>
    </message>
    <message>
        <source>Templates and Q&amp;As</source>
        <translation>文例とQ&amp;A</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>文例</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>Q&amp;A %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::KnowledgeWorkspace</name>
    <message>
        <source>Q&amp;As</source>
        <translation>Q&amp;A一覧</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>掲示</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>トークスクリプト</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>回答のひな形</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>From a case: write it so that it holds for everybody, and put something in for %1</source>
        <translation>案件からの下書きです。だれにでも当てはまる文にして、%1の箇所を書き直してください</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査記録</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LearnedView</name>
    <message>
        <source>Forgotten. Search learns from the contacts to come.</source>
        <translation>学習内容を消去しました。これからの応対から改めて学習します。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>learned term, its weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing yet: search learns from the contacts this Q&amp;A answers.</source>
        <translation>まだありません。このQ&amp;Aで回答した応対から学習します。</translation>
    </message>
    <message numerus="yes">
        <source>From %n contact(s); these words lead to this Q&amp;A, the heavier the more.</source>
        <translation>
            <numerusform>応対%n件から学習。次の言葉でこのQ&amp;Aが見つかりやすくなります（数字が大きいほど強い）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学習した言葉</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Search forgets, for everyone, what past contacts taught about this Q&amp;A. This cannot be taken back.</source>
        <translation>このQ&amp;Aについて過去の応対から学習した内容を、全員の検索から消去します。元に戻せません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>消去する</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LeaseBar</name>
    <message>
        <source>▲ More than 72 hours without the hub: contacts, cases and the room are hidden, and come back with it. Q&amp;As can be searched; contacts you write are kept here and sent then.</source>
        <translation>▲ ハブにつながらないまま72時間を過ぎたため、応対履歴・案件・フロアを隠しています。ハブが戻ると元どおり表示されます。Q&amp;Aの検索はできます。書いた応対はこの席に保管し、ハブが戻ったときに送信します。</translation>
    </message>
    <message numerus="yes">
        <source>So it stays for %Ln more day(s).</source>
        <translation>
            <numerusform>この状態で使えるのはあと%Ln日です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So it stays for %Ln more hour(s).</source>
        <translation>
            <numerusform>この状態で使えるのはあと%Ln時間です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ If the hub does not come back within %Ln minute(s), contacts, cases and the room are hidden until it does. Q&amp;As stay, and contacts can be written.</source>
        <translation>
            <numerusform>▲ あと%Ln分のうちにハブにつながらないと、つながるまで応対履歴・案件・フロアを隠します。Q&amp;Aは引き続き使え、応対も記録できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ More than 24 hours without the hub: restricted cases are not on this desk until it comes back.</source>
        <translation>▲ ハブにつながらないまま24時間を過ぎたため、閲覧者を限定した案件をこの席から消去しました。ハブが戻ると再び届きます。</translation>
    </message>
    <message numerus="yes">
        <source>▲ If the hub does not come back within %Ln minute(s), restricted cases leave this desk until it does.</source>
        <translation>
            <numerusform>▲ あと%Ln分のうちにハブにつながらないと、閲覧者を限定した案件はこの席から消去され、ハブが戻ると再び届きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>ハブ未接続</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LedgerColumns</name>
    <message>
        <source>– nothing is taken from it –</source>
        <translation>－ 取り込まない －</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>列「%1」の項目</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LedgerDialog</name>
    <message>
        <source>The check was stopped.</source>
        <translation>確認を中止しました。</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>台帳を選ぶ</translation>
    </message>
    <message>
        <source>Table saved by a spreadsheet as CSV (*.csv)</source>
        <translation>表計算ソフトで保存した CSV (*.csv)</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>ファイルが選ばれていません</translation>
    </message>
    <message>
        <source>Check which column is which field, and choose it otherwise where it is wrong.</source>
        <translation>どの列がどの項目かを確かめ、違うところは選び直してください。</translation>
    </message>
    <message>
        <source>Choose the columns for: %1</source>
        <translation>次の項目の列を選んでください：%1</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n件を登録</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a ledger of cases</source>
        <translation>案件台帳の取り込み</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>The row says it</source>
        <translation>行の記載による</translation>
    </message>
    <message>
        <source>Kind of cases whose row names none</source>
        <translation>種別が書かれていない行の種別</translation>
    </message>
    <message>
        <source>Who answers where a row does not say</source>
        <translation>方式が書かれていない行の回答者</translation>
    </message>
    <message>
        <source>Unit that answers where a row names none</source>
        <translation>課が書かれていない行に回答する課</translation>
    </message>
    <message>
        <source>Rows that do not fit</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>How much of the file was read</source>
        <translation>読み取りの進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Check, change nothing</source>
        <translation>確認だけする</translation>
    </message>
    <message>
        <source>Name of the ledger (may be empty)</source>
        <translation>台帳の名前（空欄でも可）</translation>
    </message>
    <message>
        <source>Where another one has the same numbers</source>
        <translation>ほかの台帳と番号が重なるときに入力</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LockPage</name>
    <message>
        <source>From now on the PIN opens the window, too.</source>
        <translation>これからはPINでも画面のロックを解除できます。</translation>
    </message>
    <message>
        <source>The PIN is gone: the password alone opens the window.</source>
        <translation>PINを取り消しました。画面のロックはパスワードでのみ解除できます。</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>変更後のPIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しいPIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PINを変更</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PINを設定</translation>
    </message>
    <message>
        <source>Lock the window when nothing was touched for</source>
        <translation>操作がないときに画面をロックするまでの時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>During a call it is 30 minutes. Your password opens a locked window. A PIN of 4 to 8 digits opens it, too, at this desk; after five wrong ones only the password does.</source>
        <translation>通話中は30分です。ロックした画面はパスワードで解除します。この席では4～8桁のPINでも解除できます。PINを5回続けて間違えると、パスワードでしか解除できなくなります。</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>新しいPIN（もう一度）</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>No PIN any more</source>
        <translation>PINの使用をやめる</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LockView</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>%1 is signed in. A call that is on, drafts and the exchange with the hub go on.</source>
        <translation>%1 さんがサインインしています。通話中の応対、下書き、ハブとの同期はそのまま続いています。</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>パスワードまたはPIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Sign out, for somebody else to sign in</source>
        <translation>サインアウトして別の人に替わる</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::MainWindow</name>
    <message>
        <source>Madoguchi</source>
        <translation>窓口 Madoguchi</translation>
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
        <translation>案件について知らせる内容（どの席でサインインしても同じです）：</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>In the window: %1</source>
        <translation>画面：%1</translation>
    </message>
    <message>
        <source>By e-mail: %1</source>
        <translation>メール：%1</translation>
    </message>
    <message>
        <source>E-mail is sent where the city has a gateway for it. It says the number and until when, nothing of what was written; of restricted cases none is ever sent.</source>
        <translation>メールは、市にメール連携がある場合に送られます。案件番号と期限だけを伝え、内容は含みません。閲覧制限の案件については送りません。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::MyReviewsView</name>
    <message>
        <source>You have seen it: %1</source>
        <comment>moment</comment>
        <translation>確認済み：%1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>評価日時</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>自分の側</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>自分の応対への評価</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <comment>a review</comment>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>Mean of a month’s totals; n is how many reviews</source>
        <translation>月ごとの合計の平均（n は評価の件数）</translation>
    </message>
    <message>
        <source>No reviews of your contacts yet</source>
        <translation>あなたの応対への評価はまだありません</translation>
    </message>
    <message>
        <source>When a leader reviews one of your contacts, the bell says so, and it stands here: the points, the comment, and room for your answer.</source>
        <translation>リーダーがあなたの応対を評価すると、ベルで知らせ、点数とコメントがここに出ます。返信もできます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoteBell</name>
    <message>
        <source>What came in</source>
        <translation>届いたもの</translation>
    </message>
    <message numerus="yes">
        <source>What came in: %n new</source>
        <translation>
            <numerusform>届いたもの：新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>まだ何も届いていません。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NotesPage</name>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Beside the tray, while the window is not in front</source>
        <translation>ウィンドウが前面にないとき、タスクトレイの横に表示</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>音：%1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>通知：%1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知しない時間の開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知しない時間の終了</translation>
    </message>
    <message>
        <source>Urgent notices are heard in quiet hours, too. Everything is listed behind the bell.</source>
        <translation>緊急のお知らせは、この時間帯でも音で知らせます。届いたものはすべてベルの一覧にあります。</translation>
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
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>お知らせ：%1</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>Q&amp;A %1</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>確認した</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Out of sight until you sign in again</source>
        <translation>次にサインインするまで表示しません</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>全文を読む</translation>
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
        <translation>すべての席</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) chosen</source>
        <translation>
            <numerusform>%n席を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the notice</source>
        <translation>お知らせの変更</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>新しいお知らせ</translation>
    </message>
    <message>
        <source>Propose a notice</source>
        <translation>お知らせを提案</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Q&amp;As, by number</source>
        <translation>Q&amp;Aの番号</translation>
    </message>
    <message>
        <source>e.g. 0142, 0877</source>
        <translation>例：0142、0877</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>表示の開始</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>表示の終了</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Important: stays until acknowledged</source>
        <translation>重要：確認するまで表示</translation>
    </message>
    <message>
        <source>Urgent: also makes itself heard</source>
        <translation>緊急：音でも知らせる</translation>
    </message>
    <message>
        <source>Somebody else has changed this notice meanwhile. Their text stands below; yours is in the fields.</source>
        <translation>その間にほかの人がこのお知らせを変更しました。相手の内容を下に、あなたの内容を入力欄に表示しています。</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>相手の文</translation>
    </message>
    <message>
        <source>Go on with my text</source>
        <translation>自分の文で続ける</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の文にする</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>notice</comment>
        <translation>出す</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was typed is kept</source>
        <translation>入力した内容は残ります</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoticesPanel</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>提案%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take down</source>
        <comment>notice</comment>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Notices to the booths</source>
        <translation>全席へのお知らせ</translation>
    </message>
    <message>
        <source>Notices you proposed</source>
        <translation>提案したお知らせ</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>お知らせはありません</translation>
    </message>
    <message>
        <source>Nothing proposed</source>
        <translation>提案はありません</translation>
    </message>
    <message>
        <source>Pin what every booth must know at once: closed roads, a counter that moves.</source>
        <translation>通行止めや窓口の移転など、全席がすぐに知るべきことを出してください。</translation>
    </message>
    <message>
        <source>Propose what the booths must know: the room&apos;s leaders pin it.</source>
        <translation>各席に知らせたいことを提案してください。フロアのリーダーが掲示します。</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>掲示する</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Pin a notice</source>
        <translation>お知らせを出す</translation>
    </message>
    <message>
        <source>Propose a notice</source>
        <translation>お知らせを提案</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::OpenCaseDialog</name>
    <message>
        <source>Who answers</source>
        <translation>回答する部署</translation>
    </message>
    <message>
        <source>Unit that answers</source>
        <translation>回答する部署名</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>when a case came</comment>
        <translation>受付</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
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
        <translation>転送先</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>折り返し日時</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PartBox</name>
    <message>
        <source>Part of %1</source>
        <comment>unit</comment>
        <translation>%1の担当分</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>when</comment>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <comment>reason</comment>
        <translation>差し戻し理由：%1</translation>
    </message>
    <message>
        <source>%1 (waits)</source>
        <comment>approver</comment>
        <translation>%1（未決裁）</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>approver</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 ✓ by %2</source>
        <comment>approver, deputy</comment>
        <translation>%1 ✓（代理：%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>決裁：%1</translation>
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
        <translation>ハブへのサインインが切れました。業務はそのまま続けられます。%1さんがパスワードを入力するまで、応対履歴はこの席に保管されます。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1さんのパスワード</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ハブに照会しています…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordDueBar</name>
    <message>
        <source>▲ An administrator set your password. Please choose one that you alone know.</source>
        <translation>▲ 現在のパスワードは管理者が設定したものです。ご自分だけが知るパスワードに変更してください。</translation>
    </message>
    <message>
        <source>Password to be changed</source>
        <translation>パスワードの変更のお願い</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Asks again tomorrow, or when you sign in the next time</source>
        <translation>明日、または次のサインインのときに再度お知らせします</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordPage</name>
    <message>
        <source>The password is changed. At other desks where you are signed in you are asked for it.</source>
        <translation>パスワードを変更しました。ほかの席でサインインしている場合は、そこで新しいパスワードの入力を求められます。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ハブに照会しています…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>At least 12 characters: four or five words that have nothing to do with each other are long and easy to remember. Signs and capitals are not asked for.</source>
        <translation>12文字以上にしてください。互いに関係のない言葉を四つか五つ並べると、長くて覚えやすくなります。記号や大文字を混ぜる必要はありません。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>新しいパスワード（確認）</translation>
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
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
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
        <translation>この番号のQ&amp;Aはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n件を掲示中</numerusform>
        </translation>
    </message>
    <message>
        <source>Operators see these Q&amp;As in the empty search, in this order, from the first day to the last.</source>
        <translation>検索欄が空のとき、開始日から最終日まで、この順に全員に表示されます。</translation>
    </message>
    <message>
        <source>Number of the Q&amp;A</source>
        <translation>Q&amp;Aの番号</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>2027-03-01, or empty</source>
        <translation>2027-03-01（空欄可）</translation>
    </message>
    <message>
        <source>e.g. moving season</source>
        <translation>例：引っ越しの季節</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>掲示する</translation>
    </message>
    <message>
        <source>Pinned Q&amp;As</source>
        <translation>掲示中のQ&amp;A</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>掲示中のQ&amp;Aはありません</translation>
    </message>
    <message>
        <source>Pin what everyone will be asked about: moving season, snow, elections.</source>
        <translation>引っ越し、雪、選挙など、時期によってよく聞かれるQ&amp;Aを掲示してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>掲示をやめる</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Leaders pin what everyone will be asked about: moving season, snow, elections.</source>
        <translation>引っ越し、雪、選挙など、時期によってよく聞かれるQ&amp;Aは、リーダーが掲示します。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PublicationBox</name>
    <message>
        <source>Publication</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>Look at it, and approve…</source>
        <translation>内容を確かめて承認…</translation>
    </message>
    <message>
        <source>Look at it, and publish…</source>
        <translation>内容を確かめて公表…</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>公表案を見る…</translation>
    </message>
    <message>
        <source>Prepare for publication…</source>
        <translation>公表の準備…</translation>
    </message>
    <message>
        <source>Black out anew…</source>
        <translation>黒塗りをやり直す…</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>state, person, when</comment>
        <translation>%1（%2、%3）</translation>
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
        <translation>公表済みの書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) exported</source>
        <translation>
            <numerusform>%n 件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>publications</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>publications</comment>
        <translation>手続き中</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>publications</comment>
        <translation>公表済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>publications</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>公表の一覧</translation>
    </message>
    <message>
        <source>Export what is published…</source>
        <translation>公表済みを書き出す…</translation>
    </message>
    <message>
        <source>No publications here</source>
        <translation>公表案件はありません</translation>
    </message>
    <message>
        <source>Open a case that was answered and choose “Prepare for publication…”.</source>
        <translation>回答済みの案件を開き、「公表の準備…」を選んでください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::QualityView</name>
    <message>
        <source>Sample</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>評価者合わせ</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of reviews</comment>
        <translation>評価表</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReadAloudView</name>
    <message>
        <source>Answer to read aloud</source>
        <translation>読み上げる回答</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>持ち物：%1</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>手数料：%1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>窓口：%1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>受付時間：%1</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>所要日数：%1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>担当：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RedactionDialog</name>
    <message>
        <source>The title may say who somebody is or where.</source>
        <translation>題名から個人や場所が分かるおそれがあります。</translation>
    </message>
    <message>
        <source>The text of the case was changed since it was blacked out. What was blacked out was looked for again; read both texts once more before you go on.</source>
        <translation>黒塗りのあとで案件の本文が変わりました。黒塗りした言葉は探し直してあります。先へ進む前に、意見と回答をもう一度読んでください。</translation>
    </message>
    <message>
        <source>The text of the case is another by now. What the public reads was made of the one before.</source>
        <translation>案件の本文はその後変わっています。公表の文面は変わる前の本文から作られたものです。</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <comment>person, reason</comment>
        <translation>%1 から差し戻し：%2</translation>
    </message>
    <message>
        <source>The citizen’s words were corrected after the proposal: black them out anew.</source>
        <translation>公表案のあとで市民の文面が訂正されました。黒塗りをやり直してください。</translation>
    </message>
    <message>
        <source>Prepare for publication: %1</source>
        <comment>number of a case</comment>
        <translation>公表の準備：%1</translation>
    </message>
    <message>
        <source>Publication: %1</source>
        <comment>number of a case</comment>
        <translation>公表案：%1</translation>
    </message>
    <message>
        <source>“%1” is blacked out in one place and still said in another.</source>
        <translation>「%1」は黒塗りされていますが、ほかの箇所に残っています。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>As the public will read it</source>
        <translation>公表される文面</translation>
    </message>
    <message>
        <source>Black out (B)</source>
        <translation>黒塗り (B)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Select a stretch and press B or Delete. A click on what is blacked out lifts it, a click on what is underlined blacks it out.</source>
        <translation>範囲を選び、B または Delete キーで黒塗りします。黒塗りをクリックすると外れ、下線の箇所をクリックすると黒塗りされます。</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a publication</comment>
        <translation>題名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Unit that answered</source>
        <translation>回答した部署</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>公表日</translation>
    </message>
    <message>
        <source>Reason, to return or to withdraw it</source>
        <translation>理由（差し戻し・取り消しのとき）</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RefusedView</name>
    <message>
        <source>Not taken by the hub</source>
        <translation>ハブに拒否されたもの</translation>
    </message>
    <message>
        <source>%1 · contact</source>
        <translation>%1・応対</translation>
    </message>
    <message>
        <source>%1 · correction of a contact</source>
        <translation>%1・応対の訂正</translation>
    </message>
    <message>
        <source>%1 · Q&amp;A</source>
        <translation>%1・Q&amp;A</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>拒否されたものはありません</translation>
    </message>
    <message>
        <source>Contacts that wait are sent by themselves as soon as the hub is there.</source>
        <translation>送信待ちの応対は、ハブに接続でき次第、自動で送信されます。</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>入力した内容</translation>
    </message>
    <message>
        <source>What the hub has now</source>
        <translation>ハブの現在の内容</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文をコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Once the text is copied</source>
        <translation>文をコピーすると削除できます</translation>
    </message>
    <message>
        <source>Send again as new</source>
        <translation>新規として再送信</translation>
    </message>
    <message>
        <source>%1 · words</source>
        <translation>%1・同じ意味の言葉</translation>
    </message>
    <message>
        <source>%1 · pinned Q&amp;A</source>
        <translation>%1・掲示のQ&amp;A</translation>
    </message>
    <message>
        <source>%1 · forget what was learned</source>
        <translation>%1・学習内容の消去</translation>
    </message>
    <message>
        <source>%1 · raised hand</source>
        <translation>%1・挙手</translation>
    </message>
    <message>
        <source>%1 · escalation</source>
        <translation>%1・エスカレーション</translation>
    </message>
    <message>
        <source>%1 · notice</source>
        <translation>%1・お知らせ</translation>
    </message>
    <message>
        <source>%1 · talk script</source>
        <translation>%1・トークスクリプト</translation>
    </message>
    <message>
        <source>%1 · service hours</source>
        <translation>%1・受付時間</translation>
    </message>
    <message>
        <source>%1 · review form</source>
        <translation>%1・評価シート</translation>
    </message>
    <message>
        <source>%1 · review</source>
        <translation>%1・評価</translation>
    </message>
    <message>
        <source>%1 · sample for review</source>
        <translation>%1・評価の抽出</translation>
    </message>
    <message>
        <source>%1 · shift hand-over</source>
        <translation>%1・引き継ぎ</translation>
    </message>
    <message>
        <source>%1 · case</source>
        <translation>%1・案件</translation>
    </message>
    <message>
        <source>%1 · deputy</source>
        <translation>%1・代理</translation>
    </message>
    <message>
        <source>%1 · reply template</source>
        <translation>%1・回答ひな形</translation>
    </message>
    <message>
        <source>%1 · what one is told of cases</source>
        <translation>%1 · 案件の知らせの設定</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReplyBox</name>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Waits for the mail gateway since %1</source>
        <translation>メール送信待ち（%1から）</translation>
    </message>
    <message>
        <source>The requester wants no reply.</source>
        <translation>回答は不要とのことです。</translation>
    </message>
    <message>
        <source>The requester wants the reply by: %1</source>
        <translation>希望する回答方法：%1</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>送付済みにする…</translation>
    </message>
    <message>
        <source>Take all parts, one after another</source>
        <translation>全担当分を順に取り込む</translation>
    </message>
    <message>
        <source>Take the part of %1</source>
        <comment>unit</comment>
        <translation>%1の案を取り込む</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送付済み</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>channel</comment>
        <translation>%1で送付済み</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReplyTemplatesPage</name>
    <message>
        <source>Give the template a title.</source>
        <translation>ひな形に題名を付けてください。</translation>
    </message>
    <message>
        <source>Write what the reply begins with.</source>
        <translation>回答の書き出しを書いてください。</translation>
    </message>
    <message>
        <source>Somebody else has changed this template meanwhile; theirs is in the table. Saving again puts yours in its place.</source>
        <translation>この間にほかの人がこのひな形を変更しました。表にあるのがその内容です。もう一度保存すると、あなたの内容に置き換わります。</translation>
    </message>
    <message>
        <source>Filled in when it is put in: {name} who asked, {number} and {received} of the case, {unit} that answers, {answer} as it was drafted, {today}. What is not known stays in its braces.</source>
        <translation>差し込むときに入ります：{name} 申出人、{number} 受付番号、{received} 受付日、{unit} 回答する部署、{answer} 回答案、{today} 今日の日付。わからないものは { } のまま残ります。</translation>
    </message>
    <message>
        <source>Nothing is known to put in for %1. There are: %2</source>
        <translation>%1 は使えません。使える語：%2</translation>
    </message>
    <message>
        <source>No reply templates yet</source>
        <translation>回答のひな形はまだありません</translation>
    </message>
    <message>
        <source>Write how replies begin and end, by kind of case and language: they are offered where a draft is written.</source>
        <translation>回答の書き出しと結びを、案件の種別と言語ごとに書いておきます。回答案を書くときに選べます。</translation>
    </message>
    <message>
        <source>The hearing section writes here how replies begin and end.</source>
        <translation>広聴課が、回答の書き出しと結びをここに書きます。</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案件の種別</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Offered where a draft or a reply is written, for the kind and the language of the case, in this order.</source>
        <translation>回答案や回答を書くときに、案件の種別と言語に合うものがこの順に並びます。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Offered earlier (Alt+Up in the table)</source>
        <translation>先に並べる(表では Alt+↑)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Offered later (Alt+Down in the table)</source>
        <translation>後に並べる(表では Alt+↓)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>回答のひな形</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>ひな形 %n 件</numerusform>
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
        <translation>▲ 期限切れ</translation>
    </message>
    <message>
        <source>Alt %1</source>
        <comment>key cap in the result list</comment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>Pinned by the centre</source>
        <translation>センターからの注目</translation>
    </message>
    <message>
        <source>Recently used by you</source>
        <translation>最近使ったQ&amp;A</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ResultList</name>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReviewPanel</name>
    <message>
        <source>You have saved this review at another desk meanwhile. There: %1 %2</source>
        <comment>total, comment</comment>
        <translation>この評価は別の端末でも保存されました。そちら：%1 %2</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>operator</comment>
        <translation>%1 さんの応対の評価</translation>
    </message>
    <message>
        <source>Your review of %1, saved %2</source>
        <comment>operator, moment</comment>
        <translation>%1 さんへのあなたの評価（%2 保存）</translation>
    </message>
    <message>
        <source>Whom the review is for</source>
        <translation>評価の宛先</translation>
    </message>
    <message>
        <source>To compare reviewers: it does not reach the operator, and stays so.</source>
        <translation>評価者どうしを比べるためのもので、オペレーターには届きません。後から変えられません。</translation>
    </message>
    <message>
        <source>The operator sees it and can answer.</source>
        <translation>オペレーターが見て、返信できます。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>What was good, and what to do better next time</source>
        <translation>よかった点と、次に良くする点</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧へ戻る</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を捨てる</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>評価を保存</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の方を残す</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>そちらを採る</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReviewTalkBox</name>
    <message>
        <source>Answers</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>to a review</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation>この評価について伝えたいこと</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Send your answer</source>
        <translation>返信を送る</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomDetailPanel</name>
    <message>
        <source>Resolved by mistake</source>
        <translation>誤って完了にした</translation>
    </message>
    <message>
        <source>It stands in the pane as an escalation now.</source>
        <translation>エスカレーションとして一覧に入りました。</translation>
    </message>
    <message>
        <source>The request stands in the pane.</source>
        <translation>依頼を一覧に入れました。</translation>
    </message>
    <message>
        <source>Check Q&amp;A %1</source>
        <translation>Q&amp;A %1 の見直し</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択されていません</translation>
    </message>
    <message>
        <source>Choose a line of the pane to see what is asked, and to answer.</source>
        <translation>左の一覧から選ぶと、内容を見て回答できます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomDoneBar</name>
    <message>
        <source>Resolved.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>what went wrong</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomFilterBar</name>
    <message>
        <source>Which lines are shown</source>
        <translation>表示する行</translation>
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
        <translation>エスカレーション</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomWorkspace</name>
    <message>
        <source>Escalations</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席</translation>
    </message>
    <message>
        <source>What of the room is shown</source>
        <translation>フロアのどこを表示するか</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RouteForm</name>
    <message>
        <source>The steps approve one after another; the people of one step in any order, all of them. A deputy may stand in for anybody.</source>
        <translation>段階ごとに順番に決裁します。同じ段階の人は順不同で、全員の決裁が必要です。代理者が代わりに決裁できます。</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>段階を追加</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>number</comment>
        <translation>第%1段階</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SamplePage</name>
    <message>
        <source>A seed is a whole number.</source>
        <translation>シードは整数です。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最終日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>%1 – %2, %3 each, seed %4</source>
        <comment>first day, last day, contacts, seed</comment>
        <translation>%1～%2、各 %3 件、シード %4</translation>
    </message>
    <message>
        <source>%1 contacts drawn by %2, %3 of them reviewed</source>
        <comment>contacts, person, contacts</comment>
        <translation>%1 件（抽出：%2）、うち評価済み %3 件</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>From each operator the same number is drawn, in turn from each category they had. The same period, number and seed draw the same contacts: anybody can draw again to see that nobody picked.</source>
        <translation>各オペレーターから同じ件数を、担当した分類から順番に抽出します。期間・件数・シードが同じなら同じ応対が選ばれます。だれでも抽出し直して、恣意的に選んでいないことを確かめられます。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Of each operator</source>
        <translation>一人あたり</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Drawn so far</source>
        <translation>これまでの抽出</translation>
    </message>
    <message>
        <source>A number nobody chose</source>
        <translation>だれも選んでいない数</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽出する</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>Contacts drawn for review</source>
        <translation>評価用に抽出した応対</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>まだ抽出していません</translation>
    </message>
    <message>
        <source>Choose a period above, and how many contacts of each operator, and draw.</source>
        <translation>上で期間と一人あたりの件数を決めて抽出してください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ScriptPicker</name>
    <message>
        <source>No talk scripts yet. Leaders write them in Knowledge.</source>
        <translation>トークスクリプトはまだありません。リーダーが「ナレッジ」で作成します。</translation>
    </message>
    <message>
        <source>No script has these words.</source>
        <translation>該当するスクリプトはありません。</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>トークスクリプト</translation>
    </message>
    <message>
        <source>Short name, or a word of the script</source>
        <translation>略称または本文の語</translation>
    </message>
    <message>
        <source>Enter puts it in</source>
        <translation>Enterで挿入</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Escで戻る</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ScriptsPage</name>
    <message numerus="yes">
        <source>%n scripts</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this script meanwhile; theirs is in the table. Saving again puts yours in its place.</source>
        <translation>ほかの人がこのスクリプトを変更しました（一覧に表示中）。もう一度保存すると、あなたの内容に置き換わります。</translation>
    </message>
    <message>
        <source>Filled in when it is put in: %1</source>
        <translation>挿入時に置き換わる語：%1</translation>
    </message>
    <message>
        <source>Nothing is known to put in for %1. There are: %2</source>
        <translation>%1 は使えません。使える語：%2</translation>
    </message>
    <message>
        <source>No talk scripts yet</source>
        <translation>トークスクリプトはまだありません</translation>
    </message>
    <message>
        <source>Write what operators say and write again and again: greetings, how to ask for a call-back, the end of an e-mail.</source>
        <translation>あいさつ、折り返しの案内、メールの結びなど、くり返し使う言い回しを登録できます。</translation>
    </message>
    <message>
        <source>Leaders write here what is said and written again and again.</source>
        <translation>くり返し使う言い回しを、リーダーがここに登録します。</translation>
    </message>
    <message>
        <source>Operators put these into a text by a key, or read them aloud.</source>
        <translation>オペレーターはキー操作で文中に挿入するか、読み上げます。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>e.g. hello</source>
        <translation>例：あいさつ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>トークスクリプト</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SearchField</name>
    <message>
        <source>What does the caller ask?</source>
        <translation>どんなお問い合わせですか</translation>
    </message>
    <message>
        <source>Search Q&amp;As</source>
        <translation>Q&amp;Aを検索</translation>
    </message>
    <message>
        <source>Results follow as you type. Up and Down choose, Enter uses the Q&amp;A chosen.</source>
        <translation>入力に合わせて結果が変わります。上下キーで選び、Enterで使います。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SearchPanel</name>
    <message>
        <source>Type what the caller says</source>
        <translation>相手の言葉をそのまま入力してください</translation>
    </message>
    <message>
        <source>A few kana are enough; there is no need to confirm the conversion.</source>
        <translation>ひらがな数文字で十分です。変換の確定はいりません。</translation>
    </message>
    <message>
        <source>No Q&amp;A found</source>
        <translation>Q&amp;Aが見つかりません</translation>
    </message>
    <message>
        <source>A filter is on: choose “All” to search every Q&amp;A.</source>
        <translation>絞り込み中です。「すべて」を選ぶと全Q&amp;Aから探します。</translation>
    </message>
    <message>
        <source>Try fewer or other words, as the caller would say it.</source>
        <translation>言葉を減らすか、相手の言い方に替えてみてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Q&amp;As cannot be searched now</source>
        <translation>いまはQ&amp;Aを検索できません</translation>
    </message>
    <message>
        <source>This desk&apos;s store cannot be used. Write the call down and save it: nothing is lost.</source>
        <translation>この席の保存データを使えません。問い合わせ内容を入力して保存してください。応対が失われることはありません。</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑↓ で選択</translation>
    </message>
    <message>
        <source>Enter uses the Q&amp;A</source>
        <translation>Enter で使う</translation>
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
        <translation>通話終了（後処理へ）</translation>
    </message>
    <message>
        <source>Break: another reason, then Enter</source>
        <translation>休憩：ほかの理由を入力してEnter</translation>
    </message>
    <message>
        <source>Break for another reason</source>
        <translation>ほかの理由の休憩</translation>
    </message>
    <message>
        <source>This seat: %1</source>
        <comment>state</comment>
        <translation>この席：%1</translation>
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
            <numerusform>%n席着席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on call</source>
        <translation>
            <numerusform>%n席通話中</numerusform>
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
        <translation>席</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>席はまだありません</translation>
    </message>
    <message>
        <source>A booth appears here by itself once somebody is signed in there at the hub.</source>
        <translation>どこかの席で担当者がハブにサインインすると、ここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): no word from the hub</source>
        <translation>
            <numerusform>%n席・ハブと通信できず不明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SettingsDialog</name>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>ハブのアドレス</translation>
    </message>
    <message>
        <source>empty: work without a hub</source>
        <translation>空欄にするとハブを使いません</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>File of this desk&apos;s data</source>
        <translation>この席のデータファイル</translation>
    </message>
    <message>
        <source>Use from the next start on</source>
        <translation>次回の起動から使う</translation>
    </message>
    <message>
        <source>The data stays where it is; a new file is filled by the hub.</source>
        <translation>今のデータはそのまま残ります。新しいファイルにはハブからデータが入ります。</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>届くもの</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SheetDialog</name>
    <message>
        <source>Table for spreadsheets, UTF-8 (*.csv)</source>
        <translation>表計算ソフト用の表（UTF-8）(*.csv)</translation>
    </message>
    <message>
        <source>Table for older programs, Shift_JIS (*.csv)</source>
        <translation>表（以前のソフト向け、Shift_JIS）(*.csv)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ShortcutEditor</name>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1は使用中です：%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ShortcutHelp</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Next result, while the search field keeps the cursor</source>
        <translation>次の結果へ（カーソルは検索欄のまま）</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>前の結果へ</translation>
    </message>
    <message>
        <source>Use the result chosen</source>
        <translation>選んだ結果を使う</translation>
    </message>
    <message>
        <source>In the question to the supervisor: back to where the cursor was</source>
        <translation>上席への質問から、元の入力位置に戻る</translation>
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
        <translation>利用者名を入力してください。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This desk works without a hub: everything stays on this computer.</source>
        <translation>この席はハブを使いません。データはすべてこのパソコンに保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>The hub cannot be reached. You can sign in without it for %n more hour(s).</source>
        <translation>
            <numerusform>ハブに接続できません。あと%n時間は、接続せずにサインインできます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the hub you could sign in for %n more hour(s).</source>
        <translation>
            <numerusform>ハブに接続できない場合でも、あと%n時間はサインインできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ハブに照会しています…</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>業務を始める</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>この席の設定</translation>
    </message>
    <message>
        <source>Calls can be taken all the same: they are kept in an emergency file under the name you type, and go into the store once it works.</source>
        <translation>それでも応対はできます。入力した名前で緊急用ファイルに保管し、保存先が直ると取り込みます。</translation>
    </message>
    <message>
        <source>Take calls now</source>
        <translation>応対を始める</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and your last sign-in there is more than 72 hours ago. You can sign in to search Q&amp;As and to write contacts, which are sent later.</source>
        <translation>ハブにつながらず、ハブへの前回のサインインから72時間を過ぎています。サインインすると、Q&amp;Aの検索と応対の記録（後で送信）ができます。</translation>
    </message>
    <message>
        <source>After signing in at the hub once, you can also sign in without it for 72 hours, and for 14 days to search Q&amp;As and to write contacts.</source>
        <translation>一度ハブでサインインすると、その後はハブがなくても72時間、Q&amp;Aの検索と応対の記録だけなら14日間サインインできます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::StatusStrip</name>
    <message>
        <source>No hub set up</source>
        <translation>ハブ未設定</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>%1 からオフライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>ハブに接続しています…</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <comment>time</comment>
        <translation>ハブに接続（%1 から）</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>ハブに接続</translation>
    </message>
    <message>
        <source>The hub refused this desk</source>
        <translation>ハブに拒否されました</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <comment>number of Q&amp;As, time</comment>
        <translation>%1（%2 現在）</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n contact(s) refused</source>
        <translation>
            <numerusform>▲ 拒否された応対 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts the hub has not confirmed yet; they are safe on this desk</source>
        <translation>ハブの確認を待つ応対です。この席に保存されています</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>画面の言語</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Q&amp;A(s)</source>
        <translation>
            <numerusform>Q&amp;A %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) waiting</source>
        <translation>
            <numerusform>送信待ち %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in at the hub</source>
        <translation>ハブにサインインしていません</translation>
    </message>
    <message>
        <source>others</source>
        <comment>people</comment>
        <translation>ほかの方</translation>
    </message>
    <message>
        <source>What somebody decided is their own to hand in: it goes to the hub once they sign in here again. %1</source>
        <translation>本人の判断が必要な操作は、本人がこの席にもう一度サインインするとハブへ送られます。%1</translation>
    </message>
    <message>
        <source>%1, some for %2</source>
        <comment>what waits, for whom to sign in</comment>
        <translation>%1（うち%2の分あり）</translation>
    </message>
    <message>
        <source>Newer version: %1</source>
        <translation>新しいバージョン：%1</translation>
    </message>
    <message>
        <source>The hub is newer than this program: ask IT for it. Everything goes on until then.</source>
        <translation>ハブの方が新しいバージョンです。システム担当に依頼してください。それまではこのまま使えます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::StoreKeyView</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>At least 8 characters; several words are easier to remember.</source>
        <translation>8文字以上にしてください。いくつかの単語をつなげると覚えやすくなります。</translation>
    </message>
    <message>
        <source>Type it a second time.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つの入力が一致しません。</translation>
    </message>
    <message>
        <source>What is kept on this computer is encrypted. There is no keychain here that could hold the key, so a passphrase does: it is asked for at every start. Whoever forgets it needs IT and the city&apos;s recovery key.</source>
        <translation>この端末に保存する内容は暗号化されます。鍵を預けられるキーチェーンがないため、起動のたびにパスフレーズを入力していただきます。忘れた場合は、情報システム担当と市の復旧鍵が必要になります。</translation>
    </message>
    <message>
        <source>What is kept on this computer is encrypted, and the keychain does not open it.</source>
        <translation>この端末に保存された内容は暗号化されており、キーチェーンでは開けません。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hold the key any more. Nothing is lost: IT opens the store with the city&apos;s recovery key (madoguchictl key recover), and contacts that wait to be sent are still in it.</source>
        <translation>この端末のキーチェーンに鍵がありません。データは失われていません。情報システム担当が市の復旧鍵で開けます（madoguchictl key recover）。送信待ちの応対履歴もそのまま残っています。</translation>
    </message>
    <message>
        <source>The store is encrypted, and the file with its key is gone. IT puts it back: %1</source>
        <translation>データは暗号化されていますが、鍵のファイルがありません。情報システム担当に復元を依頼してください: %1</translation>
    </message>
    <message>
        <source>The file with the store&apos;s key is damaged. IT puts it back: %1</source>
        <translation>鍵のファイルが壊れています。情報システム担当に復元を依頼してください: %1</translation>
    </message>
    <message>
        <source>Another program is changing this store&apos;s keys. Try again in a moment.</source>
        <translation>ほかのプログラムが鍵を変更しています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>IT can tell what is wrong from this: %1</source>
        <translation>次の内容を情報システム担当にお伝えください: %1</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>窓口 Madoguchi</translation>
    </message>
    <message>
        <source>Choose a passphrase for this desk&apos;s store</source>
        <translation>この窓口端末のパスフレーズを決める</translation>
    </message>
    <message>
        <source>Passphrase of this desk&apos;s store</source>
        <translation>この窓口端末のパスフレーズ</translation>
    </message>
    <message>
        <source>This desk&apos;s store stays closed</source>
        <translation>この窓口端末のデータを開けません</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>確認のためもう一度</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>このパスフレーズで暗号化する</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SuggestionLine</name>
    <message>
        <source>Did you mean “%1”? Tab takes it.</source>
        <translation>もしかして「%1」。Tabで置き換えます。</translation>
    </message>
    <message>
        <source>Tab completes to “%1”.</source>
        <translation>Tabで「%1」と入力します。</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>もしかして</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>もしかして：%1</translation>
    </message>
    <message>
        <source>Complete to: %1</source>
        <translation>続きの候補：%1</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>続きの候補</translation>
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
        <translation>%1（念のため）</translation>
    </message>
    <message>
        <source>Nothing else was found that says who somebody is or where. Read it all the same: names without a title are not found.</source>
        <translation>個人や場所が分かる箇所は、ほかに見つかりません。敬称のない名前などは見つけられないため、必ず読み直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that may say who somebody is or where</source>
        <translation>
            <numerusform>個人や場所が分かるおそれのある箇所：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Black out all that are likely (%n)</source>
        <translation>
            <numerusform>候補をすべて黒塗り（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>黒塗りの候補</translation>
    </message>
    <message>
        <source>Enter blacks out the one that is chosen.</source>
        <translation>Enter キーで、選んだ箇所を黒塗りします。</translation>
    </message>
    <message>
        <source>Black this out</source>
        <translation>これを黒塗り</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TabButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>画面：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workspace, how many wait there</comment>
        <translation>%1、%2</translation>
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
        <translation>あなたが書いた内容</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>現在の内容</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>自分の内容で続ける</translation>
    </message>
    <message>
        <source>Go on with theirs</source>
        <translation>相手の内容で続ける</translation>
    </message>
    <message>
        <source>Take both into the editor</source>
        <translation>両方を編集欄に取り込む</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TimesBar</name>
    <message>
        <source>Measured up to</source>
        <translation>どこまで測るか</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>時間の数え方</translation>
    </message>
    <message>
        <source>Came in from</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>until</source>
        <comment>last day</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Came in until</source>
        <translation>受付日の終わり</translation>
    </message>
    <message>
        <source>Compare before and from</source>
        <translation>次の日の前後を比較</translation>
    </message>
    <message>
        <source>Day to compare by</source>
        <translation>比較する日</translation>
    </message>
    <message>
        <source>Units with those below them</source>
        <translation>下位の部署をまとめる</translation>
    </message>
    <message>
        <source>What belongs to a unit below another one counts with the topmost.</source>
        <translation>下位の部署の分は、最上位の部署に含めて数えます。</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>終わりの日が始まりの日より前です。</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>ショートカット一覧</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>On call %1</source>
        <comment>minutes and seconds</comment>
        <translation>通話中 %1</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <comment>the program&apos;s name</comment>
        <translation>窓口 Madoguchi</translation>
    </message>
    <message>
        <source>Call begins</source>
        <translation>通話開始</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>サインイン中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer is here</source>
        <translation>回答が届いた</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>挙手中</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>自分の応対への評価</translation>
    </message>
    <message>
        <source>%1: settings, shortcuts, sign out</source>
        <comment>seat and user</comment>
        <translation>%1：設定、ショートカット、サインアウト</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理者</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>画面をロックする</translation>
    </message>
    <message>
        <source>About Madoguchi</source>
        <translation>Madoguchi について</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TrendModel</name>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TrendPage</name>
    <message numerus="yes">
        <source>%n operator(s), in the order of their names</source>
        <translation>
            <numerusform>オペレーター %n 人（名前順）</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the totals of a month’s reviews; n is how many they were. A few reviews say little about a month. Second opinions do not count.</source>
        <translation>その月の評価の合計の平均です。n は件数です。件数が少ない月の値は参考程度です。評価者合わせ用は含みません。</translation>
    </message>
    <message>
        <source>Reviews by operator and month</source>
        <translation>オペレーター別・月別の評価</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>まだ評価はありません</translation>
    </message>
    <message>
        <source>Once contacts are reviewed, their totals stand here by operator and month.</source>
        <translation>応対を評価すると、オペレーター別・月別の合計がここに並びます。</translation>
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
        <translation>月曜と同じ</translation>
    </message>
    <message>
        <source>%1: every day as Monday</source>
        <comment>channel</comment>
        <translation>%1：全日を月曜と同じに</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, day of the week</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Public holidays have hours of their own</source>
        <translation>祝日・休日の時間を別に決める</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::WordsPage</name>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) exported</source>
        <translation>
            <numerusform>%n組を書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n組</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>言葉の取り込み</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算ソフト用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>言葉の書き出し</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>新規%1件、変更%2件</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not taken:</source>
        <translation>
            <numerusform>ファイルの%n行を取り込めませんでした：</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>言葉を検索</translation>
    </message>
    <message>
        <source>A search for one word of a group also finds the others. A word with - before it is not found by the others, whatever the dictionary says.</source>
        <translation>組の中の1つで検索すると、ほかの言葉でも見つかります。先頭に「-」を付けた言葉は、辞書にかかわらず、ほかの言葉では見つからなくなります。</translation>
    </message>
    <message>
        <source>Words that mean the same</source>
        <translation>同じ意味の言葉</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>読点またはカンマで区切る</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>言葉の組</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>取り込めなかった行</translation>
    </message>
    <message>
        <source>No words here</source>
        <translation>言葉がありません</translation>
    </message>
    <message>
        <source>Add words citizens use for what the Q&amp;As call something else.</source>
        <translation>市民の言い方とQ&amp;Aの書き方が違う言葉を追加してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Supervisors add words citizens use for what the Q&amp;As call something else.</source>
        <translation>市民の言い方とQ&amp;Aの書き方が違う言葉は、スーパーバイザーが追加します。</translation>
    </message>
</context>
</TS>
