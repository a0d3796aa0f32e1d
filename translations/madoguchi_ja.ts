<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
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
</context>
<context>
    <name>madoguchi::desk::ArticleBody</name>
    <message>
        <source>%1   |   %2</source>
        <comment>category, state</comment>
        <translation>%1　｜　%2</translation>
    </message>
    <message>
        <source>%1   |   %2   |   valid until %3</source>
        <comment>category, state, date</comment>
        <translation>%1　｜　%2　｜　有効期限 %3</translation>
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
        <source> · </source>
        <comment>between sources</comment>
        <translation>・</translation>
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
        <source>Q&amp;A %1 · version %2</source>
        <translation>Q&amp;A %1・第%2版</translation>
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
    <name>madoguchi::desk::FormField</name>
    <message>
        <source>▲ %1</source>
        <comment>error beside a field</comment>
        <translation>▲ %1</translation>
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
    <name>madoguchi::desk::ResultDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>owner, when checked</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>owner, when checked, other languages</comment>
        <translation>%1・%2・%3</translation>
    </message>
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
</context>
<context>
    <name>madoguchi::desk::ResultList</name>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
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
    <message>
        <source>↑ ↓ choose · Enter uses the Q&amp;A</source>
        <translation>↑↓ で選び、Enter で使う</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
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
        <source>Workspace: %1</source>
        <translation>画面：%1</translation>
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
        <source>Starts the timer of the contact</source>
        <translation>応対の計時を始めます</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seat, user</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>サインイン中：%1</translation>
    </message>
    <message>
        <source>Settings, shortcuts, sign out</source>
        <translation>設定、ショートカット、サインアウト</translation>
    </message>
</context>
</TS>
