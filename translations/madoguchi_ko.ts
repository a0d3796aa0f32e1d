<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>DomainText</name>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>팩스</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>편지</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>창구</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>즉시 답변</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>상급자에게</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>소관 외</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>중도 종료</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source>Under 20</source>
        <translation>20세 미만</translation>
    </message>
    <message>
        <source>20s</source>
        <translation>20대</translation>
    </message>
    <message>
        <source>30s</source>
        <translation>30대</translation>
    </message>
    <message>
        <source>40s</source>
        <translation>40대</translation>
    </message>
    <message>
        <source>50s</source>
        <translation>50대</translation>
    </message>
    <message>
        <source>60s</source>
        <translation>60대</translation>
    </message>
    <message>
        <source>70s</source>
        <translation>70대</translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation>80세 이상</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>여성</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>남성</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>폐지</translation>
    </message>
    <message numerus="yes">
        <source>Solved %n contact(s)</source>
        <translation>
            <numerusform>상담 %n건 해결</numerusform>
        </translation>
    </message>
    <message>
        <source>Synonym %1 → %2</source>
        <comment>typed word, word in the Q&amp;A</comment>
        <translation>동의어 %1→%2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>in hiragana</comment>
        <translation>읽기 %1</translation>
    </message>
    <message>
        <source>Found in translation</source>
        <translation>번역에서 찾음</translation>
    </message>
    <message>
        <source>Asked together</source>
        <translation>함께 문의됨</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>오늘 확인</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>%n일 전 확인</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what was asked.</source>
        <translation>문의 내용을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose the unit the call was put through to.</source>
        <translation>연결한 부서를 선택하세요.</translation>
    </message>
    <message>
        <source>Set the time of the call back.</source>
        <translation>회신 시각을 입력하세요.</translation>
    </message>
    <message>
        <source>Too many Q&amp;As: remove some.</source>
        <translation>Q&amp;A가 너무 많습니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>Satisfaction runs from 0 to 10.</source>
        <translation>만족도는 0에서 10까지입니다.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>글이 너무 깁니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>Only the operator who took it may log this contact.</source>
        <translation>응대한 상담원만 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>This could not be saved (%1).</source>
        <translation>저장하지 못했습니다(%1).</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to the search field</source>
        <translation>검색란으로 이동</translation>
    </message>
    <message>
        <source>Call begins</source>
        <translation>통화 시작</translation>
    </message>
    <message>
        <source>Draft the inquiry from category and Q&amp;As</source>
        <translation>분류와 Q&amp;A로 문의 내용 초안 작성</translation>
    </message>
    <message>
        <source>Show the answer in large type to read aloud</source>
        <translation>답변을 큰 글자로 표시해 읽기</translation>
    </message>
    <message>
        <source>Save the contact and go on to the next</source>
        <translation>응대를 저장하고 다음으로</translation>
    </message>
    <message>
        <source>Report an error in the Q&amp;A</source>
        <translation>Q&amp;A 오류 알리기</translation>
    </message>
    <message>
        <source>Use result 1</source>
        <translation>결과 1 사용</translation>
    </message>
    <message>
        <source>Use result 2</source>
        <translation>결과 2 사용</translation>
    </message>
    <message>
        <source>Use result 3</source>
        <translation>결과 3 사용</translation>
    </message>
    <message>
        <source>Use result 4</source>
        <translation>결과 4 사용</translation>
    </message>
    <message>
        <source>Use result 5</source>
        <translation>결과 5 사용</translation>
    </message>
    <message>
        <source>Use result 6</source>
        <translation>결과 6 사용</translation>
    </message>
    <message>
        <source>Use result 7</source>
        <translation>결과 7 사용</translation>
    </message>
    <message>
        <source>Use result 8</source>
        <translation>결과 8 사용</translation>
    </message>
    <message>
        <source>Use result 9</source>
        <translation>결과 9 사용</translation>
    </message>
    <message>
        <source>Answer workspace</source>
        <translation>답변 화면</translation>
    </message>
    <message>
        <source>History workspace</source>
        <translation>응대 이력 화면</translation>
    </message>
    <message>
        <source>Knowledge workspace</source>
        <translation>지식 화면</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Go to the contact form</source>
        <translation>응대 양식으로 이동</translation>
    </message>
</context>
<context>
    <name>WorkspaceTitles</name>
    <message>
        <source>Answer</source>
        <comment>workspace</comment>
        <translation>답변</translation>
    </message>
    <message>
        <source>History</source>
        <comment>workspace</comment>
        <translation>응대 이력</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>workspace</comment>
        <translation>지식</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AnswerCardView</name>
    <message>
        <source>%1: %2</source>
        <comment>line of the answer card</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer card</source>
        <translation>답변 카드</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>준비물</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>창구</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>접수 시간</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>소요 기간</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>line of the answer card: whom to call</comment>
        <translation>담당</translation>
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
        <translation>응대</translation>
    </message>
    <message>
        <source>What stands beside the search</source>
        <translation>검색 옆에 표시할 내용</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleBody</name>
    <message>
        <source>%1   |   %2</source>
        <comment>category, state</comment>
        <translation>%1   |   %2</translation>
    </message>
    <message>
        <source>%1   |   %2   |   valid until %3</source>
        <comment>category, state, date</comment>
        <translation>%1   |   %2   |   유효 기한 %3</translation>
    </message>
    <message>
        <source>▲ This is a draft. Do not tell it to a caller.</source>
        <translation>▲ 초안입니다. 안내에 사용하지 마세요.</translation>
    </message>
    <message>
        <source>▲ This Q&amp;A has been retired. Ask the unit before you tell it to a caller.</source>
        <translation>▲ 폐지된 Q&amp;A입니다. 안내하기 전에 담당 부서에 확인하세요.</translation>
    </message>
    <message>
        <source>▲ This Q&amp;A is outside its validity. Ask the unit before you tell it to a caller.</source>
        <translation>▲ 유효 기간이 아닌 Q&amp;A입니다. 안내하기 전에 담당 부서에 확인하세요.</translation>
    </message>
    <message>
        <source>▲ This translation is older than the original. Compare it with the Japanese Q&amp;A.</source>
        <translation>▲ 이 번역은 원문보다 오래되었습니다. 일본어 Q&amp;A와 비교하세요.</translation>
    </message>
    <message>
        <source>Related Q&amp;A: %1</source>
        <translation>관련 Q&amp;A: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between sources</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>담당: %1</translation>
    </message>
    <message>
        <source>%1 (ext. %2)</source>
        <translation>%1 (내선 %2)</translation>
    </message>
    <message>
        <source>Telephone of %1: %2</source>
        <translation>%1 전화: %2</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>관련</translation>
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
        <translation>Q&amp;A %1 “%2” 제외</translation>
    </message>
    <message>
        <source>Q&amp;As you open are noted here.</source>
        <translation>연 Q&amp;A가 여기에 기록됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n Q&amp;A(s) used</source>
        <translation>
            <numerusform>사용한 Q&amp;A %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleView</name>
    <message>
        <source>▲ older</source>
        <translation>▲구버전</translation>
    </message>
    <message>
        <source>This translation is older than the original.</source>
        <translation>이 번역은 원문보다 오래되었습니다.</translation>
    </message>
    <message>
        <source>%1, older than the original</source>
        <translation>%1, 원문보다 오래됨</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>Q&amp;A</translation>
    </message>
    <message>
        <source>Languages of this Q&amp;A</source>
        <translation>이 Q&amp;A의 언어</translation>
    </message>
    <message>
        <source>Q&amp;A %1 · version %2</source>
        <translation>Q&amp;A %1 · %2판</translation>
    </message>
    <message>
        <source>Back to the Q&amp;A</source>
        <translation>Q&amp;A로 돌아가기</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>읽어 주기</translation>
    </message>
    <message>
        <source>Report an error</source>
        <translation>오류 알리기</translation>
    </message>
    <message>
        <source>No Q&amp;A chosen</source>
        <translation>선택된 Q&amp;A가 없습니다</translation>
    </message>
    <message>
        <source>Search on the left: the first result opens by itself.</source>
        <translation>왼쪽에서 검색하면 첫 결과가 자동으로 열립니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CallerFields</name>
    <message>
        <source>▾ Name and telephone</source>
        <translation>▾ 이름과 전화</translation>
    </message>
    <message>
        <source>▸ Name and telephone</source>
        <translation>▸ 이름과 전화</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>ward</comment>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>연령대</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>구</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Name and telephone of the caller</source>
        <translation>상대방의 이름과 전화</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ChipBar</name>
    <message>
        <source>Published and valid</source>
        <translation>공개 중이며 유효</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Retired or expired</source>
        <translation>폐지 또는 만료</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>더 많은 필터</translation>
    </message>
    <message>
        <source>More filters: category, language, state</source>
        <translation>더 많은 필터: 분류, 언어, 상태</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactForm</name>
    <message>
        <source>Choose a category or open a Q&amp;A first; the draft is made of them.</source>
        <translation>먼저 분류를 고르거나 Q&amp;A를 여세요. 초안은 그것으로 만듭니다.</translation>
    </message>
    <message>
        <source>Asked about %1.</source>
        <comment>category</comment>
        <translation>%1에 대해 문의.</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>titles of Q&amp;As</comment>
        <translation>문의: %1</translation>
    </message>
    <message>
        <source>%1: asked about “%2”.</source>
        <comment>category, titles of Q&amp;As</comment>
        <translation>%1: “%2”에 대해 문의.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>접수 경로</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>satisfaction not asked, very short</comment>
        <translation>안함</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>verb: write a draft of the inquiry</comment>
        <translation>초안 작성</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>사용한 Q&amp;A</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Satisfaction (0–10)</source>
        <translation>만족도 (0~10)</translation>
    </message>
    <message>
        <source>Wish or criticism of the citizen</source>
        <translation>시민의 의견·요망</translation>
    </message>
    <message>
        <source>Note for the departments</source>
        <translation>담당 부서 전달 사항</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactPanel</name>
    <message>
        <source>Bring back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Brings back the contact just discarded</source>
        <translation>방금 버린 응대를 되돌립니다</translation>
    </message>
    <message>
        <source>Empties the form without saving; it can be brought back</source>
        <translation>저장하지 않고 비웁니다. 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <comment>time</comment>
        <translation>초안 보관 %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>저장 후 다음</translation>
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
        <translation>창구 Madoguchi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>workspace, shortcut</comment>
        <translation>%1 (%2)</translation>
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
        <translation>연결 부서</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>회신 일시</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReadAloudView</name>
    <message>
        <source>Answer to read aloud</source>
        <translation>읽어 줄 답변</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>준비물: %1</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>수수료: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>창구: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>접수 시간: %1</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>소요 기간: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>담당: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ResultDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>owner, when checked</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>owner, when checked, other languages</comment>
        <translation>%1 · %2 · %3</translation>
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
        <translation>▲ 만료</translation>
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
        <translation>검색 결과</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SearchField</name>
    <message>
        <source>What does the caller ask?</source>
        <translation>무엇을 문의하나요?</translation>
    </message>
    <message>
        <source>Search Q&amp;As</source>
        <translation>Q&amp;A 검색</translation>
    </message>
    <message>
        <source>Results follow as you type. Up and Down choose, Enter uses the Q&amp;A chosen.</source>
        <translation>입력하는 대로 결과가 바뀝니다. 위아래 키로 고르고 Enter로 사용합니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SearchPanel</name>
    <message>
        <source>Type what the caller says</source>
        <translation>상대방의 말을 그대로 입력하세요</translation>
    </message>
    <message>
        <source>A few kana are enough; there is no need to confirm the conversion.</source>
        <translation>몇 글자면 충분합니다. 변환을 확정할 필요는 없습니다.</translation>
    </message>
    <message>
        <source>No Q&amp;A found</source>
        <translation>Q&amp;A를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>A filter is on: choose “All” to search every Q&amp;A.</source>
        <translation>필터가 켜져 있습니다. “전체”를 고르면 모든 Q&amp;A에서 찾습니다.</translation>
    </message>
    <message>
        <source>Try fewer or other words, as the caller would say it.</source>
        <translation>단어를 줄이거나 상대방이 쓰는 말로 바꿔 보세요.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter uses the Q&amp;A</source>
        <translation>↑↓ 선택, Enter 사용</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ShortcutHelp</name>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Next result, while the search field keeps the cursor</source>
        <translation>다음 결과(커서는 검색란에 유지)</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Use the result chosen</source>
        <translation>선택한 결과 사용</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::StatusStrip</name>
    <message>
        <source>No hub set up</source>
        <translation>허브 미설정</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>%1부터 오프라인</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>허브에 연결하는 중…</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <comment>time</comment>
        <translation>허브에 연결됨(%1부터)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>허브에 연결됨</translation>
    </message>
    <message>
        <source>The hub refused this desk</source>
        <translation>허브가 이 좌석을 거부했습니다</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <comment>number of Q&amp;As, time</comment>
        <translation>%1 (%2 기준)</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n contact(s) refused</source>
        <translation>
            <numerusform>▲ 거부된 응대 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts the hub has not confirmed yet; they are safe on this desk</source>
        <translation>허브 확인을 기다리는 응대입니다. 이 좌석에 저장되어 있습니다</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>화면 언어</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Q&amp;A(s)</source>
        <translation>
            <numerusform>Q&amp;A %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) waiting</source>
        <translation>
            <numerusform>전송 대기 %Ln건</numerusform>
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
        <translation>설정</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>화면: %1</translation>
    </message>
    <message>
        <source>On call %1</source>
        <comment>minutes and seconds</comment>
        <translation>통화 중 %1</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <comment>the program&apos;s name</comment>
        <translation>창구 Madoguchi</translation>
    </message>
    <message>
        <source>Call begins</source>
        <translation>통화 시작</translation>
    </message>
    <message>
        <source>Starts the timer of the contact</source>
        <translation>응대 시간 측정을 시작합니다</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>로그인하지 않음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seat, user</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>로그인: %1</translation>
    </message>
    <message>
        <source>Settings, shortcuts, sign out</source>
        <translation>설정, 단축키, 로그아웃</translation>
    </message>
</context>
</TS>
