<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AnswerWorkspace</name>
    <message>
        <source>Error in Q&amp;A %1: </source>
        <translation>Q&amp;A %1의 오류: </translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>Picture</source>
        <comment>kind of file</comment>
        <translation>그림</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>kind of file</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation>표</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of file</comment>
        <translation>문서</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of file</comment>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>kind of file</comment>
        <translation>음성</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>kind of file</comment>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>kind of file</comment>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of file</comment>
        <translation>파일</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Being fetched: %1</source>
        <translation>가져오는 중: %1</translation>
    </message>
    <message>
        <source>Waits for the hub; fetched so far: %1</source>
        <translation>허브 연결 대기 중(가져온 양: %1)</translation>
    </message>
    <message>
        <source>On its way to the hub: %1</source>
        <translation>허브로 보내는 중: %1</translation>
    </message>
    <message>
        <source>Here only; the others see it once the hub has it.</source>
        <translation>지금은 이 좌석에만 있습니다. 허브에 전달되면 다른 사람도 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The hub does not have it yet: whoever added it has not brought it. It is asked for again.</source>
        <translation>아직 허브에 없습니다(첨부한 좌석에서 보내지 않음). 자동으로 다시 가져옵니다.</translation>
    </message>
    <message>
        <source>The hub has no room for it: tell IT. It stays here and is offered again.</source>
        <translation>허브에 남은 용량이 없습니다. 전산 담당자에게 알리세요. 파일은 이 좌석에 남아 있으며 나중에 다시 보냅니다.</translation>
    </message>
    <message>
        <source>It came damaged; it is fetched anew.</source>
        <translation>손상되어 도착했으므로 다시 가져오고 있습니다.</translation>
    </message>
    <message>
        <source>Only files with something in them and of at most %1 can be attached.</source>
        <translation>비어 있지 않고 %1 이하인 파일만 첨부할 수 있습니다.</translation>
    </message>
    <message>
        <source>It cannot be read, or is no file.</source>
        <translation>읽을 수 없거나 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile: try again once it is saved.</source>
        <translation>그 사이 다른 프로그램이 변경했습니다. 저장이 끝난 뒤 다시 첨부해 주세요.</translation>
    </message>
    <message>
        <source>Its name cannot be used: rename it first.</source>
        <translation>이 이름은 사용할 수 없습니다. 이름을 바꾼 뒤 첨부해 주세요.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be attached.</source>
        <translation>이 종류의 파일은 첨부할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>A case holds %n file(s) at most.</source>
        <translation>
            <numerusform>안건 하나에 최대 %n개까지 첨부할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has removed it meanwhile.</source>
        <translation>그 사이 다른 사람이 제거했습니다.</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>이미 첨부되어 있습니다.</translation>
    </message>
    <message>
        <source>You may not change the files of this case.</source>
        <translation>이 안건의 첨부를 변경할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>It cannot be written there: choose another folder or name.</source>
        <translation>그곳에 쓸 수 없습니다. 다른 폴더나 이름을 선택해 주세요.</translation>
    </message>
    <message>
        <source>It is damaged on this desk and was not saved: tell IT.</source>
        <translation>이 좌석의 데이터가 손상되어 저장하지 않았습니다. 전산 담당자에게 알리세요.</translation>
    </message>
    <message>
        <source>It is not here any more: open it again to fetch it.</source>
        <translation>이 좌석에 더 이상 없습니다. 다시 열면 가져옵니다.</translation>
    </message>
    <message>
        <source>It is no picture that can be shown here, or too large: save it to look at it elsewhere.</source>
        <translation>여기서 표시할 수 없는 그림이거나 너무 큽니다. 저장한 뒤 다른 프로그램에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>It takes too long to show: save it to look at it elsewhere.</source>
        <translation>표시하는 데 시간이 너무 오래 걸립니다. 저장한 뒤 다른 프로그램에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>The program that shows pictures does not start on this desk: tell IT. It can be saved.</source>
        <translation>이 좌석에서 그림 표시 프로그램이 시작되지 않습니다. 전산 담당자에게 알리세요. 저장은 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Its characters cannot be read: save it to look at it elsewhere.</source>
        <translation>문자 인코딩을 알 수 없습니다. 저장한 뒤 다른 프로그램에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>It is damaged, or no PDF: save it to try it with another program.</source>
        <translation>파일이 손상되었거나 PDF가 아닙니다. 저장한 뒤 다른 프로그램에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>It is locked with a password: save it to open it with another program that asks for it.</source>
        <translation>비밀번호로 잠겨 있습니다. 저장한 뒤 비밀번호를 입력할 수 있는 다른 프로그램으로 여세요.</translation>
    </message>
    <message>
        <source>It is damaged: save it to try it with another program.</source>
        <translation>손상되었습니다. 저장한 뒤 다른 프로그램에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>It takes more time or memory than what comes from outside may take: save it to look at it elsewhere, if you know who sent it.</source>
        <translation>외부에서 온 파일에 허용된 시간이나 메모리를 넘습니다. 보낸 사람을 알 때만 저장한 뒤 다른 프로그램에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>This computer cannot show PDFs here: save it to read it with another program.</source>
        <translation>이 컴퓨터에서는 PDF를 여기에 표시할 수 없습니다. 저장한 뒤 다른 프로그램에서 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>로그인 거부</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>세션 종료</translation>
    </message>
    <message>
        <source>Connection taken up again</source>
        <translation>다시 연결</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>다시 연결 거부</translation>
    </message>
    <message>
        <source>Code for a desk made</source>
        <translation>자리 등록 코드 발급</translation>
    </message>
    <message>
        <source>Desk enrolled</source>
        <translation>자리 등록</translation>
    </message>
    <message>
        <source>Enrolment refused</source>
        <translation>자리 등록 거부</translation>
    </message>
    <message>
        <source>Desk taken out of service</source>
        <translation>자리 사용 중지</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>사용자 추가</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>역할 변경</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>사용자 중지</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>사용자 재개</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>사용자 변경</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>비밀번호 설정</translation>
    </message>
    <message>
        <source>Rights given</source>
        <translation>열람 범위 부여</translation>
    </message>
    <message>
        <source>Read by the desk</source>
        <translation>자리에서 수신</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>등록·변경</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Attachment brought</source>
        <translation>첨부 파일 등록</translation>
    </message>
    <message>
        <source>Attachment fetched</source>
        <translation>첨부 파일 수신</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>백업에서 복원</translation>
    </message>
    <message>
        <source>Store moved</source>
        <translation>저장소 이동</translation>
    </message>
    <message>
        <source>New life of the store</source>
        <translation>데이터베이스 세대 갱신</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>감사 기록 열람</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>열람</translation>
    </message>
    <message>
        <source>Attachment looked at</source>
        <translation>첨부 파일 열람</translation>
    </message>
    <message>
        <source>Attachment saved to a file</source>
        <translation>첨부 파일 저장</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>Q&amp;A</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>응대 이력</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>자치단체</translation>
    </message>
    <message>
        <source>Learned words</source>
        <translation>학습한 말</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>말</translation>
    </message>
    <message>
        <source>Pinned Q&amp;A</source>
        <translation>고정한 Q&amp;A</translation>
    </message>
    <message>
        <source>Search record</source>
        <translation>검색 기록</translation>
    </message>
    <message>
        <source>Raised hand</source>
        <translation>손들기</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>에스컬레이션</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Notice seen</source>
        <translation>알림 확인</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>접수 시간</translation>
    </message>
    <message>
        <source>Talk script</source>
        <translation>응대 스크립트</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>평가표</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Sample for review</source>
        <translation>평가 표본</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>인수인계</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>대리</translation>
    </message>
    <message>
        <source>Reply template</source>
        <translation>답변 서식</translation>
    </message>
    <message>
        <source>What one is told of cases</source>
        <translation>안건 알림 설정</translation>
    </message>
    <message>
        <source>Acts of a desk</source>
        <translation>자리에서의 조작</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>행위</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>At the hub itself</source>
        <translation>허브 본체</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>로그인 없음</translation>
    </message>
    <message>
        <source>Q&amp;As and what everybody reads</source>
        <translation>Q&amp;A와 모두가 보는 것</translation>
    </message>
    <message>
        <source>Contacts and the room</source>
        <translation>응대 이력과 상담실</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>검색 기록</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>%1의 안건</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <translation>%1 님의 평가</translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>%1 님의 받은 편지함</translation>
    </message>
    <message>
        <source>Audit · %1</source>
        <translation>감사 기록 · %1</translation>
    </message>
    <message>
        <source>By the desk&apos;s clock: %1</source>
        <translation>자리의 시계로는 %1</translation>
    </message>
    <message>
        <source>Handed in while %1 was signed in</source>
        <translation>%1 님이 로그인한 동안 전송</translation>
    </message>
    <message>
        <source>At the desk %1</source>
        <translation>자리 %1</translation>
    </message>
    <message>
        <source>By the desk&apos;s clock</source>
        <translation>자리 시계의 일시</translation>
    </message>
    <message>
        <source>Id of the person</source>
        <translation>사람 ID</translation>
    </message>
    <message>
        <source>Id of who handed it in</source>
        <translation>전송 시 사용자 ID</translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation>자리 ID</translation>
    </message>
    <message>
        <source>Id of the thing</source>
        <translation>대상 ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>The hub went over all of it and found every row as it was written: %1.</source>
        <translation>허브가 전체를 점검하여 모든 행이 기록된 그대로임을 확인했습니다(%1).</translation>
    </message>
    <message>
        <source>The audit was changed behind the hub: found %1. Tell whoever is responsible for security; &apos;madoguchid audit verify&apos; names the row.</source>
        <translation>감사 기록이 허브 밖에서 변경되었습니다(%1 발견). 정보 보안 담당자에게 알려 주십시오. ‘madoguchid audit verify’로 해당 행을 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The hub has not been through all of it since it was started.</source>
        <translation>허브가 시작된 뒤 아직 전체 점검을 마치지 않았습니다.</translation>
    </message>
    <message>
        <source>The audit is at the hub, and the hub cannot be reached just now.</source>
        <translation>감사 기록은 허브에 있으며, 지금은 허브에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The hub is older than this program and does not show its audit: ask IT.</source>
        <translation>허브가 이 프로그램보다 오래되어 감사 기록을 표시할 수 없습니다. 정보 시스템 담당자에게 문의해 주십시오.</translation>
    </message>
    <message>
        <source>The audit is for administrators.</source>
        <translation>감사 기록은 관리자만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Stopped; there is no file.</source>
        <translation>중지했습니다. 파일은 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Erased at a person&apos;s request</source>
        <translation>본인 요청에 따른 삭제</translation>
    </message>
    <message>
        <source>Restricted cases of %1</source>
        <translation>%1이(가) 볼 수 있는 열람 제한 안건</translation>
    </message>
    <message>
        <source>Next certificate authority made</source>
        <translation>다음 인증 기관 생성</translation>
    </message>
    <message>
        <source>Certificate authority changed</source>
        <translation>인증 기관 전환</translation>
    </message>
    <message>
        <source>Former certificate authority trusted no longer</source>
        <translation>이전 인증 기관을 신뢰 대상에서 제외</translation>
    </message>
    <message>
        <source>Hold put on</source>
        <translation>보류 설정</translation>
    </message>
    <message>
        <source>Hold taken off</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Deleted, its days were over</source>
        <translation>보존 기간 만료로 삭제</translation>
    </message>
    <message>
        <source>Login unlocked</source>
        <translation>로그인 잠금 해제</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>설날 (1월 1일)</translation>
    </message>
    <message>
        <source>Coming of Age Day</source>
        <translation>성인의 날</translation>
    </message>
    <message>
        <source>National Foundation Day</source>
        <translation>건국기념일</translation>
    </message>
    <message>
        <source>Emperor&apos;s Birthday</source>
        <translation>천황탄생일</translation>
    </message>
    <message>
        <source>Vernal Equinox Day</source>
        <translation>춘분의 날</translation>
    </message>
    <message>
        <source>Showa Day</source>
        <translation>쇼와의 날</translation>
    </message>
    <message>
        <source>Constitution Memorial Day</source>
        <translation>헌법기념일</translation>
    </message>
    <message>
        <source>Greenery Day</source>
        <translation>녹색의 날</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>어린이날</translation>
    </message>
    <message>
        <source>Marine Day</source>
        <translation>바다의 날</translation>
    </message>
    <message>
        <source>Mountain Day</source>
        <translation>산의 날</translation>
    </message>
    <message>
        <source>Respect for the Aged Day</source>
        <translation>경로의 날</translation>
    </message>
    <message>
        <source>Autumnal Equinox Day</source>
        <translation>추분의 날</translation>
    </message>
    <message>
        <source>Health and Sports Day</source>
        <translation>체육의 날</translation>
    </message>
    <message>
        <source>Sports Day</source>
        <translation>스포츠의 날</translation>
    </message>
    <message>
        <source>Culture Day</source>
        <translation>문화의 날</translation>
    </message>
    <message>
        <source>Labour Thanksgiving Day</source>
        <translation>근로감사의 날</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>대체 휴일</translation>
    </message>
    <message>
        <source>Day between two holidays</source>
        <translation>국민의 휴일</translation>
    </message>
    <message>
        <source>Imperial Wedding</source>
        <translation>결혼식 (황태자)</translation>
    </message>
    <message>
        <source>Imperial Funeral</source>
        <translation>대상의 예</translation>
    </message>
    <message>
        <source>Enthronement Ceremony</source>
        <translation>즉위례 정전 의식</translation>
    </message>
    <message>
        <source>Accession of the Emperor</source>
        <translation>천황 즉위일</translation>
    </message>
    <message>
        <source>A raised hand is overdue after</source>
        <translation>손들기가 기한을 넘기는 시간</translation>
    </message>
    <message>
        <source>An escalated contact is due after</source>
        <translation>상급자에게 넘긴 상담의 기한</translation>
    </message>
    <message>
        <source>A FAX, an e-mail or a letter is due after</source>
        <translation>팩스·이메일·편지의 회답 기한</translation>
    </message>
    <message>
        <source>The reminder of a call back comes earlier by</source>
        <translation>회신 전화 알림 (약속 시각 전)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>service minutes</source>
        <translation>분 (접수 시간 기준)</translation>
    </message>
    <message>
        <source>service hours</source>
        <translation>시간 (접수 시간 기준)</translation>
    </message>
    <message>
        <source>service days (end)</source>
        <translation>접수일째 종료</translation>
    </message>
    <message>
        <source>business days (end)</source>
        <translation>업무일째 종료</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Write the hours as 8:00–21:00, or nothing if it is closed.</source>
        <translation>8:00–21:00처럼 입력하세요. 쉬는 날은 비워 두세요.</translation>
    </message>
    <message>
        <source>Write times that follow each other, as 9:00–12:00, 13:00–17:00.</source>
        <translation>9:00–12:00, 13:00–17:00처럼 시간 순서대로 겹치지 않게 입력하세요.</translation>
    </message>
    <message>
        <source>A day has four stretches of hours at most.</source>
        <translation>하루에 시간대는 네 개까지입니다.</translation>
    </message>
    <message>
        <source>Write the day as 2027-02-01, or as 12-29 for every year.</source>
        <translation>2027-02-01처럼, 매년이면 12-29처럼 입력하세요.</translation>
    </message>
    <message>
        <source>Write both days with the year, or both without.</source>
        <translation>두 날짜 모두 연도를 쓰거나 모두 생략하세요.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>No more closings can be kept: remove old ones.</source>
        <translation>더 등록할 수 없습니다. 오래된 것을 삭제하세요.</translation>
    </message>
    <message>
        <source>Write the hours as 8:45–17:15.</source>
        <translation>8:45–17:15처럼 입력하세요.</translation>
    </message>
    <message>
        <source>Write the day as 12-29.</source>
        <translation>12-29처럼 월일을 입력하세요.</translation>
    </message>
    <message>
        <source>You may not change the service hours.</source>
        <translation>접수 시간을 변경할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %L1.</source>
        <translation>1부터 %L1까지의 정수를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>CallBackText</name>
    <message>
        <source>Called; how it went stands in the contact</source>
        <translation>회신 완료. 결과는 응대 이력에 있습니다</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>내일 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n minute(s)</source>
        <translation>
            <numerusform>▲ %n분 초과</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n hour(s)</source>
        <translation>
            <numerusform>▲ %n시간 초과</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n day(s)</source>
        <translation>
            <numerusform>▲ %n일 초과</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or telephone noted</source>
        <translation>성명·전화번호 기록 없음</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>a promised call</comment>
        <translation>내 담당</translation>
    </message>
</context>
<context>
    <name>CaseListText</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>시민소통과</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases</comment>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>내 차례</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>기한 임박</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>cases</comment>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Received any day</source>
        <translation>접수일: 전체</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>접수일: 오늘</translation>
    </message>
    <message>
        <source>Received in the last 7 days</source>
        <translation>접수일: 최근 7일</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>접수일: 최근 30일</translation>
    </message>
    <message>
        <source>Received this fiscal year</source>
        <translation>접수일: 이번 회계연도</translation>
    </message>
    <message>
        <source>Received last fiscal year</source>
        <translation>접수일: 지난 회계연도</translation>
    </message>
    <message>
        <source>Received from … to …</source>
        <translation>접수일: 기간 지정</translation>
    </message>
    <message>
        <source>Centralised</source>
        <comment>flow of a case</comment>
        <translation>집중</translation>
    </message>
    <message>
        <source>Distributed</source>
        <comment>flow of a case</comment>
        <translation>분산</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>Grouped by step</source>
        <translation>단계별로 묶기</translation>
    </message>
    <message>
        <source>Grouped by unit</source>
        <translation>부서별로 묶기</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>종류별로 묶기</translation>
    </message>
    <message>
        <source>Grouped by week due</source>
        <translation>기한 주별로 묶기</translation>
    </message>
    <message>
        <source>Sorted by age</source>
        <translation>경과 일수순</translation>
    </message>
    <message>
        <source>Sorted by due time</source>
        <translation>기한순</translation>
    </message>
    <message>
        <source>Sorted by last action</source>
        <translation>최근 처리순</translation>
    </message>
    <message>
        <source>Sorted by number</source>
        <translation>번호순</translation>
    </message>
    <message>
        <source>Sorted by waiting time</source>
        <translation>대기 시간순</translation>
    </message>
    <message>
        <source>Sorted by kind</source>
        <translation>종류순</translation>
    </message>
    <message>
        <source>Sorted by subject</source>
        <translation>제목순</translation>
    </message>
    <message>
        <source>Sorted by flow</source>
        <translation>흐름순</translation>
    </message>
    <message>
        <source>Sorted by step</source>
        <translation>단계순</translation>
    </message>
    <message>
        <source>Sorted by unit</source>
        <translation>부서순</translation>
    </message>
    <message>
        <source>Sorted by what is to do</source>
        <translation>할 일순</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a case</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>column</comment>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>단계</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column</comment>
        <translation>부서</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>of a case</comment>
        <translation>경과</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>column</comment>
        <translation>흐름</translation>
    </message>
    <message>
        <source>Last action</source>
        <comment>column</comment>
        <translation>최근 처리</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>instead of a number</comment>
        <translation>미전송</translation>
    </message>
    <message>
        <source>Your turn: %1</source>
        <translation>내 차례: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>[Named persons only] %1</source>
        <translation>[지정된 사람만] %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1 – %2</source>
        <comment>days</comment>
        <translation>기한 %1 – %2</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>column</comment>
        <translation>신청인</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>분류</translation>
    </message>
    <message>
        <source>In charge</source>
        <comment>column</comment>
        <translation>주관</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>column</comment>
        <translation>담당 부서</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column</comment>
        <translation>접수 일시</translation>
    </message>
    <message>
        <source>Age in days</source>
        <comment>column</comment>
        <translation>경과 일수</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>column</comment>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column</comment>
        <translation>답변 일시</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column</comment>
        <translation>처리자</translation>
    </message>
    <message>
        <source>At</source>
        <comment>column</comment>
        <translation>처리 일시</translation>
    </message>
    <message>
        <source>Shift_JIS has no such character (%1): export as UTF-8.</source>
        <translation>Shift_JIS에 없는 문자가 있습니다(%1). UTF-8로 내보내세요.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>중지했습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <comment>column</comment>
        <translation>기다리는 일</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>CaseNames</name>
    <message>
        <source>somebody unknown here</source>
        <translation>이 단말에서 알 수 없는 사람</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>시민소통과</translation>
    </message>
</context>
<context>
    <name>CaseNoteText</name>
    <message>
        <source>A case has arrived</source>
        <translation>안건이 도착했습니다</translation>
    </message>
    <message>
        <source>A draft is asked of you</source>
        <translation>답변 초안 작성 요청이 왔습니다</translation>
    </message>
    <message>
        <source>A draft came back to be amended</source>
        <translation>수정하도록 반려된 초안이 있습니다</translation>
    </message>
    <message>
        <source>A draft waits for your approval</source>
        <translation>결재를 기다리는 초안이 있습니다</translation>
    </message>
    <message>
        <source>All parts of a case are approved</source>
        <translation>안건의 모든 담당분이 결재되었습니다</translation>
    </message>
    <message>
        <source>A reply is to be sent</source>
        <translation>보낼 답변이 있습니다</translation>
    </message>
    <message>
        <source>A case is due soon</source>
        <translation>안건의 기한이 임박했습니다</translation>
    </message>
    <message>
        <source>A case is overdue</source>
        <translation>안건의 기한이 지났습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for you now</source>
        <translation>
            <numerusform>안건 %n건이 처리를 기다리고 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are due soon or overdue</source>
        <translation>
            <numerusform>기한이 임박했거나 지난 안건이 %n건 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that wait for you are overdue</source>
        <translation>
            <numerusform>처리를 기다리는 안건 중 %n건이 기한을 넘겼습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Drafting instruction</source>
        <translation>답변안 작성 요청</translation>
    </message>
    <message>
        <source>Approval request</source>
        <translation>결재 요청</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Ready to join or send</source>
        <translation>취합·발송 대기</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>기한 임박</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>A publication waits for your approval</source>
        <translation>승인을 기다리는 공개안이 있습니다</translation>
    </message>
    <message>
        <source>A publication came back to be blacked out anew</source>
        <translation>공개안이 반려되었습니다</translation>
    </message>
    <message>
        <source>A publication was approved</source>
        <translation>공개안이 승인되었습니다</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>공개</translation>
    </message>
</context>
<context>
    <name>CaseReading</name>
    <message>
        <source>anonymous</source>
        <translation>익명</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, its reading</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a case</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>시민의 말</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
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
        <source>Wants the reply by</source>
        <translation>희망 답변 방법</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>답변 불필요</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>when a case came</comment>
        <translation>접수</translation>
    </message>
    <message>
        <source>a case that is not here</source>
        <translation>여기에 없는 안건</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>공표</translation>
    </message>
    <message>
        <source>You handed it in</source>
        <translation>본인이 접수한 안건</translation>
    </message>
    <message>
        <source>Drafts and history are for those who work on it. The reply stands here once it was sent.</source>
        <translation>초안과 경과는 담당자만 볼 수 있습니다. 답변은 발송 후 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a deputy, for whom</comment>
        <translation>%1(%2 대리)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>units</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of link, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between steps of an approval route</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>변경 전: %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, about what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Open a case</source>
        <translation>안건 등록</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Divide among units</source>
        <translation>부서에 배분</translation>
    </message>
    <message>
        <source>Withdraw the part</source>
        <translation>담당분 철회</translation>
    </message>
    <message>
        <source>Transfer the part</source>
        <translation>담당분 이관</translation>
    </message>
    <message>
        <source>Transfer the case</source>
        <translation>안건 이관</translation>
    </message>
    <message>
        <source>Change who answers</source>
        <translation>답변 주체 변경</translation>
    </message>
    <message>
        <source>Assign a person</source>
        <translation>담당자 지정</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>초안 저장</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>결재 올리기</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a draft</comment>
        <translation>결재</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a draft</comment>
        <translation>반려</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>a draft</comment>
        <translation>회수</translation>
    </message>
    <message>
        <source>Save as the reply</source>
        <translation>답변으로 저장</translation>
    </message>
    <message>
        <source>Put into the e-mail queue</source>
        <translation>메일 대기열에 넣기</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>발송 처리</translation>
    </message>
    <message>
        <source>Close without reply</source>
        <translation>답변 없이 종료</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>a case</comment>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Link another case</source>
        <translation>다른 안건과 연결</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>연결 해제</translation>
    </message>
    <message>
        <source>Restrict to named persons</source>
        <translation>열람자 한정(공익제보)</translation>
    </message>
    <message>
        <source>Release from restriction</source>
        <translation>열람 한정 해제</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>파일 제거</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>기한 변경</translation>
    </message>
    <message>
        <source>Propose for publication</source>
        <translation>공표 제안</translation>
    </message>
    <message>
        <source>Approve the publication</source>
        <translation>공표 승인</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a case</comment>
        <translation>공표</translation>
    </message>
    <message>
        <source>Withdraw the publication</source>
        <translation>공표 철회</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>안건 접수</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a case</comment>
        <translation>정정</translation>
    </message>
    <message>
        <source>Part given to a unit</source>
        <translation>부서에 배분</translation>
    </message>
    <message>
        <source>Part withdrawn</source>
        <translation>담당분 철회</translation>
    </message>
    <message>
        <source>Part transferred</source>
        <translation>담당분 이관</translation>
    </message>
    <message>
        <source>Case transferred</source>
        <translation>안건 이관</translation>
    </message>
    <message>
        <source>Who answers was changed</source>
        <translation>답변 주체 변경</translation>
    </message>
    <message>
        <source>Person assigned</source>
        <translation>담당자 지정</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <comment>of a part</comment>
        <translation>초안 저장</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>결재 올림</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a draft</comment>
        <translation>결재</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a draft</comment>
        <translation>반려</translation>
    </message>
    <message>
        <source>Recalled</source>
        <comment>a draft</comment>
        <translation>회수</translation>
    </message>
    <message>
        <source>Reply saved</source>
        <translation>답변 저장</translation>
    </message>
    <message>
        <source>Reply put into the e-mail queue</source>
        <translation>답변을 메일 대기열에 넣음</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>답변 발송</translation>
    </message>
    <message>
        <source>Closed without reply</source>
        <translation>답변 없이 종료</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>다시 엶</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Linked with another case</source>
        <translation>다른 안건과 연결</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>연결 해제</translation>
    </message>
    <message>
        <source>Restricted to named persons</source>
        <translation>열람자 한정</translation>
    </message>
    <message>
        <source>Released from restriction</source>
        <translation>열람 한정 해제</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>파일 제거</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <translation>기한 변경</translation>
    </message>
    <message>
        <source>Proposed for publication</source>
        <translation>공표 제안됨</translation>
    </message>
    <message>
        <source>Publication approved</source>
        <translation>공표 승인</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>a case</comment>
        <translation>공표됨</translation>
    </message>
    <message>
        <source>Publication withdrawn</source>
        <translation>공표 철회됨</translation>
    </message>
    <message>
        <source>This is not possible in the present state of the case.</source>
        <translation>안건의 현재 상태에서는 할 수 없습니다.</translation>
    </message>
    <message>
        <source>This is for others to do.</source>
        <translation>다른 사람이 해야 하는 일입니다.</translation>
    </message>
    <message>
        <source>The case is not at this desk any more.</source>
        <translation>이 안건은 더 이상 이 자리에 없습니다.</translation>
    </message>
    <message>
        <source>Somebody else saved another text meanwhile.</source>
        <translation>그사이 다른 사람이 다른 글을 저장했습니다.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>사유를 쓰세요.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>먼저 메모를 쓰세요.</translation>
    </message>
    <message>
        <source>The draft is empty.</source>
        <translation>초안이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>먼저 초안을 저장하세요.</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>답변이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>부서를 고르세요.</translation>
    </message>
    <message>
        <source>This unit has it already.</source>
        <translation>이미 이 부서가 담당합니다.</translation>
    </message>
    <message>
        <source>That is how it is answered already.</source>
        <translation>이미 그렇게 되어 있습니다.</translation>
    </message>
    <message>
        <source>Name at least one person.</source>
        <translation>한 명 이상 지정하세요.</translation>
    </message>
    <message>
        <source>These are too many persons.</source>
        <translation>사람이 너무 많습니다.</translation>
    </message>
    <message>
        <source>Choose how it was sent.</source>
        <translation>발송 방법을 고르세요.</translation>
    </message>
    <message>
        <source>The requester gave no e-mail address.</source>
        <translation>신청인의 이메일 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>날짜를 고르세요.</translation>
    </message>
    <message>
        <source>Every step needs an approver.</source>
        <translation>단계마다 결재자가 필요합니다.</translation>
    </message>
    <message>
        <source>Somebody stands in the route twice.</source>
        <translation>같은 사람이 두 번 들어 있습니다.</translation>
    </message>
    <message>
        <source>Whoever wrote the draft cannot approve it.</source>
        <translation>초안 작성자는 결재할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only the named persons can approve here.</source>
        <translation>여기서는 지정된 사람만 결재할 수 있습니다.</translation>
    </message>
    <message>
        <source>These are too many approvers.</source>
        <translation>결재자가 너무 많습니다.</translation>
    </message>
    <message>
        <source>Write a subject or the citizen’s words.</source>
        <translation>제목이나 시민의 말을 쓰세요.</translation>
    </message>
    <message>
        <source>An anonymous requester has no name.</source>
        <translation>익명이면 이름을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no such case here.</source>
        <translation>그런 안건은 여기에 없습니다.</translation>
    </message>
    <message>
        <source>It is linked already.</source>
        <translation>이미 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>This person cannot be chosen here.</source>
        <translation>여기서는 이 사람을 고를 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose two different persons.</source>
        <translation>서로 다른 두 사람을 고르세요.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>마지막 날이 첫날보다 앞입니다.</translation>
    </message>
    <message>
        <source>You may name deputies for yourself only.</source>
        <translation>본인의 대리인만 등록할 수 있습니다.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>글이 너무 깁니다.</translation>
    </message>
    <message>
        <source>This case holds no more of these.</source>
        <translation>이 안건에는 더 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <comment>kind of case</comment>
        <translation>문의</translation>
    </message>
    <message>
        <source>Opinion or proposal</source>
        <translation>의견·제안</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of case</comment>
        <translation>민원</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of case</comment>
        <translation>신고</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>kind of case</comment>
        <translation>신청·요망</translation>
    </message>
    <message>
        <source>Through the hearing section</source>
        <translation>집중형(시민소통과 경유)</translation>
    </message>
    <message>
        <source>Answered by the unit itself</source>
        <translation>분산형(부서가 직접 답변)</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>state of a case</comment>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>state of a case</comment>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>To be joined</source>
        <comment>state of a case</comment>
        <translation>취합 대기</translation>
    </message>
    <message>
        <source>Reply to be sent</source>
        <comment>state of a case</comment>
        <translation>답변 발송 대기</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>state of a case</comment>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>Closed without reply</source>
        <comment>state of a case</comment>
        <translation>답변 없이 종료</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>state of a part</comment>
        <translation>미착수</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <comment>state of a part</comment>
        <translation>작성 중</translation>
    </message>
    <message>
        <source>In approval</source>
        <comment>state of a part</comment>
        <translation>결재 중</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of a part</comment>
        <translation>반려됨</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of a part</comment>
        <translation>결재 완료</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a part</comment>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channel of a reply</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>팩스</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>편지</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>대면</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>관련 안건</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>같은 내용</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>병합 대상</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>병합한 안건</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>분할 원본</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>분할됨</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>공표 가능</translation>
    </message>
    <message>
        <source>Decide who answers</source>
        <translation>답변 부서 결정</translation>
    </message>
    <message>
        <source>Write the draft</source>
        <translation>초안 작성</translation>
    </message>
    <message>
        <source>Amend the draft</source>
        <translation>초안 수정</translation>
    </message>
    <message>
        <source>Approve or return</source>
        <translation>결재·반려</translation>
    </message>
    <message>
        <source>Join into the reply</source>
        <translation>답변 취합</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>답변 발송</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n h</source>
        <translation>
            <numerusform>%n시간 초과</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n일 초과</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>내일 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Return the publication</source>
        <translation>공개안 반려</translation>
    </message>
    <message>
        <source>Publication returned</source>
        <translation>공개안 반려</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>제목을 입력하세요.</translation>
    </message>
    <message>
        <source>There is nothing left to publish.</source>
        <translation>공개할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>분류를 선택하세요.</translation>
    </message>
    <message>
        <source>What was blacked out is still said in another place.</source>
        <translation>가린 말이 다른 곳에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The case or the proposal was changed meanwhile. Look at it again.</source>
        <translation>그 사이 안건 또는 공개안이 바뀌었습니다. 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Black out the texts anew.</source>
        <translation>본문을 다시 가려 주세요.</translation>
    </message>
    <message>
        <source>To be blacked out anew</source>
        <translation>다시 가려야 함</translation>
    </message>
    <message>
        <source>Black out anew</source>
        <translation>다시 가리기</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n min</source>
        <translation>
            <numerusform>%n분 초과</numerusform>
        </translation>
    </message>
</context>
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
    <message>
        <source>Found by its reading</source>
        <translation>읽는 법으로 찾음</translation>
    </message>
    <message>
        <source>Translation %1 → %2</source>
        <comment>typed word, word in the Q&amp;A</comment>
        <translation>번역 %1→%2</translation>
    </message>
    <message>
        <source>A group needs two words at least, or one with - before it.</source>
        <translation>한 묶음에는 말이 두 개 이상 필요합니다. 또는 앞에 -를 붙인 말 하나도 됩니다.</translation>
    </message>
    <message>
        <source>A group holds 50 words at most.</source>
        <translation>한 묶음에는 말을 50개까지 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Write a word behind the -.</source>
        <translation>- 뒤에 말을 입력하세요.</translation>
    </message>
    <message>
        <source>The same stands in the file already.</source>
        <translation>같은 내용이 파일에 이미 있습니다.</translation>
    </message>
    <message>
        <source>Enter the number of a Q&amp;A.</source>
        <translation>Q&amp;A 번호를 입력하세요.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Write the day as 2027-03-01.</source>
        <translation>날짜는 2027-03-01 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>Keyword %1</source>
        <translation>키워드 %1</translation>
    </message>
    <message>
        <source>Give the script a title.</source>
        <translation>제목을 입력하십시오.</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>본문을 입력하십시오.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Erased on %1 at the person&apos;s request. Only what is counted was kept.</source>
        <comment>day</comment>
        <translation>%1에 본인의 요청으로 삭제했습니다. 집계에 쓰는 항목만 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>User name or password is wrong.</source>
        <translation>사용자 이름 또는 비밀번호가 틀렸습니다.</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and nobody of this name has signed in at this desk before.</source>
        <translation>허브에 연결할 수 없으며, 이 이름으로 이 좌석에 로그인한 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>먼저 로그인하세요.</translation>
    </message>
    <message>
        <source>This desk is not enrolled at the hub yet.</source>
        <translation>이 좌석은 아직 허브에 등록되지 않았습니다.</translation>
    </message>
    <message>
        <source>This is no address of a hub: write host or host:port.</source>
        <translation>허브 주소가 아닙니다. “호스트” 또는 “호스트:포트”로 입력하세요.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>인증서 파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The hub shows another certificate than the one this desk trusts. Nothing was sent. Tell IT.</source>
        <translation>허브의 인증서가 이 좌석에서 신뢰하는 인증서와 다릅니다. 아무것도 전송하지 않았습니다. 전산 담당자에게 알리세요.</translation>
    </message>
    <message>
        <source>No hub is set.</source>
        <translation>허브가 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Another program works on this desk&apos;s store: contacts wait until it has ended.</source>
        <translation>다른 프로그램이 이 좌석의 데이터를 사용하고 있습니다. 종료될 때까지 응대는 전송 대기 상태입니다.</translation>
    </message>
    <message>
        <source>The hub speaks another version. Tell IT to update.</source>
        <translation>허브와 버전이 다릅니다. 전산 담당자에게 업데이트를 요청하세요.</translation>
    </message>
    <message>
        <source>You may not change this Q&amp;A.</source>
        <translation>이 Q&amp;A를 변경할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Somebody else has changed this Q&amp;A meanwhile.</source>
        <translation>그사이 다른 사람이 이 Q&amp;A를 변경했습니다.</translation>
    </message>
    <message>
        <source>You may not correct this contact.</source>
        <translation>이 응대를 정정할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>파일에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>You may not do this (%1).</source>
        <translation>이 작업을 할 권한이 없습니다(%1).</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile (%1).</source>
        <translation>그사이 다른 사람이 변경했습니다(%1).</translation>
    </message>
    <message>
        <source>Too many attempts: wait a little and try again.</source>
        <translation>시도 횟수가 너무 많습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>허브에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Madoguchi: update this one.</source>
        <translation>더 새로운 버전의 Madoguchi에서 만든 것입니다. 이 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The disk or a file refused (%1).</source>
        <translation>디스크 또는 파일에 접근할 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>The stored data is damaged (%1). Tell IT.</source>
        <translation>저장된 데이터가 손상되었습니다(%1). 전산 담당자에게 알리세요.</translation>
    </message>
    <message>
        <source>This did not work (%1).</source>
        <translation>처리하지 못했습니다(%1).</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>팀장</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>슈퍼바이저</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>담당 부서</translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>시민소통과</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>시스템 관리자</translation>
    </message>
    <message>
        <source>You may not change the words.</source>
        <translation>말을 변경할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Somebody else has changed this group meanwhile; it is shown as it is now.</source>
        <translation>다른 사람이 이 묶음을 변경했습니다. 지금 내용을 표시합니다.</translation>
    </message>
    <message>
        <source>You may not pin Q&amp;As.</source>
        <translation>Q&amp;A를 고정할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The hub is older than this program: what it does not know yet waits here, and is sent once the hub is updated.</source>
        <translation>허브가 이 프로그램보다 오래된 버전입니다. 허브가 아직 모르는 내용은 이 좌석에 보관되며, 허브가 업데이트되면 전송됩니다.</translation>
    </message>
    <message>
        <source>Another program holds this desk&apos;s store.</source>
        <translation>다른 프로그램이 이 좌석의 저장소를 사용 중입니다.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Until the store works again contacts can be taken, and nothing else.</source>
        <translation>저장소가 복구될 때까지는 응대만 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>You may not change talk scripts.</source>
        <translation>응대 스크립트를 변경할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>먼저 질문을 쓰세요.</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>먼저 답변을 쓰세요.</translation>
    </message>
    <message>
        <source>Say why the hand is taken down.</source>
        <translation>손을 내리는 이유를 쓰세요.</translation>
    </message>
    <message>
        <source>This hand was settled meanwhile; it is shown as it is now.</source>
        <translation>이 손들기는 이미 처리되었습니다. 현재 상태를 표시합니다.</translation>
    </message>
    <message>
        <source>This is not possible any more: somebody was quicker. It is shown as it is now.</source>
        <translation>다른 사람이 먼저 처리하여 할 수 없습니다. 현재 상태를 표시합니다.</translation>
    </message>
    <message>
        <source>Only whoever leads the room may do this with a raised hand.</source>
        <translation>손들기에 대해 이 작업은 상급자만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>You may not do this with what waits in the room.</source>
        <translation>대기 중인 이 건에 대해 이 작업을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Somebody else has taken it meanwhile.</source>
        <translation>이미 다른 사람이 맡았습니다.</translation>
    </message>
    <message>
        <source>It was resolved meanwhile.</source>
        <translation>이미 해결되었습니다.</translation>
    </message>
    <message>
        <source>Write a word about it first.</source>
        <translation>먼저 내용을 적어 주세요.</translation>
    </message>
    <message>
        <source>Set the time that was promised.</source>
        <translation>약속한 시각을 입력하세요.</translation>
    </message>
    <message>
        <source>Write down what was asked.</source>
        <translation>문의 내용을 입력하세요.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>글이 너무 깁니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>Too many Q&amp;As: remove some.</source>
        <translation>Q&amp;A가 너무 많습니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>This account may no longer sign in. Ask your administrator.</source>
        <translation>이 계정은 더 이상 로그인할 수 없습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This desk was taken out of service: what it held of the city&apos;s data is removed. Ask IT.</source>
        <translation>이 좌석은 사용이 중지되었습니다. 저장되어 있던 시의 데이터는 삭제됩니다. 정보 시스템 담당자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters. Four or five words are long and easy to remember.</source>
        <translation>너무 짧습니다. 12자 이상이어야 합니다. 낱말 네다섯 개를 이어 쓰면 길면서도 외우기 쉽습니다.</translation>
    </message>
    <message>
        <source>Too long: at most 1024 characters.</source>
        <translation>너무 깁니다. 1024자 이내여야 합니다.</translation>
    </message>
    <message>
        <source>This is one piece over and over: choose another.</source>
        <translation>같은 글자나 낱말의 반복입니다. 다른 비밀번호를 쓰세요.</translation>
    </message>
    <message>
        <source>This runs along the keyboard or the alphabet: choose another.</source>
        <translation>키보드나 알파벳의 순서대로입니다. 다른 비밀번호를 쓰세요.</translation>
    </message>
    <message>
        <source>This is your name and little else: choose another.</source>
        <translation>거의 본인의 이름뿐입니다. 다른 비밀번호를 쓰세요.</translation>
    </message>
    <message>
        <source>This, or the word it is built on, is among those tried first: choose another.</source>
        <translation>이 비밀번호 또는 바탕이 된 낱말은 공격에서 가장 먼저 시도되는 것입니다. 다른 비밀번호를 쓰세요.</translation>
    </message>
    <message>
        <source>This is the present password: choose another.</source>
        <translation>현재 비밀번호와 같습니다. 다른 비밀번호를 쓰세요.</translation>
    </message>
    <message>
        <source>The two are not the same: type it once more.</source>
        <translation>두 입력이 일치하지 않습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Type the present password first.</source>
        <translation>먼저 현재 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not the present password.</source>
        <translation>현재 비밀번호와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>The connection broke off before the hub answered: sign in with the new password, and if it is refused, with the former one.</source>
        <translation>허브가 응답하기 전에 연결이 끊겼습니다. 새 비밀번호로 로그인하고, 거부되면 이전 비밀번호를 쓰세요.</translation>
    </message>
    <message>
        <source>The hub is older than this program and cannot change passwords: ask IT.</source>
        <translation>허브가 이 프로그램보다 오래되어 비밀번호를 변경할 수 없습니다. 전산 담당자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This is not the PIN. After five wrong ones only the password opens the window.</source>
        <translation>PIN이 맞지 않습니다. 다섯 번 틀리면 비밀번호로만 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: only the password opens the window now.</source>
        <translation>PIN을 여러 번 틀렸습니다. 비밀번호로 해제하세요.</translation>
    </message>
    <message>
        <source>This desk does not know your password any more: sign out, and in again at the hub.</source>
        <translation>이 자리에서는 더 이상 비밀번호를 확인할 수 없습니다. 로그아웃한 뒤 허브에 연결된 상태에서 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits of at least three kinds, not in order and nothing twice.</source>
        <translation>4~8자리 숫자로, 서로 다른 숫자를 세 개 이상 쓰세요. 연속된 숫자나 같은 배열의 반복은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>This login or this desk is locked after too many wrong passwords. Wait a quarter of an hour or longer, or ask your administrator.</source>
        <translation>비밀번호를 여러 번 틀려 이 사용자 또는 이 자리가 잠겼습니다. 15분 이상 기다리거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This was erased at the person&apos;s request. Nothing can be added to it any more.</source>
        <translation>본인의 요청으로 삭제되었습니다. 더 이상 내용을 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and the last sign-in at the hub is more than 14 days ago, or this computer&apos;s clock was set back.</source>
        <translation>허브에 연결할 수 없고, 허브에 마지막으로 로그인한 지 14일이 지났거나 이 컴퓨터의 시계가 뒤로 돌려졌습니다.</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>Shift hand-over (%1)</source>
        <comment>when and who</comment>
        <translation>교대 인계(%1)</translation>
    </message>
    <message>
        <source>Not at this desk any more</source>
        <translation>이 단말에 더 이상 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hand raised %1</source>
        <comment>minutes and seconds</comment>
        <translation>손들기 %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <comment>when</comment>
        <translation>완료 %1</translation>
    </message>
    <message>
        <source>Resolved %1 by %2</source>
        <comment>when, person</comment>
        <translation>완료 %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>resolved when, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 초과</translation>
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
            <numerusform>남은 건 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <comment>how many are open, how many of them</comment>
        <translation>%1, 그중 기한 초과 %2건</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how many are open, by kind</comment>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>Until the end of the next shift (%1); %Ln promised call(s) later than that left out</source>
        <comment>when</comment>
        <translation>
            <numerusform>다음 교대가 끝나는 때(%1)까지. 그 뒤의 회신 전화 %Ln건은 뺐습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the next shift (%1)</source>
        <comment>when</comment>
        <translation>다음 교대가 끝나는 때(%1)까지</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <comment>figures of the day</comment>
        <translation>응대: %1</translation>
    </message>
    <message>
        <source>Hands raised today: %1, settled %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>오늘 손들기 %1건 · 처리 %2/%3</translation>
    </message>
    <message>
        <source>Put into the pane today: %1, resolved %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>오늘 에스컬레이션 %1건 · 완료 %2/%3</translation>
    </message>
    <message>
        <source>Promised calls made today: %1, in time %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>오늘 회신 전화 %1건 · 제때 %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln raised hand(s) up: callers wait on the line. Settle them first, they are not handed over.</source>
        <translation>
            <numerusform>손든 상담사가 %Ln명 있고 시민이 통화 중에 기다립니다. 인계되지 않으니 먼저 처리하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>아직 인수하지 않음</translation>
    </message>
    <message>
        <source>Received %1</source>
        <comment>when</comment>
        <translation>인수 %1</translation>
    </message>
    <message>
        <source>Received %1 by %2</source>
        <comment>when, person</comment>
        <translation>인수 %1 · %2</translation>
    </message>
    <message>
        <source>Of %1 handed over, %2 still open</source>
        <comment>all, of these</comment>
        <translation>넘긴 %1건 중 남은 건 %2건</translation>
    </message>
    <message>
        <source>Nothing stands open: write what the next shift must know.</source>
        <translation>남은 건이 없습니다. 다음 교대가 알아야 할 것을 쓰세요.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>글이 너무 깁니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>You wrote this yourself: whoever leads the next shift receives it.</source>
        <translation>직접 쓴 인계입니다. 다음 교대의 책임자가 인수합니다.</translation>
    </message>
    <message>
        <source>Somebody has received this in the meantime.</source>
        <translation>그사이 다른 사람이 인수했습니다.</translation>
    </message>
    <message>
        <source>Only whoever leads the room hands over.</source>
        <translation>상황실 책임자만 인계할 수 있습니다.</translation>
    </message>
    <message>
        <source>▲ %1 (%2)</source>
        <comment>how late, when it was due</comment>
        <translation>▲ %1(%2)</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>교대 인계</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>다음 교대가 알아야 할 것</translation>
    </message>
    <message>
        <source>Nothing stands open</source>
        <translation>남은 건이 없습니다</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>남은 건</translation>
    </message>
</context>
<context>
    <name>HandText</name>
    <message>
        <source>Closed with the contact</source>
        <translation>응대 종료와 함께 내림</translation>
    </message>
    <message>
        <source>It waits in the room as an escalation now.</source>
        <translation>에스컬레이션으로 등록되어 대기 중입니다.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>상급자</translation>
    </message>
    <message>
        <source>Waiting for an answer %1</source>
        <comment>minutes and seconds</comment>
        <translation>답변 대기 %1</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>%1 님이 답변</translation>
    </message>
    <message>
        <source>Answer accepted</source>
        <translation>답변을 받았습니다</translation>
    </message>
    <message>
        <source>%1 takes the call over</source>
        <translation>%1 님이 전화를 인계받습니다</translation>
    </message>
    <message>
        <source>Goes on as an escalation</source>
        <translation>에스컬레이션으로 전환됨</translation>
    </message>
    <message>
        <source>%1 made it an escalation</source>
        <translation>%1 님이 에스컬레이션으로 전환</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>내림</translation>
    </message>
    <message>
        <source>%1 took the hand down</source>
        <translation>%1 님이 손을 내렸습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>▲ No connection to the hub: no supervisor sees this.</source>
        <translation>▲ 허브에 연결되어 있지 않아 상급자가 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>On its way to the hub …</source>
        <translation>허브로 전송 중…</translation>
    </message>
    <message>
        <source>▲ Not arrived yet: no connection to the hub. It goes by itself once there is one.</source>
        <translation>▲ 아직 도착하지 않았습니다. 허브에 연결되면 자동으로 전송됩니다.</translation>
    </message>
    <message>
        <source>The contact was discarded</source>
        <translation>응대가 취소됨</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Day it came in</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>안건 종류</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>시민이 말한 내용</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Requester’s name</source>
        <translation>신청인 이름</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>이름 읽는 법</translation>
    </message>
    <message>
        <source>Anonymous (yes or no)</source>
        <translation>익명(예/아니요)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>팩스</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>접수 방법</translation>
    </message>
    <message>
        <source>Reply wanted</source>
        <translation>회답 희망</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Place the case is about</source>
        <translation>대상 장소</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>회답 주체</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>담당 부서</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>회답 기한</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회답</translation>
    </message>
    <message>
        <source>Day of the reply</source>
        <translation>회답일</translation>
    </message>
    <message>
        <source>How the reply was sent</source>
        <translation>회답 방법</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>%1 is no kind of case: write inquiry, opinion, complaint, report or application.</source>
        <translation>%1은(는) 안건 종류가 아닙니다. 問い合わせ(문의), 意見(의견), 苦情(민원), 通報(신고), 申請(신청) 중 하나로 써 주세요.</translation>
    </message>
    <message>
        <source>%1 is empty: write a kind of case, or choose one for such rows above.</source>
        <translation>%1이(가) 비어 있습니다. 종류를 쓰거나 위에서 이런 행의 종류를 선택해 주세요.</translation>
    </message>
    <message>
        <source>%1 is no day: write 2026/4/1, and 14:30 behind it where the time is known.</source>
        <translation>%1은(는) 날짜가 아닙니다. 2026/4/1처럼 쓰고, 시각을 알면 뒤에 14:30을 써 주세요.</translation>
    </message>
    <message>
        <source>It came in on %1, which lies ahead: correct the day.</source>
        <translation>접수일 %1이(가) 미래입니다. 날짜를 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 is no way a voice comes or a reply goes: write e-mail, FAX, letter, telephone or in person.</source>
        <translation>%1은(는) 접수·회답 방법이 아닙니다. メール(메일), FAX, 手紙(편지), 電話(전화), 窓口(창구) 중 하나로 써 주세요.</translation>
    </message>
    <message>
        <source>%1: write yes or no, or the way the reply is wanted.</source>
        <translation>%1: 要(필요) 또는 不要(불필요), 혹은 원하는 회답 방법을 써 주세요.</translation>
    </message>
    <message>
        <source>%1: write yes or no, or leave it empty.</source>
        <translation>%1: はい(예) 또는 いいえ(아니요)를 쓰거나 비워 두세요.</translation>
    </message>
    <message>
        <source>It says anonymous, and %1 has a name: take one of the two away.</source>
        <translation>익명인데 %1에 이름이 있습니다. 둘 중 하나를 지워 주세요.</translation>
    </message>
    <message>
        <source>%1 is no state: write open, answered or closed.</source>
        <translation>%1은(는) 상태가 아닙니다. 対応中(처리 중), 回答済(회답 완료), 終了(종료) 중 하나로 써 주세요.</translation>
    </message>
    <message>
        <source>There is a reply, and %1 says that it is open: correct one of the two.</source>
        <translation>회답이 있는데 %1은(는) 처리 중입니다. 둘 중 하나를 고쳐 주세요.</translation>
    </message>
    <message>
        <source>It was answered, and %1 has no day: write it, or closed as the state.</source>
        <translation>회답했는데 %1에 날짜가 없습니다. 날짜를 쓰거나 상태를 終了(종료)로 해 주세요.</translation>
    </message>
    <message>
        <source>%1 lies before the day it came in: correct one of the two.</source>
        <translation>%1이(가) 접수일보다 앞섭니다. 둘 중 하나를 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 says neither that the hearing section answers nor that the unit does.</source>
        <translation>%1은(는) 처리 방식이 아닙니다. 集中(시민소통과가 회답) 또는 分散(담당 부서가 회답)으로 써 주세요.</translation>
    </message>
    <message>
        <source>No unit answers it: write one into the row, or choose one above.</source>
        <translation>회답할 부서가 없습니다. 행에 쓰거나 위에서 선택해 주세요.</translation>
    </message>
    <message>
        <source>%1 names several units, and one alone answers by itself: make rows of it.</source>
        <translation>%1에 여러 부서가 있습니다. 부서가 직접 회답하는 안건은 부서마다 행을 나누어 주세요.</translation>
    </message>
    <message>
        <source>A case with the number %1 is here already and says something else: if this is another ledger, give it a name above.</source>
        <translation>번호 %1의 안건이 이미 있고 내용이 다릅니다. 다른 대장이라면 위에서 이름을 붙여 주세요.</translation>
    </message>
    <message>
        <source>%1 is no unit: write its name or its path as the organisation has it.</source>
        <translation>%1은(는) 등록된 부서가 아닙니다. 조직표의 이름이나 전체 경로로 써 주세요.</translation>
    </message>
    <message>
        <source>%1 may be several units: write the whole path.</source>
        <translation>%1에 해당하는 부서가 여럿입니다. 전체 경로로 써 주세요.</translation>
    </message>
    <message>
        <source>You may not bring in what was answered: the hearing section may, a department its own.</source>
        <translation>회답이 끝난 안건을 가져올 권한이 없습니다(시민소통과는 전체, 부서는 자기 부서 것만).</translation>
    </message>
    <message>
        <source>You may not divide cases among units: the hearing section may.</source>
        <translation>안건을 부서에 배정할 권한이 없습니다(시민소통과만).</translation>
    </message>
    <message>
        <source>The row is larger than 1 MB: perhaps a quote is never closed.</source>
        <translation>한 행이 1MB를 넘습니다. 따옴표가 닫히지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>A quote stands where none may be: quotes inside a cell are doubled.</source>
        <translation>따옴표 위치가 잘못되었습니다. 셀 안의 따옴표는 두 번 씁니다.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The row has %1 columns.</source>
        <comment>&quot;3 of 5&quot;</comment>
        <translation>열 수가 머리글과 다릅니다(%1).</translation>
    </message>
    <message>
        <source>Its characters cannot be read (%1): save the file as CSV in UTF-8 or Shift_JIS.</source>
        <translation>문자를 읽을 수 없습니다(%1). UTF-8 또는 Shift_JIS CSV로 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>There are characters in it that no text has.</source>
        <translation>텍스트에 쓸 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The file is empty: the first row has to name the columns.</source>
        <translation>파일이 비어 있습니다. 첫 행에 열 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>No column is chosen for: %1</source>
        <translation>열을 선택하지 않았습니다: %1</translation>
    </message>
    <message>
        <source>Nothing is written for: %1</source>
        <translation>쓰여 있지 않습니다: %1</translation>
    </message>
    <message>
        <source>Too long: %1</source>
        <translation>너무 깁니다: %1</translation>
    </message>
    <message>
        <source>What is written is not possible for: %1</source>
        <translation>쓰인 내용이 올바르지 않습니다: %1</translation>
    </message>
    <message>
        <source>The same number stands in an earlier line (%1).</source>
        <translation>같은 번호가 앞의 행(%1행)에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be opened</source>
        <translation>
            <numerusform>새로 등록할 안건 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>이미 등록됨 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit</source>
        <translation>
            <numerusform>가져올 수 없는 행 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened</source>
        <translation>
            <numerusform>새로 등록한 안건 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>가져오지 않은 행 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. Bring it in again to go on; nothing is doubled.</source>
        <translation>중지했습니다: %1. 다시 가져오면 이어서 진행하며 중복되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%Ln refused by the hub</source>
        <comment>contacts and other work</comment>
        <translation>
            <numerusform>허브가 거부한 것이 %Ln건 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: look at them and decide.</source>
        <translation>잃은 것은 없습니다. 보고 정하세요.</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>notice</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>notice</comment>
        <translation>중요</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>notice</comment>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>손들기</translation>
    </message>
    <message>
        <source>Answers to raised hands</source>
        <translation>손 들기에 대한 답변</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>회신 전화 시각</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <translation>허브가 거부한 것</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Taken down or declined</source>
        <translation>내림 또는 거절</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>moment</comment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>over since %1</source>
        <comment>moment</comment>
        <translation>%1에 끝남</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>moment</comment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>seen %1/%2</source>
        <comment>people, of all</comment>
        <translation>확인 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n석</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not seen yet: %1</source>
        <translation>미확인: %1</translation>
    </message>
    <message>
        <source>Write in a line what it is about.</source>
        <translation>무엇에 관한 알림인지 한 줄로 적으세요.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>끝이 시작보다 앞섭니다.</translation>
    </message>
    <message>
        <source>A notice names 50 Q&amp;As at most.</source>
        <translation>알림 하나에 Q&amp;A는 50건까지입니다.</translation>
    </message>
    <message>
        <source>So many seats: choose all of them.</source>
        <translation>좌석이 너무 많습니다. 모든 좌석을 고르세요.</translation>
    </message>
    <message>
        <source>This notice is not yours to change: it may have been decided on in the meantime.</source>
        <translation>이 알림은 바꿀 수 없습니다. 그사이 채택 여부가 정해졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody else has changed this notice in the meantime.</source>
        <translation>그사이 다른 사람이 이 알림을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>A department&apos;s desk does not acknowledge notices.</source>
        <translation>부서의 단말에서는 알림을 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Reviews of contacts</source>
        <translation>응대 평가</translation>
    </message>
    <message>
        <source>Shift hand-overs</source>
        <translation>교대 인계</translation>
    </message>
    <message>
        <source>Cases: your turn</source>
        <translation>안건: 처리 차례</translation>
    </message>
    <message>
        <source>Cases due soon or overdue</source>
        <translation>기한 임박·초과 안건</translation>
    </message>
</context>
<context>
    <name>PublicationText</name>
    <message>
        <source>Telephone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>전자우편 주소</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a person</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Number of a card or a contract</source>
        <translation>카드·계약 등의 번호</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>차량 번호</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>계좌번호</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Page or name in a network</source>
        <translation>웹페이지·계정 이름</translation>
    </message>
    <message>
        <source>Number of an office</source>
        <translation>기관 전화번호</translation>
    </message>
    <message>
        <source>Blacked out elsewhere</source>
        <translation>다른 곳에서 가린 말</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>분류</translation>
    </message>
    <message>
        <source>Unit that answered</source>
        <comment>column</comment>
        <translation>답변 부서</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation>공개일</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column</comment>
        <translation>공개한 때</translation>
    </message>
    <message>
        <source>[Opinion]</source>
        <translation>【의견】</translation>
    </message>
    <message>
        <source>[Answer]</source>
        <translation>【답변】</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>column</comment>
        <translation>의견</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>답변</translation>
    </message>
</context>
<context>
    <name>QualityText</name>
    <message>
        <source>(unknown)</source>
        <comment>person</comment>
        <translation>(알 수 없음)</translation>
    </message>
    <message>
        <source>One of your contacts was reviewed</source>
        <translation>내 응대가 평가되었습니다</translation>
    </message>
    <message>
        <source>%1 answered about a review</source>
        <comment>person</comment>
        <translation>%1 님이 평가에 답했습니다</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No total yet: nothing is judged (0 of %1 criteria)</source>
        <translation>아직 합계가 없습니다. 평가한 항목이 없습니다(%1개 항목 중 0)</translation>
    </message>
    <message>
        <source>Total %1 — %2 of %3 criteria apply (weight %4 of %5)</source>
        <comment>share, judged, all, weight, of all</comment>
        <translation>합계 %1 (%3개 항목 중 %2개 해당, 가중치 %5 중 %4)</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <comment>share, criteria judged, all</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%2점 중 %1점</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>No score to compare yet</source>
        <translation>아직 비교할 점수가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n judged by one alone</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>한 사람만 평가 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>= equal</source>
        <translation>= 같음</translation>
    </message>
    <message>
        <source>≠ %1 of the scale</source>
        <comment>share</comment>
        <translation>≠ 척도의 %1</translation>
    </message>
    <message>
        <source>not on both forms</source>
        <translation>한쪽 평가표에만 있음</translation>
    </message>
    <message>
        <source>= both: does not apply</source>
        <translation>= 둘 다 해당 없음</translation>
    </message>
    <message>
        <source>judged by one alone</source>
        <translation>한 사람만 평가</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>평가자 조정용</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>상담원용</translation>
    </message>
    <message>
        <source>%1 (n=%2)</source>
        <comment>mean, number of reviews</comment>
        <translation>%1 (n=%2)</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>(contact is not at this desk)</source>
        <translation>(이 단말기에 없는 응대)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>답변 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>moment</comment>
        <translation>%1 확인</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>아직 확인 안 함</translation>
    </message>
    <message>
        <source>Nobody reviews their own contacts.</source>
        <translation>자신의 응대는 평가할 수 없습니다.</translation>
    </message>
    <message>
        <source>This contact is not at this desk.</source>
        <translation>이 단말기에 없는 응대입니다.</translation>
    </message>
    <message>
        <source>Choose points, or “does not apply”.</source>
        <translation>점수 또는 ‘해당 없음’을 선택하세요.</translation>
    </message>
    <message>
        <source>Give points for one criterion at least.</source>
        <translation>적어도 한 항목에 점수를 주세요.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>먼저 답변을 쓰세요.</translation>
    </message>
    <message>
        <source>The centre has no review form yet: a supervisor writes it under “Form”.</source>
        <translation>아직 평가표가 없습니다. 슈퍼바이저가 ‘평가표’에서 작성합니다.</translation>
    </message>
    <message>
        <source>Give the criterion a title.</source>
        <translation>항목 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>A form needs one criterion at least.</source>
        <translation>평가표에는 적어도 한 항목이 필요합니다.</translation>
    </message>
    <message>
        <source>A form holds 50 criteria at most.</source>
        <translation>평가표 항목은 최대 50개입니다.</translation>
    </message>
    <message>
        <source>Only a supervisor changes the form.</source>
        <translation>평가표는 슈퍼바이저만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody else has taken a contact in this period.</source>
        <translation>이 기간에 다른 사람의 응대가 없습니다.</translation>
    </message>
    <message>
        <source>This would draw more than 5,000 contacts: take fewer of each, or a shorter period.</source>
        <translation>5,000건을 넘습니다. 1인당 건수를 줄이거나 기간을 줄이세요.</translation>
    </message>
    <message>
        <source>Leaders and supervisors review contacts.</source>
        <translation>응대 평가는 리더와 슈퍼바이저가 합니다.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>글이 너무 깁니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>Greeting and name</source>
        <translation>인사와 이름</translation>
    </message>
    <message>
        <source>Greets, says the centre and the own name, speaks clearly.</source>
        <translation>인사하고 센터 이름과 자기 이름을 말하며 또렷하게 말한다.</translation>
    </message>
    <message>
        <source>Grasps what is asked</source>
        <translation>문의 파악</translation>
    </message>
    <message>
        <source>Lets the caller finish, asks back, says in a sentence what it is about.</source>
        <translation>끝까지 듣고 되물으며 용건을 한 문장으로 확인한다.</translation>
    </message>
    <message>
        <source>The answer is right and whole</source>
        <translation>답변의 정확성과 완전성</translation>
    </message>
    <message>
        <source>Agrees with the Q&amp;A; conditions, papers, fees and dates are all named.</source>
        <translation>Q&amp;A와 일치하고 조건·서류·수수료·기한을 빠짐없이 알린다.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>응대 태도</translation>
    </message>
    <message>
        <source>Polite, calm, in words the caller knows; no needless waiting.</source>
        <translation>정중하고 차분하게, 상대가 아는 말로, 불필요하게 기다리게 하지 않는다.</translation>
    </message>
    <message>
        <source>Put through or handed on properly</source>
        <translation>연결·인계</translation>
    </message>
    <message>
        <source>The right unit; what was asked goes along; a promised call has a time.</source>
        <translation>올바른 부서로 용건을 함께 전하고, 회신 전화는 시각을 약속한다.</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>응대 기록</translation>
    </message>
    <message>
        <source>Inquiry, category and outcome are right; the next one understands it.</source>
        <translation>문의·분류·결과가 맞고 다음 사람이 이해할 수 있다.</translation>
    </message>
    <message>
        <source>Mean difference %1 of the scale over %2 scores</source>
        <comment>share, scores</comment>
        <translation>평균 차이는 척도의 %1 (점수 %2개)</translation>
    </message>
    <message>
        <source>equal: %1 of %2 (%3)</source>
        <comment>equal ones, scores, share</comment>
        <translation>같음: %2개 중 %1개 (%3)</translation>
    </message>
</context>
<context>
    <name>ReviewReading</name>
    <message>
        <source>Reviewed</source>
        <translation>평가 일시</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>that was reviewed</comment>
        <translation>응대</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>사용한 Q&amp;A</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
</context>
<context>
    <name>RoomText</name>
    <message>
        <source>Answer</source>
        <comment>a raised hand</comment>
        <translation>답하기</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>an escalation</comment>
        <translation>맡기</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an escalation</comment>
        <translation>열기</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lines of the pane</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>손들기</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>회신 전화</translation>
    </message>
    <message>
        <source>E-mail and FAX</source>
        <translation>메일·팩스</translation>
    </message>
    <message>
        <source>Escalated contacts</source>
        <translation>이관</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 담당</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>미배정</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>오늘 완료</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Escalated</source>
        <comment>what waits</comment>
        <translation>이관</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>내일 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n min</source>
        <translation>
            <numerusform>%n분 초과</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n h</source>
        <translation>
            <numerusform>%n시간 초과</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n일 초과</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>time</comment>
        <translation>완료 %1</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation>기한 없음</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered, waits for the operator</source>
        <translation>답변함 · 상담사 확인 대기</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>통화 중</translation>
    </message>
    <message>
        <source>Q&amp;A %1 open</source>
        <translation>Q&amp;A %1 표시 중</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>내 담당</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>person</comment>
        <translation>%1 등록</translation>
    </message>
    <message>
        <source>Raised hand, waits for %1</source>
        <comment>minutes and seconds</comment>
        <translation>손들기, %1째 대기</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>The operator took the answer</source>
        <translation>상담사가 답변을 받음</translation>
    </message>
    <message>
        <source>The call was taken over</source>
        <translation>전화를 넘겨받음</translation>
    </message>
    <message>
        <source>Goes on as an escalation</source>
        <translation>에스컬레이션으로 전환됨</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>내림</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>다시 질문</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Took the call over</source>
        <translation>전화를 넘겨받음</translation>
    </message>
    <message>
        <source>Made it an escalation</source>
        <translation>에스컬레이션으로 전환</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>손을 내림</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>팩스</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>배정</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>맡음</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>돌려줌</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>시각 변경</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>완료됨</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>다시 엶</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>먼저 답변을 쓰세요.</translation>
    </message>
    <message>
        <source>Write the reason into the box first.</source>
        <translation>먼저 입력란에 사유를 쓰세요.</translation>
    </message>
    <message>
        <source>This hand was settled in the meantime.</source>
        <translation>이 손들기는 이미 처리되었습니다.</translation>
    </message>
    <message>
        <source>This is not yours to do.</source>
        <translation>이 작업을 할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>This is no longer possible: it stands differently now.</source>
        <translation>상태가 바뀌어 더 이상 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Write a note first: how it ended, or why.</source>
        <translation>먼저 메모를 쓰세요(결과 또는 이유).</translation>
    </message>
    <message>
        <source>Set the time first.</source>
        <translation>먼저 시각을 정하세요.</translation>
    </message>
    <message>
        <source>This was resolved in the meantime.</source>
        <translation>이미 완료되었습니다.</translation>
    </message>
    <message>
        <source>Somebody else has taken this in the meantime.</source>
        <translation>그사이 다른 사람이 맡았습니다.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>글이 너무 깁니다. 줄여 주세요.</translation>
    </message>
</context>
<context>
    <name>RoomWorkspace</name>
    <message>
        <source>You (%1)</source>
        <translation>나(%1)</translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message>
        <source>Speaks %1</source>
        <comment>languages</comment>
        <translation>응대 언어: %1</translation>
    </message>
    <message>
        <source>lunch</source>
        <comment>reason of a break</comment>
        <translation>점심</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>reason of a break</comment>
        <translation>회의</translation>
    </message>
    <message>
        <source>training</source>
        <comment>reason of a break</comment>
        <translation>교육</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>seat</comment>
        <translation>대기</translation>
    </message>
    <message>
        <source>On call</source>
        <comment>seat</comment>
        <translation>통화</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>seat</comment>
        <translation>후처리</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>seat</comment>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Break (%1)</source>
        <comment>reason</comment>
        <translation>휴식(%1)</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>seat</comment>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>seat</comment>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>seat</comment>
        <translation>오프라인</translation>
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
            <numerusform>%1 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline (synced until %1)</source>
        <comment>time</comment>
        <translation>오프라인(%1까지 동기화)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>오늘 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % on the spot (%2/%3)</source>
        <comment>share, answered, all</comment>
        <translation>즉시 답변 %1 %(%2/%3)</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>minutes and seconds per contact</comment>
        <translation>평균 %1</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>손 들고 있음</translation>
    </message>
    <message>
        <source>Caller speaks %1</source>
        <translation>상대 언어: %1</translation>
    </message>
    <message>
        <source>Unknown (%1: %2)</source>
        <comment>when it was last heard of, what it was at then</comment>
        <translation>알 수 없음(%1 %2)</translation>
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
    <message>
        <source>Go to what is often asked next</source>
        <translation>이어서 자주 묻는 질문으로 이동</translation>
    </message>
    <message>
        <source>Use the Q&amp;A on screen</source>
        <translation>화면의 Q&amp;A 사용</translation>
    </message>
    <message>
        <source>Put in a talk script</source>
        <translation>응대 스크립트 삽입</translation>
    </message>
    <message>
        <source>Room workspace</source>
        <translation>상황실 화면</translation>
    </message>
    <message>
        <source>Take what is chosen in the room, or hand it back</source>
        <translation>상황실에서 선택한 건을 맡거나 돌려주기</translation>
    </message>
    <message>
        <source>Assign what is chosen in the room</source>
        <translation>상황실에서 선택한 건을 배정</translation>
    </message>
    <message>
        <source>Raise a hand: ask the supervisor</source>
        <translation>손들기: 상급자에게 질문</translation>
    </message>
    <message>
        <source>Accept the supervisor&apos;s answer</source>
        <translation>상급자 답변 받기</translation>
    </message>
    <message>
        <source>Ask the supervisor back</source>
        <translation>상급자에게 다시 묻기</translation>
    </message>
    <message>
        <source>Take the raised hand down</source>
        <translation>손 내리기</translation>
    </message>
    <message>
        <source>Promised calls</source>
        <translation>회신 예정 전화</translation>
    </message>
    <message>
        <source>Call ended, the contact is written up</source>
        <translation>통화 끝, 후처리로</translation>
    </message>
    <message>
        <source>What this seat is at: ready, break, away</source>
        <translation>이 좌석의 상태: 대기, 휴식, 자리 비움</translation>
    </message>
    <message>
        <source>I have seen the notice</source>
        <translation>알림을 확인함</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>들어온 것</translation>
    </message>
    <message>
        <source>Quality: samples and reviews, in the room</source>
        <translation>현장의 응대 평가(표본·평가) 열기</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>내 응대에 대한 평가</translation>
    </message>
    <message>
        <source>Shift hand-over: write it, or read the last one</source>
        <translation>교대 인계 쓰기 · 읽기</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>안건 등록</translation>
    </message>
    <message>
        <source>Cases workspace</source>
        <translation>「안건」 작업 화면</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>화면 잠그기</translation>
    </message>
</context>
<context>
    <name>TimesLines</name>
    <message>
        <source>All cases</source>
        <comment>sum of a table</comment>
        <translation>전체 안건</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>what is grouped</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>how many</comment>
        <translation>건수</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>Change of
the median</source>
        <translation>중앙값
변화</translation>
    </message>
    <message>
        <source>Open for,
median</source>
        <translation>미완료 기간
(중앙값)</translation>
    </message>
    <message>
        <source>Ended
without</source>
        <translation>답변 없이
종료</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a case</comment>
        <translation>단계</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>기다리는 상대</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a case</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>기다린 시간</translation>
    </message>
    <message>
        <source>From</source>
        <comment>moment</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>moment</comment>
        <translation>끝</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>still waits</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, in what</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>column</comment>
        <translation>접수</translation>
    </message>
    <message>
        <source>Open for, median</source>
        <translation>미완료 기간(중앙값)</translation>
    </message>
    <message>
        <source>Ended without</source>
        <translation>답변 없이 종료</translation>
    </message>
    <message>
        <source>Bar: median; line: up to 90 %; in brackets the number of cases</source>
        <translation>막대: 중앙값, 선: 90 %까지, 대괄호는 건수</translation>
    </message>
    <message>
        <source>No case was answered in these days.</source>
        <translation>이 기간에 답변한 안건이 없습니다.</translation>
    </message>
    <message>
        <source>%1, up to %2 [%3]</source>
        <comment>median, 90 %, how many</comment>
        <translation>%1~%2 [%3]</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>안건 없음</translation>
    </message>
</context>
<context>
    <name>TimesText</name>
    <message>
        <source>First answer approved</source>
        <comment>measured up to</comment>
        <translation>첫 답변 결재까지</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <comment>measured up to</comment>
        <translation>답변 발송까지</translation>
    </message>
    <message>
        <source>Last reply sent</source>
        <comment>measured up to</comment>
        <translation>마지막 답변 발송까지</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>흐름별</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>부서별</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>nights and holidays too</comment>
        <translation>일수(야간·휴일 포함)</translation>
    </message>
    <message>
        <source>To be taken in</source>
        <comment>step of a case</comment>
        <translation>접수 대기</translation>
    </message>
    <message>
        <source>To be divided</source>
        <comment>step of a case</comment>
        <translation>배분 대기</translation>
    </message>
    <message>
        <source>Draft not begun</source>
        <comment>step of a case</comment>
        <translation>작성 시작 대기</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <comment>step of a case</comment>
        <translation>작성 중</translation>
    </message>
    <message>
        <source>Returned, being amended</source>
        <comment>step of a case</comment>
        <translation>반려되어 수정 중</translation>
    </message>
    <message>
        <source>Approval, step %1</source>
        <comment>step of a case</comment>
        <translation>결재 %1단계</translation>
    </message>
    <message>
        <source>To be checked and joined</source>
        <comment>step of a case</comment>
        <translation>확인·취합 대기</translation>
    </message>
    <message>
        <source>Reply to be sent</source>
        <comment>step of a case</comment>
        <translation>답변 발송 대기</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>business hours</comment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a length, not whole</comment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>business hours</source>
        <comment>in which a column is</comment>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>days</source>
        <comment>in which a column is</comment>
        <translation>일</translation>
    </message>
    <message>
        <source>%1 (few)</source>
        <comment>so few cases say little</comment>
        <translation>%1(소수)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases of the days asked for</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>a day</comment>
        <translation>%1 이전</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>Came in from %1 to %2</source>
        <comment>days</comment>
        <translation>접수일 %1~%2</translation>
    </message>
    <message>
        <source>compared before and from %1</source>
        <comment>a day</comment>
        <translation>%1 전후 비교</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) counted</source>
        <translation>
            <numerusform>안건 %n건 집계</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: from a ledger, without a timeline</source>
        <translation>
            <numerusform>대장에서 가져와 경과가 없는 %n건 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: merged, counted as the other case</source>
        <translation>
            <numerusform>통합되어 다른 안건으로 세는 %n건 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: handed in, their course is not yours to see</source>
        <translation>
            <numerusform>제출만 하여 경과를 볼 수 없는 %n건 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: answered before they came in</source>
        <translation>
            <numerusform>접수보다 먼저 답변된 %n건 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>From the arrival until a unit’s answer was approved for the first time.</source>
        <translation>접수부터 부서의 답변이 처음 결재될 때까지.</translation>
    </message>
    <message>
        <source>From the arrival until a reply went out for the first time.</source>
        <translation>접수부터 처음 답변을 보낼 때까지.</translation>
    </message>
    <message>
        <source>From the arrival until the reply went out that stands, after any reopening.</source>
        <translation>접수부터, 재개 후를 포함해 최종 답변을 보낼 때까지.</translation>
    </message>
    <message>
        <source>Only the hours in which the departments work count, by the centre’s calendar.</source>
        <translation>센터 달력에서 부서가 근무하는 시간만 셉니다.</translation>
    </message>
    <message>
        <source>Nights, weekends and holidays count too.</source>
        <translation>야간·주말·휴일도 셉니다.</translation>
    </message>
    <message>
        <source>Median and 90 % by nearest rank: so long, or less, for half and for nine tenths of the cases. Open cases are counted apart.</source>
        <translation>중앙값과 90 %는 최근접 순위법: 안건의 절반, 9할이 이 길이 이내입니다. 미완료 안건은 따로 셉니다.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>All cases, except those that only named persons may see.</source>
        <translation>지정된 사람만 볼 수 있는 안건을 제외한 모든 안건.</translation>
    </message>
    <message>
        <source>Only the cases you may read: those of your unit and those you approve; never those for named persons.</source>
        <translation>읽을 수 있는 안건(소속 부서와 결재 안건)만. 지정된 사람만 보는 안건은 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>안건 없음</translation>
    </message>
    <message>
        <source>median %1, 90 %: %2, cases: %3</source>
        <translation>중앙값 %1, 90 %: %2, 건수: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between figures</comment>
        <translation>; </translation>
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
    <message>
        <source>Room</source>
        <comment>workspace</comment>
        <translation>상황실</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>응대 평가</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>workspace</comment>
        <translation>안건</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>빌드 원본</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>허브</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>아직 연결되지 않음</translation>
    </message>
    <message>
        <source>%1, with Multiple Ciphers %2</source>
        <translation>%1(Multiple Ciphers %2)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Data of this desk</source>
        <translation>이 자리의 데이터</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>The data is encrypted (ChaCha20-Poly1305)</source>
        <translation>데이터가 암호화되어 있습니다(ChaCha20-Poly1305)</translation>
    </message>
    <message>
        <source>The data is not encrypted: tell IT</source>
        <translation>데이터가 암호화되어 있지 않습니다. 시스템 담당자에게 알려 주십시오</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About Madoguchi</source>
        <translation>Madoguchi 정보</translation>
    </message>
    <message>
        <source>Madoguchi %1</source>
        <translation>창구 Madoguchi %1</translation>
    </message>
    <message>
        <source>The hub is of version %1 already. Ask IT for the newer Madoguchi; this one goes on working until then.</source>
        <translation>허브는 이미 버전 %1입니다. 시스템 담당자에게 새 Madoguchi를 요청하십시오. 그때까지는 이 버전을 계속 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License 버전 3 이상에 따른 자유 소프트웨어이며 어떠한 보증도 없습니다.</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>시스템 담당자용으로 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AlikeList</name>
    <message>
        <source>There may be a case about this already:</source>
        <translation>같은 안건이 이미 있을 수 있습니다:</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Link: says the same</source>
        <translation>중복으로 연결</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>이 안건에 병합</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>전화번호가 같음</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>이메일 주소가 같음</translation>
    </message>
    <message>
        <source>%1 % of the words are the same</source>
        <translation>글의 %1%가 같음</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AmendPanel</name>
    <message>
        <source>Say in a few words why it is corrected.</source>
        <translation>정정 사유를 간단히 입력하세요.</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>정정 사유</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>정정 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
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
    <message numerus="yes">
        <source>Contact ▲ %n due</source>
        <comment>promised calls</comment>
        <translation>
            <numerusform>응대 ▲회신 %n건</numerusform>
        </translation>
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
    <message>
        <source>Often asked next</source>
        <translation>이어서 자주 묻는 질문</translation>
    </message>
    <message>
        <source>Often asked next: %1</source>
        <translation>이어서 자주 묻는 질문: %1</translation>
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
    <name>madoguchi::desk::ArticleEditor</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Write the day as 2026-04-01.</source>
        <translation>날짜는 2026-04-01 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당 부서</translation>
    </message>
    <message>
        <source>Answer (Markdown)</source>
        <translation>답변(Markdown)</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>표시 미리 보기</translation>
    </message>
    <message>
        <source>What to bring</source>
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
        <source>How long it takes</source>
        <translation>소요 기간</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Keywords (what citizens say)</source>
        <translation>키워드(시민이 쓰는 말)</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>유효 기간 시작일</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Sources, one a line</source>
        <translation>출처(한 줄에 하나씩)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticlePanel</name>
    <message>
        <source>Saved as version %1</source>
        <translation>%1판으로 저장했습니다</translation>
    </message>
    <message>
        <source>Changes not saved yet are shown</source>
        <translation>아직 저장하지 않은 변경을 표시하고 있습니다</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>add a translation</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>%1 ▲ outdated</source>
        <translation>%1 ▲구버전</translation>
    </message>
    <message>
        <source>Only for reading: your role may not change this Q&amp;A.</source>
        <translation>읽기 전용입니다. 이 Q&amp;A를 변경할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Not saved yet; what you type is kept on this desk.</source>
        <translation>아직 저장하지 않았습니다. 입력한 내용은 이 좌석에 보관됩니다.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>No Q&amp;A chosen</source>
        <translation>선택된 Q&amp;A가 없습니다</translation>
    </message>
    <message>
        <source>Choose one in the list to read or change it.</source>
        <translation>목록에서 고르면 읽거나 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Take back my changes</source>
        <translation>내 변경 되돌리기</translation>
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
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>Q&amp;A %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>%1판</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticlesPage</name>
    <message numerus="yes">
        <source>%n Q&amp;A(s)</source>
        <translation>
            <numerusform>Q&amp;A %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경일</translation>
    </message>
    <message>
        <source>Q&amp;As</source>
        <translation>Q&amp;A 목록</translation>
    </message>
    <message>
        <source>Number or words of the question</source>
        <translation>번호 또는 질문의 단어</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Told to callers today</source>
        <translation>오늘 안내 가능</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>폐지</translation>
    </message>
    <message>
        <source>No Q&amp;A here</source>
        <translation>해당하는 Q&amp;A가 없습니다</translation>
    </message>
    <message>
        <source>Choose another category, or begin a new Q&amp;A.</source>
        <translation>다른 분류를 고르거나 새 Q&amp;A를 작성하세요.</translation>
    </message>
    <message>
        <source>New Q&amp;&amp;A</source>
        <translation>새 Q&amp;&amp;A</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AssignBoard</name>
    <message>
        <source>Drop it on whoever is to see to it.</source>
        <translation>맡을 사람이나 부서 위에 놓으세요.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys or by typing, then Enter. Esc leaves everything as it is.</source>
        <translation>화살표 키나 글자 입력으로 고르고 Enter를 누르세요. Esc를 누르면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Nobody in particular: back into the room</source>
        <translation>담당자 없음(상황실로 되돌림)</translation>
    </message>
    <message>
        <source>People and units</source>
        <translation>사람과 부서</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>배정할 곳</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentAddingRow</name>
    <message>
        <source>%1 is being added: %2</source>
        <comment>file, percent</comment>
        <translation>%1 추가 중: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentBox</name>
    <message>
        <source>Saved: %1</source>
        <comment>a file</comment>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Picture %1.%2</source>
        <comment>pasted at, ending of the file&apos;s name</comment>
        <translation>그림 %1.%2</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>첨부 파일(%1)</translation>
    </message>
    <message>
        <source>No files yet. Drop files here, paste a picture, or choose a file.</source>
        <translation>아직 첨부가 없습니다. 파일을 여기에 끌어다 놓거나 그림을 붙여 넣거나 파일을 선택해 주세요.</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>첨부가 없습니다.</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <comment>file, why it was not done</comment>
        <translation>▲ %1: %2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>첨부 파일 저장</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>파일 첨부…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Attach what is on the clipboard: a picture, or files</source>
        <translation>클립보드의 그림이나 파일을 첨부합니다</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>추가 중지</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>the messages above were read</comment>
        <translation>확인했습니다</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentRow</name>
    <message>
        <source>Open %1</source>
        <comment>a file</comment>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>가져오기 중지</translation>
    </message>
    <message>
        <source>Do not fetch %1</source>
        <comment>a file</comment>
        <translation>%1 가져오기 중지</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <comment>a file</comment>
        <translation>%1을(를) 파일로 저장</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a file</comment>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a file</comment>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a file</comment>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown: save it to read all of it.</source>
        <translation>앞부분만 표시합니다. 모두 읽으려면 저장해 주세요.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <comment>a file&apos;s name</comment>
        <translation>그림 %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>a file&apos;s name</comment>
        <translation>%1의 내용</translation>
    </message>
    <message>
        <source>This kind of file is not shown here</source>
        <translation>이 종류의 파일은 여기서 표시하지 않습니다</translation>
    </message>
    <message>
        <source>Save it to open it with another program. Open only what you expect: it comes from outside.</source>
        <translation>저장한 뒤 다른 프로그램에서 열어 주세요. 외부에서 온 파일이므로 예상한 것만 열어 주세요.</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>표시할 수 없습니다</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>It is being fetched from the hub: %1</source>
        <comment>percent</comment>
        <translation>허브에서 가져오는 중: %1</translation>
    </message>
    <message>
        <source>It is fetched as soon as the hub can be reached. Closing this window stops it.</source>
        <translation>허브에 연결되는 대로 가져옵니다. 이 창을 닫으면 중지합니다.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>▲ Characters of this page are missing: this computer has no font for them. Save it to read it elsewhere.</source>
        <translation>▲ 이 페이지에 표시할 수 없는 글자가 있습니다(이 컴퓨터에 글꼴이 없음). 저장한 뒤 다른 프로그램에서 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AuditFilters</name>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>모든 날짜</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation>모든 행위</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AuditLogPage</name>
    <message numerus="yes">
        <source>%n row(s) exported. That, too, is in the audit.</source>
        <translation>
            <numerusform>%n행을 내보냈습니다. 내보낸 사실도 감사 기록에 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>감사 기록 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n row(s)</source>
        <translation>
            <numerusform>최근 %n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit cannot be shown</source>
        <translation>감사 기록을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing of the kind was done</source>
        <translation>해당하는 기록이 없습니다</translation>
    </message>
    <message>
        <source>Choose other days, another person or another act.</source>
        <translation>다른 날짜, 사람, 행위를 선택해 주십시오.</translation>
    </message>
    <message>
        <source>What is done from now on stands here.</source>
        <translation>앞으로의 조작이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The hub is asked</source>
        <translation>허브에 조회하고 있습니다</translation>
    </message>
    <message>
        <source>The audit is read from the hub and kept nowhere else.</source>
        <translation>감사 기록은 허브에서 읽으며 자리에는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Who saw, changed, exported and was refused what. Nothing that a citizen or a clerk has written stands here, and nothing of cases for named persons you are not one of.</source>
        <translation>누가 무엇을 열람·변경·내보내고 거부되었는지에 대한 기록입니다. 시민이나 직원이 쓴 내용은 들어 있지 않으며, 지정되지 않은 공익 신고 안건의 기록은 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>감사 기록</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>감사 기록을 읽는 중</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CalibrationPage</name>
    <message>
        <source>All reviewers</source>
        <translation>모든 평가자</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) reviewed by others, not by you: their points are shown once you have saved your own.</source>
        <translation>
            <numerusform>다른 사람만 평가한 응대가 %n건 있습니다. 내 평가를 저장하면 점수가 표시됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>비교 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reviewer, total</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (n=%2)</source>
        <comment>mean difference, scores</comment>
        <translation>%1 (n=%2)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Two reviewers on the same contact, each without having seen the other’s points.</source>
        <translation>두 평가자가 서로의 점수를 보지 않고 같은 응대를 평가한 결과입니다.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>Contacts with two reviews</source>
        <translation>두 사람이 평가한 응대</translation>
    </message>
    <message>
        <source>Both reviews, criterion by criterion</source>
        <translation>두 평가(항목별)</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>아직 비교할 것이 없습니다</translation>
    </message>
    <message>
        <source>Review a contact that somebody else has reviewed, too: as a second opinion it does not reach the operator.</source>
        <translation>다른 사람이 평가한 응대를 함께 평가하세요. 평가자 조정용이면 상담원에게 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Compared since</source>
        <translation>비교 일시</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>먼저 한 평가</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>나중 평가</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>평균 차이</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CallBackPanel</name>
    <message>
        <source>Save or discard the contact in the form first.</source>
        <translation>먼저 작성 중인 응대를 저장하거나 버리세요.</translation>
    </message>
    <message numerus="yes">
        <source>Promised calls: %Ln</source>
        <translation>
            <numerusform>회신 예정 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Promised calls</source>
        <translation>회신 예정 전화</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>다음 근무자에게 남길 말</translation>
    </message>
    <message>
        <source>Take it and call</source>
        <translation>맡아서 전화하기</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>돌려주기</translation>
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
    <name>madoguchi::desk::CaseActForm</name>
    <message>
        <source>Whoever is there</source>
        <translation>지정 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, unit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>고쳐야 할 점</translation>
    </message>
    <message>
        <source>Remark (may be empty)</source>
        <translation>비고(생략 가능)</translation>
    </message>
    <message>
        <source>Remark for the named persons (may be empty)</source>
        <translation>지정된 사람에게 남길 비고(생략 가능)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>From now on only the persons named here see this case. For everyone else – the hearing section, the units and administrators included – it is gone from every list, count, search, notification and desk, and drafts that wait for approval by others are taken back. If you are not among them, you lose sight of it too.</source>
        <translation>지금부터 여기에 지정한 사람만 이 안건을 볼 수 있습니다. 그 밖의 모든 사람(시민소통과·각 부서·관리자 포함)의 목록·건수·검색·알림·자리에서 사라지며, 다른 사람의 결재를 기다리는 초안은 회수됩니다. 본인이 포함되지 않으면 본인에게도 보이지 않게 됩니다.</translation>
    </message>
    <message>
        <source>The case, its drafts and its whole history will be visible again to the hearing section and to every unit that has a part in it.</source>
        <translation>안건과 초안, 모든 경과가 시민소통과와 담당분이 있는 모든 부서에 다시 보이게 됩니다.</translation>
    </message>
    <message>
        <source>Your unit does not see the case any more once no part of it is yours. The draft goes with it.</source>
        <translation>담당분이 없어지면 귀 부서에는 안건이 보이지 않습니다. 초안도 함께 넘어갑니다.</translation>
    </message>
    <message>
        <source>Units that still work on it are told to stop; no reply is sent.</source>
        <translation>작업 중인 부서는 중단되며, 답변은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The unit does not see the case any more. Its draft stays in the case.</source>
        <translation>해당 부서에는 안건이 보이지 않게 됩니다. 초안은 안건에 남습니다.</translation>
    </message>
    <message>
        <source>To which unit</source>
        <translation>보낼 부서</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Who may see the case</source>
        <translation>열람할 수 있는 사람</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>발송 방법</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>다른 안건의 번호</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>label</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseEditForm</name>
    <message>
        <source>Somebody else corrected this case while you did. Choose before you save; nothing is lost.</source>
        <translation>정정하는 동안 다른 사람이 이 안건을 정정했습니다. 저장하기 전에 고르세요. 아무것도 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>Correct the case</source>
        <translation>안건 정정</translation>
    </message>
    <message>
        <source>Why it is corrected (may be empty)</source>
        <translation>정정 사유(생략 가능)</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>정정 저장</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFieldsForm</name>
    <message>
        <source>no reply wanted</source>
        <translation>답변 불필요</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a case</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>시민의 말</translation>
    </message>
    <message>
        <source>The requester stays anonymous</source>
        <translation>익명</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Reading of the name (kana)</source>
        <translation>이름 읽기(가나)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
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
        <source>Wants the reply by</source>
        <translation>희망 답변 방법</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Place the case is about</source>
        <translation>관련 장소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFileView</name>
    <message>
        <source>More…</source>
        <translation>더 보기…</translation>
    </message>
    <message>
        <source>Split a piece off as a case of its own…</source>
        <translation>일부를 별도 안건으로 나누기…</translation>
    </message>
    <message>
        <source>%1
(Q&amp;A %2)</source>
        <comment>an answer, its number</comment>
        <translation>%1
(Q&amp;A %2)</translation>
    </message>
    <message>
        <source>This case is not here</source>
        <translation>이 안건은 여기에 없습니다</translation>
    </message>
    <message>
        <source>It does not exist, or you may not read it (any more).</source>
        <translation>존재하지 않거나, 열람할 수 없습니다(또는 더 이상 열람할 수 없습니다).</translation>
    </message>
    <message>
        <source>You may not read it any more. What you were writing yourself stands below until you open another case; it is not kept.</source>
        <translation>더 이상 열람할 수 없습니다. 쓰고 있던 내용은 다른 안건을 열 때까지 아래에 표시되며, 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>선택한 안건이 없습니다</translation>
    </message>
    <message>
        <source>Choose one in the list to read it and to work on it.</source>
        <translation>목록에서 고르면 읽고 처리할 수 있습니다.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>What you were writing</source>
        <translation>쓰고 있던 내용</translation>
    </message>
    <message>
        <source>Write a Q&amp;&amp;A from the answer…</source>
        <translation>답변으로 Q&amp;&amp;A 작성…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>흐름</translation>
    </message>
    <message>
        <source>Both flows</source>
        <translation>두 흐름 모두</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>모든 부서</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>모든 분류</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Words of the number, subject, requester or category</source>
        <translation>번호, 제목, 신청인, 분류의 단어</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>접수일(부터)</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>접수일(까지)</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>역순</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseHead</name>
    <message>
        <source>No number yet</source>
        <translation>번호 미부여</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>number in an imported ledger</comment>
        <translation>이전 번호 %1</translation>
    </message>
    <message>
        <source>%1 (was due %2)</source>
        <comment>how late, when</comment>
        <translation>%1(기한: %2)</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>when</comment>
        <translation>기한: %1</translation>
    </message>
    <message>
        <source>Whistle-blower case: visible to %1 only</source>
        <translation>공익제보: %1만 열람 가능</translation>
    </message>
    <message>
        <source>%1 is writing the part of %2 since %3</source>
        <comment>person, unit, time</comment>
        <translation>%1 님이 %3부터 %2 담당분을 작성 중</translation>
    </message>
    <message>
        <source>%1 is writing since %2</source>
        <comment>person, time</comment>
        <translation>%1 님이 %2부터 작성 중</translation>
    </message>
    <message>
        <source>Saved here; the others see it once the hub has it.</source>
        <translation>이 자리에 저장됨. 허브에 도착하면 다른 사람에게도 보입니다.</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>주관: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseListPane</name>
    <message>
        <source>Export cases</source>
        <translation>안건 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) exported</source>
        <translation>
            <numerusform>안건 %n건을 내보냈습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>The first %1 of %2 cases: %3</source>
        <translation>안건 %2건 중 처음 %1건: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>안건 %n건: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>인쇄 %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>안건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>맞는 안건이 없습니다</translation>
    </message>
    <message>
        <source>Widen the filters, or choose “Show all”.</source>
        <translation>필터 조건을 넓히거나 “모두 표시”를 선택하세요.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>안건이 없습니다</translation>
    </message>
    <message>
        <source>What citizens sent, and what was handed in, appears here.</source>
        <translation>시민이 보낸 것과 넘겨받은 것이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>해당하는 안건이 없습니다</translation>
    </message>
    <message>
        <source>Nothing presses. “Open” shows what is being worked on.</source>
        <translation>급한 것은 없습니다. 「처리 중」에서 진행 중인 안건을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Bring in a ledger of cases that stands in a table</source>
        <translation>표로 된 안건 대장을 가져옵니다</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseQueuePane</name>
    <message>
        <source>What waits for you</source>
        <translation>처리를 기다리는 것</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>처리를 기다리는 것이 없습니다</translation>
    </message>
    <message>
        <source>What you are to draft, approve, check or send appears here, what is due first.</source>
        <translation>초안 작성, 결재, 확인, 발송할 것이 기한이 가까운 순서로 표시됩니다.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <comment>how many, of how many</comment>
        <translation>%2건 중 처음 %1건</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>할 일 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wait for</source>
        <translation>내가 기다리는 것</translation>
    </message>
    <message>
        <source>You wait for nobody</source>
        <translation>기다리는 것이 없습니다</translation>
    </message>
    <message>
        <source>Cases you handed in or worked on stand here while others have them.</source>
        <translation>본인이 제출했거나 처리한 안건 중 지금 다른 담당에게 있는 것이 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with others</source>
        <translation>
            <numerusform>다른 담당에게 있는 안건 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseScopeBar</name>
    <message>
        <source>Which cases are shown</source>
        <translation>표시할 안건</translation>
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
        <translation>인용한 Q&amp;A: %1</translation>
    </message>
    <message>
        <source>Not saved yet; kept at this desk until it is.</source>
        <translation>아직 저장 안 됨(저장할 때까지 이 자리에 보관)</translation>
    </message>
    <message>
        <source>You wrote this; it was not saved, and cannot be now. Copy what is worth it.</source>
        <translation>입력한 내용은 저장되지 않았고 지금은 저장할 수 없습니다. 필요한 부분을 복사하세요.</translation>
    </message>
    <message>
        <source>Saved by %1, %2</source>
        <comment>person, when</comment>
        <translation>%1 저장, %2</translation>
    </message>
    <message>
        <source>%1 saved another text (%2) while you were writing. Choose before you save; nothing is lost.</source>
        <comment>person, when</comment>
        <translation>작성하는 동안 %1 님이 다른 글을 저장했습니다(%2). 저장하기 전에 고르세요. 아무것도 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>Reply to the citizen</source>
        <translation>시민에게 보낼 답변</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Draft of this part</source>
        <translation>담당분 초안</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>저장된 내용으로 되돌리기</translation>
    </message>
    <message>
        <source>Insert a Q&amp;A or a template…</source>
        <translation>Q&amp;A·양식 넣기…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseTimesPage</name>
    <message>
        <source>Times</source>
        <comment>tab</comment>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Steps that waited</source>
        <comment>tab</comment>
        <translation>기다린 단계</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those asked for.</source>
        <translation>중지됨: 표시된 수치는 요청한 조건의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Plot of the times</source>
        <translation>소요 시간 그래프</translation>
    </message>
    <message>
        <source>Waited longest: %1, %2</source>
        <comment>step, for whom</comment>
        <translation>가장 오래 기다린 안건: %1, %2</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>No cases in these days</source>
        <translation>이 기간에 안건이 없습니다</translation>
    </message>
    <message>
        <source>Choose other days. Cases count from the day they came in.</source>
        <translation>다른 기간을 고르세요. 안건은 접수일로 셉니다.</translation>
    </message>
    <message>
        <source>The times are worked out from the timelines of the cases.</source>
        <translation>안건의 경과에서 소요 시간을 구하고 있습니다.</translation>
    </message>
    <message>
        <source>Times of the cases</source>
        <translation>안건 소요 시간</translation>
    </message>
    <message>
        <source>Steps that waited</source>
        <translation>기다린 단계</translation>
    </message>
    <message>
        <source>S sorts by the column; Enter opens.</source>
        <translation>S로 열 기준 정렬, Enter로 엽니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Reckon again</source>
        <translation>다시 집계</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Times as a table…</source>
        <translation>소요 시간 표…</translation>
    </message>
    <message>
        <source>Steps as a table…</source>
        <translation>단계 표…</translation>
    </message>
    <message>
        <source>Plot as a picture…</source>
        <translation>그래프 그림…</translation>
    </message>
    <message>
        <source>Export times</source>
        <translation>소요 시간 내보내기</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>그래프 내보내기</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>내보냈습니다.</translation>
    </message>
    <message>
        <source>Times of cases</source>
        <translation>안건 소요 시간</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseViewsBar</name>
    <message>
        <source>Give it a name.</source>
        <translation>이름을 붙이세요.</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>내 보기</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>이 보기 저장…</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>이 보기 삭제</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>보기 이름</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CasesWorkspace</name>
    <message>
        <source>%1 (%2)</source>
        <comment>list, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>내 차례</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>기다리는 것</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>제출한 안건</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>모든 안건</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>안건 닫기 (Esc)</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>선택한 안건이 없습니다</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>목록에서 고르면 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how long cases took</comment>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>list of cases</comment>
        <translation>공개</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CategoryTree</name>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>모든 분류</translation>
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
    <name>madoguchi::desk::ClosingsPanel</name>
    <message>
        <source>every year</source>
        <translation>매년</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>This is not in the list yet: add it, or empty the fields.</source>
        <translation>아직 목록에 추가되지 않았습니다. 추가하거나 칸을 비우세요.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>2027-02-01 or 12-29</source>
        <translation>2027-02-01 또는 12-29</translation>
    </message>
    <message>
        <source>empty: one day</source>
        <translation>비우면 하루</translation>
    </message>
    <message>
        <source>e.g. maintenance of the lines</source>
        <translation>예: 전화 설비 공사</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>휴무일</translation>
    </message>
    <message>
        <source>once</source>
        <translation>한 번</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ConflictBar</name>
    <message>
        <source>Somebody else has changed this Q&amp;A meanwhile. Their text stands below; yours is in the fields.</source>
        <translation>그사이 다른 사람이 이 Q&amp;A를 변경했습니다. 상대방의 글은 아래에, 내 글은 입력란에 있습니다.</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>상대방의 글</translation>
    </message>
    <message>
        <source>Go on with my text</source>
        <translation>내 글로 계속</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>상대방의 글 사용</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactDetail</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의 내용</translation>
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
        <source>Satisfaction</source>
        <translation>만족도</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>10점 중 %1점</translation>
    </message>
    <message>
        <source>Wish or criticism</source>
        <translation>시민의 의견·요망</translation>
    </message>
    <message>
        <source>Note for the departments</source>
        <translation>담당 부서 전달 사항</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>연결 부서</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>회신 일시</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>사유 미기재</translation>
    </message>
    <message>
        <source>First written down</source>
        <translation>정정 전 기록</translation>
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
    <name>madoguchi::desk::CriterionRow</name>
    <message>
        <source>▲ %1</source>
        <comment>error beside a field</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <comment>criterion, number</comment>
        <translation>%1 (가중치 %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, points</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DeputiesDialog</name>
    <message>
        <source>%1 stands in for %2 from %3 until %4</source>
        <comment>deputy, absent, days</comment>
        <translation>%1 님이 %2 님 대리(%3~%4)</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>A deputy approves and returns drafts in the name of somebody who is away. Cases restricted to named persons stay closed to deputies.</source>
        <translation>대리인은 부재자의 이름으로 초안을 결재·반려합니다. 열람자를 한정한 안건은 대리인에게도 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>부재자</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>대리할 사람</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Name the deputy</source>
        <translation>대리인 등록</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DetachForm</name>
    <message>
        <source>%1 is taken out of the case for everyone.</source>
        <comment>a file</comment>
        <translation>%1이(가) 모든 사람의 안건에서 제거됩니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DivideForm</name>
    <message>
        <source>One more unit</source>
        <translation>부서 추가</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <comment>number</comment>
        <translation>부서 %1</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>요청 내용</translation>
    </message>
    <message>
        <source>Due before the case</source>
        <translation>별도 기한 설정</translation>
    </message>
    <message>
        <source>When the unit’s part is due</source>
        <translation>담당분 기한</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DocumentView</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a field to type into; one of the two texts around it may be empty.</extracomment>
        <translation>%1 / %2쪽</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <comment>number, how many, a file&apos;s name</comment>
        <translation>%3, %2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>이 페이지를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Page %1 is being made ready…</source>
        <translation>%1쪽을 준비하고 있습니다…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>쪽 크기</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>쪽 전체</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>너비 맞춤</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DueTimesForm</name>
    <message>
        <source>%1: unit</source>
        <comment>what the time is for</comment>
        <translation>%1: 단위</translation>
    </message>
    <message>
        <source>Departments work, Monday to Friday</source>
        <translation>담당 부서 업무시간 (월~금)</translation>
    </message>
    <message>
        <source>Closed at New Year from</source>
        <translation>연말연시 휴무 (첫날)</translation>
    </message>
    <message>
        <source>until</source>
        <comment>last day closed at New Year</comment>
        <translation>연말연시 휴무 (마지막 날)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EmergencyBar</name>
    <message>
        <source>▲ This desk&apos;s store cannot be used: %1</source>
        <translation>▲ 이 좌석의 저장소를 사용할 수 없습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the emergency file.</source>
        <translation>
            <numerusform>비상 파일에 %Ln건.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The store works again. Sign in, and what was kept goes into it.</source>
        <translation>▲ 저장소가 복구되었습니다. 로그인하면 보관한 내용이 저장됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>▲ The store did not take %Ln contact(s).</source>
        <translation>
            <numerusform>▲ 응대 %Ln건을 저장소에 기록하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in an emergency file, they go into the store by themselves once it works. If this stays, tell IT.</source>
        <translation>비상 파일에 보관했으며 저장소가 복구되면 자동으로 옮겨집니다. 계속되면 전산 담당에게 알리십시오.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln record(s) of the emergency file cannot be read and are kept as %1. Tell IT.</source>
        <translation>
            <numerusform>▲ 비상 파일의 기록 %Ln건을 읽을 수 없어 %1에 남겨 두었습니다. 전산 담당에게 알리십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>비상</translation>
    </message>
    <message>
        <source>Calls are kept in an emergency file and go into the store by themselves once it works.</source>
        <translation>응대는 비상 파일에 보관되며, 저장소가 복구되면 자동으로 저장됩니다.</translation>
    </message>
    <message>
        <source>If this stays, tell IT.</source>
        <translation>계속되면 시스템 담당자에게 알려 주십시오.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EnrolForm</name>
    <message>
        <source>Where is the hub? IT tells you.</source>
        <translation>허브 주소를 입력하세요. 전산 담당자에게 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose the certificate IT gave you.</source>
        <translation>전산 담당자에게 받은 인증서를 선택하세요.</translation>
    </message>
    <message>
        <source>Type the one-time code IT gave you.</source>
        <translation>전산 담당자에게 받은 일회용 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Certificate of the hub</source>
        <translation>허브 인증서</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>인증서 (*.pem *.crt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>이 좌석 설정</translation>
    </message>
    <message>
        <source>Once, when a desk is installed. IT has the address, the certificate and a one-time code.</source>
        <translation>좌석을 설치할 때 한 번만 합니다. 주소, 인증서, 일회용 코드는 전산 담당자에게 받으세요.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>허브 주소</translation>
    </message>
    <message>
        <source>hub.example.lg.jp</source>
        <translation>hub.example.lg.jp</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>인증서 파일</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>일회용 코드</translation>
    </message>
    <message>
        <source>Name of this seat</source>
        <translation>이 좌석의 이름</translation>
    </message>
    <message>
        <source>Enrol this desk</source>
        <translation>이 좌석 등록</translation>
    </message>
    <message>
        <source>Work without a hub on this computer</source>
        <translation>허브 없이 이 컴퓨터에서만 사용</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>완료됨</translation>
    </message>
    <message>
        <source>%1 works on it</source>
        <translation>%1 처리 중</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>담당자 없음</translation>
    </message>
    <message>
        <source>Assigned to %1, not taken yet</source>
        <translation>%1에게 배정됨 · 아직 맡지 않음</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>overdue</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, Q&amp;A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q&amp;As</source>
        <translation>Q&amp;A 목록</translation>
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
        <source>The answer goes to</source>
        <translation>회신처</translation>
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
        <source>Contact it arose in</source>
        <translation>원래 응대</translation>
    </message>
    <message>
        <source>Contact it ended in</source>
        <translation>완료된 응대</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>담당자 없음</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>이 단말에서 알 수 없는 사람</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, until when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationPane</name>
    <message numerus="yes">
        <source>%n pressing</source>
        <translation>
            <numerusform>긴급 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk stands alone, without a hub: no other booth&apos;s raised hand can reach it. What is promised and escalated here is kept and shown.</source>
        <translation>이 단말은 허브 없이 쓰이므로 다른 자리의 손들기가 도착하지 않습니다. 여기서 한 약속과 이관은 저장되어 표시됩니다.</translation>
    </message>
    <message>
        <source>No connection to the hub: raised hands of other booths do not arrive until it is back. What you do here is kept and sent then.</source>
        <translation>허브에 연결되지 않았습니다. 다시 연결될 때까지 다른 자리의 손들기가 도착하지 않습니다. 여기서 한 일은 저장되었다가 나중에 전송됩니다.</translation>
    </message>
    <message>
        <source>Nothing resolved today yet</source>
        <translation>오늘 완료된 건이 아직 없습니다</translation>
    </message>
    <message>
        <source>What somebody resolves can be found and reopened here.</source>
        <translation>완료된 건은 여기서 찾아 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>이 종류로 기다리는 건이 없습니다</translation>
    </message>
    <message>
        <source>Choose “All” to see everything else that waits.</source>
        <translation>“전체”를 고르면 기다리는 다른 건을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>기다리는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Raised hands, promised call-backs, and e-mail and FAX to be answered appear here by themselves.</source>
        <translation>손들기, 약속한 회신 전화, 답장을 기다리는 메일과 팩스가 여기에 자동으로 나타납니다.</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>에스컬레이션</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>인계하기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationWork</name>
    <message>
        <source>Why it is reopened</source>
        <translation>다시 여는 이유</translation>
    </message>
    <message>
        <source>How the call went, or a note</source>
        <translation>통화 내용 또는 메모</translation>
    </message>
    <message>
        <source>How it ended, or a note</source>
        <translation>결과 또는 메모</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>약속한 시각</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>돌려주기</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>맡기</translation>
    </message>
    <message>
        <source>Log the call and resolve</source>
        <translation>통화를 기록하고 완료</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>통화 결과</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>시각 변경</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>배정…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>안건 등록…</translation>
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
        <translation>%1개 항목, 가중치 합계 %2</translation>
    </message>
    <message>
        <source>What every review looks at. A change holds for reviews that begin after it; what is saved keeps the form it was given on.</source>
        <translation>모든 평가에서 보는 항목입니다. 변경은 이후에 시작하는 평가부터 적용되며, 저장된 평가는 당시의 평가표를 유지합니다.</translation>
    </message>
    <message>
        <source>What every review looks at. A supervisor changes it.</source>
        <translation>모든 평가에서 보는 항목입니다. 변경은 슈퍼바이저가 합니다.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>What earns the points</source>
        <translation>점수 기준</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>만점</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>이 안으로 시작</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>항목 제거</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>평가표 저장</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>Take their form</source>
        <translation>상대 것 채택</translation>
    </message>
    <message>
        <source>Somebody else has saved another form meanwhile. Saving yours puts it in its place.</source>
        <translation>그사이 다른 사람이 평가표를 저장했습니다. 내 것을 저장하면 대체됩니다.</translation>
    </message>
    <message>
        <source>Criteria of the review form</source>
        <translation>평가표 항목</translation>
    </message>
    <message>
        <source>No review form yet</source>
        <translation>아직 평가표가 없습니다</translation>
    </message>
    <message>
        <source>A proposal: %1. “Start with these”, or write your own.</source>
        <comment>list of criteria</comment>
        <translation>제안: %1. ‘이 안으로 시작’하거나 직접 작성하세요.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A supervisor writes here what reviews look at.</source>
        <translation>평가 항목은 슈퍼바이저가 여기에 작성합니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::GivenReviews</name>
    <message numerus="yes">
        <source>%n review(s) given</source>
        <translation>
            <numerusform>내가 한 평가 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews you have given. What others gave for a contact is shown under “Calibration” once your own is saved.</source>
        <translation>내가 한 평가입니다. 다른 사람의 평가는 내 평가를 저장한 뒤 ‘평가자 조정’에 나타납니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a review</comment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Reviews you have given</source>
        <translation>내가 한 평가</translation>
    </message>
    <message>
        <source>No reviews given yet</source>
        <translation>아직 평가하지 않았습니다</translation>
    </message>
    <message>
        <source>Draw a sample and open one of its contacts, or choose “Review” beside a contact in History.</source>
        <translation>표본을 뽑아 응대를 열거나, 이력의 응대에서 ‘평가’를 선택하세요.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>평가 일시</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a review is for</comment>
        <translation>대상</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Operator’s side</source>
        <translation>상담원 쪽</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandBar</name>
    <message>
        <source>What else do you need to know?</source>
        <translation>더 확인할 내용은 무엇입니까?</translation>
    </message>
    <message>
        <source>What do you want to ask the supervisor?</source>
        <translation>상급자에게 무엇을 묻겠습니까?</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>다시 묻기</translation>
    </message>
    <message>
        <source>Question to the supervisor</source>
        <translation>상급자에게 할 질문</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>손들기</translation>
    </message>
    <message>
        <source>Make it an escalation</source>
        <translation>에스컬레이션으로 전환</translation>
    </message>
    <message>
        <source>Raise the hand all the same</source>
        <translation>그래도 손들기</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>상급자에게 질문</translation>
    </message>
    <message>
        <source>Raised hand</source>
        <translation>손들기</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>대화 내용</translation>
    </message>
    <message>
        <source>Answer of the supervisor</source>
        <translation>상급자의 답변</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>답변 받기</translation>
    </message>
    <message>
        <source>Take the hand down</source>
        <translation>손 내리기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandDetail</name>
    <message>
        <source>On call %1</source>
        <comment>minutes and seconds</comment>
        <translation>통화 중 %1</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>%1 (not at this desk)</source>
        <comment>number of a Q&amp;A</comment>
        <translation>%1(이 단말에 없음)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, Q&amp;A, when checked</comment>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <comment>number, Q&amp;A, owner, when checked</comment>
        <translation>%1 %2(%3 · %4)</translation>
    </message>
    <message>
        <source>%1 ▲ old</source>
        <comment>a Q&amp;A nobody has checked for long</comment>
        <translation>%1 ▲오래됨</translation>
    </message>
    <message>
        <source>Q&amp;As open at the booth</source>
        <translation>상담석에 열린 Q&amp;A</translation>
    </message>
    <message>
        <source>Answer (appears at the booth at once)</source>
        <translation>답변(상담석에 바로 표시됩니다)</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>전화 넘겨받기</translation>
    </message>
    <message>
        <source>Make it an escalation</source>
        <translation>에스컬레이션으로 전환</translation>
    </message>
    <message>
        <source>Have the Q&amp;As checked</source>
        <translation>Q&amp;A 확인 요청</translation>
    </message>
    <message>
        <source>Take the hand down</source>
        <translation>손 내리기</translation>
    </message>
    <message>
        <source>For when the operator is gone. What stands in the box is the reason.</source>
        <translation>상담사가 자리를 떠났을 때 사용합니다. 입력란의 내용이 사유가 됩니다.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>답변 보내기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverBar</name>
    <message numerus="yes">
        <source>Shift hand-over (%1), %Ln open</source>
        <comment>when and who</comment>
        <translation>
            <numerusform>교대 인계(%1) · 남은 건 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shift hand-over, what is to be known</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read and receive</source>
        <translation>읽고 인수하기</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Out of sight until you sign in again</source>
        <translation>다시 로그인할 때까지 숨깁니다</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverLines</name>
    <message>
        <source>What stands open</source>
        <translation>남아 있는 건</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverPanel</name>
    <message>
        <source>Handed over. Whoever leads the next shift is told, and receives it.</source>
        <translation>인계했습니다. 다음 교대의 책임자에게 알려지며, 그 사람이 인수합니다.</translation>
    </message>
    <message>
        <source>Received. What is still open stands in the pane.</source>
        <translation>인수했습니다. 아직 남은 건은 왼쪽 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>교대 인계</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>인계하기</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>지난 인계</translation>
    </message>
    <message>
        <source>Write or read</source>
        <translation>쓰기 또는 읽기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverReadPage</name>
    <message>
        <source>No hand-overs yet</source>
        <translation>인계가 아직 없습니다</translation>
    </message>
    <message>
        <source>What one shift leaves to the next can be read here, with what became of it.</source>
        <translation>교대 간에 넘긴 내용과 그 뒤의 경과를 여기서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>인계 목록</translation>
    </message>
    <message>
        <source>Receive it</source>
        <translation>인수하기</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>글자로 복사</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverWritePage</name>
    <message>
        <source>What the next shift must know</source>
        <translation>다음 교대가 알아야 할 것</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>인계하기</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>글자로 복사</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HeldBar</name>
    <message>
        <source>Change places</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>The contact in the form is held in its place</source>
        <translation>작성 중인 응대가 대신 보류됩니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) held until the form is free</source>
        <translation>
            <numerusform>보류된 응대 %Ln건(입력란이 비면 이어집니다)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contacts held, what the first is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HistoryFilters</name>
    <message>
        <source>Words of the inquiry, wish or note</source>
        <translation>문의, 의견, 전달 사항의 단어</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>모든 날짜</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>모든 상담원</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>모든 분류</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>모든 접수 경로</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HistoryWorkspace</name>
    <message>
        <source>Export contacts</source>
        <translation>응대 이력 내보내기</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>스프레드시트용 표 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported</source>
        <translation>
            <numerusform>응대 이력 %n건을 내보냈습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1 (정정됨)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>접수 경로</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>응대 이력</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>정정…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>선택된 응대가 없습니다</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>목록에서 고르면 내용이 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>응대 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>조건에 맞는 응대가 없습니다</translation>
    </message>
    <message>
        <source>Widen the filters, or choose “Show all”.</source>
        <translation>필터 조건을 넓히거나 “모두 표시”를 선택하세요.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>아직 응대 이력이 없습니다</translation>
    </message>
    <message>
        <source>What is saved in the Answer workspace appears here, of all seats.</source>
        <translation>“답변” 화면에서 저장한 응대가 모든 좌석분까지 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>안건 등록…</translation>
    </message>
    <message>
        <source>(erased)</source>
        <comment>a contact&apos;s words</comment>
        <translation>(삭제됨)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HolidaysPanel</name>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>이전 해</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>다음 해</translation>
    </message>
    <message>
        <source>Public holidays of %1</source>
        <translation>%1년 공휴일</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>공휴일</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HoursPage</name>
    <message>
        <source>Somebody else has changed the hours meanwhile. Save replaces theirs by yours, Discard shows theirs.</source>
        <translation>다른 사람이 접수 시간을 변경했습니다. &apos;저장&apos;하면 내 내용으로 바뀌고, &apos;버리기&apos;하면 상대의 내용을 표시합니다.</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked.</source>
        <translation>저장하지 않았습니다. 표시된 칸을 고치세요.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>why the hours were not saved</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>변경됨 (저장 전)</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>마지막 변경 %1</translation>
    </message>
    <message>
        <source>Nobody has changed these hours yet.</source>
        <translation>아직 변경되지 않았습니다 (초기 설정).</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>접수 시간</translation>
    </message>
    <message>
        <source>When the centre answers, by channel. Due times count in these hours. With a break: 9:00–12:00, 13:00–17:00.</source>
        <translation>수단별 접수 시간입니다. 기한은 이 시간으로 셉니다. 휴게시간이 있으면 9:00–12:00, 13:00–17:00처럼 씁니다.</translation>
    </message>
    <message>
        <source>Due times</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Service hours and days count only while the channel is open; business days are those on which the departments work.</source>
        <translation>&apos;접수 시간 기준&apos;과 &apos;접수일&apos;은 해당 수단이 열려 있는 시간만 셉니다. &apos;업무일&apos;은 담당 부서가 근무하는 날입니다.</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>휴무일</translation>
    </message>
    <message>
        <source>On these days the centre is closed on every channel. Days without a year come every year.</source>
        <translation>이 날에는 모든 수단의 접수를 쉽니다. 연도 없는 날짜는 매년 반복됩니다.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>By the Act on National Holidays as it stands today; equinoxes to come are reckoned.</source>
        <translation>현행 &apos;국민의 축일에 관한 법률&apos;에 따릅니다. 앞으로의 춘분·추분은 계산한 날짜입니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::InsertDialog</name>
    <message>
        <source>Insert into the text</source>
        <translation>본문에 넣기</translation>
    </message>
    <message>
        <source>Words of a Q&amp;A, its number, or a template’s title</source>
        <translation>Q&amp;A의 낱말·번호 또는 양식의 제목</translation>
    </message>
    <message>
        <source>Templates and Q&amp;As</source>
        <translation>양식과 Q&amp;A</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>양식</translation>
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
        <translation>Q&amp;A 목록</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>말</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>응대 스크립트</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>접수 시간</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>답변 서식</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>안건 %1</translation>
    </message>
    <message>
        <source>From a case: write it so that it holds for everybody, and put something in for %1</source>
        <translation>안건에서 가져온 초안입니다. 누구에게나 해당하는 글로 고치고 %1 부분을 다시 쓰세요</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>감사 기록</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LearnedView</name>
    <message>
        <source>Forgotten. Search learns from the contacts to come.</source>
        <translation>지웠습니다. 앞으로의 응대에서 다시 학습합니다.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>learned term, its weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing yet: search learns from the contacts this Q&amp;A answers.</source>
        <translation>아직 없습니다. 이 Q&amp;A로 답한 응대에서 학습합니다.</translation>
    </message>
    <message numerus="yes">
        <source>From %n contact(s); these words lead to this Q&amp;A, the heavier the more.</source>
        <translation>
            <numerusform>응대 %n건에서 학습. 다음 말이 이 Q&amp;A로 이어지며, 숫자가 클수록 강합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>학습한 말</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>지우기…</translation>
    </message>
    <message>
        <source>Search forgets, for everyone, what past contacts taught about this Q&amp;A. This cannot be taken back.</source>
        <translation>이 Q&amp;A에 대해 지난 응대에서 학습한 내용을 모든 사람의 검색에서 지웁니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LeaseBar</name>
    <message>
        <source>▲ More than 72 hours without the hub: contacts, cases and the room are hidden, and come back with it. Q&amp;As can be searched; contacts you write are kept here and sent then.</source>
        <translation>▲ 허브와 연결되지 않은 지 72시간이 지나 응대 이력, 안건, 상황실을 숨겼습니다. 허브가 돌아오면 다시 표시됩니다. Q&amp;A는 검색할 수 있으며, 작성한 응대는 이 자리에 보관했다가 그때 전송합니다.</translation>
    </message>
    <message numerus="yes">
        <source>So it stays for %Ln more day(s).</source>
        <translation>
            <numerusform>이 상태로 앞으로 %Ln일 더 쓸 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So it stays for %Ln more hour(s).</source>
        <translation>
            <numerusform>이 상태로 앞으로 %Ln시간 더 쓸 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ If the hub does not come back within %Ln minute(s), contacts, cases and the room are hidden until it does. Q&amp;As stay, and contacts can be written.</source>
        <translation>
            <numerusform>▲ %Ln분 안에 허브에 연결되지 않으면 연결될 때까지 응대 이력, 안건, 상황실을 숨깁니다. Q&amp;A는 계속 쓸 수 있고 응대도 기록할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ More than 24 hours without the hub: restricted cases are not on this desk until it comes back.</source>
        <translation>▲ 허브와 연결되지 않은 지 24시간이 지나 열람자를 한정한 안건을 이 자리에서 지웠습니다. 허브가 돌아오면 다시 받습니다.</translation>
    </message>
    <message numerus="yes">
        <source>▲ If the hub does not come back within %Ln minute(s), restricted cases leave this desk until it does.</source>
        <translation>
            <numerusform>▲ %Ln분 안에 허브에 연결되지 않으면 열람자를 한정한 안건이 이 자리에서 지워지고, 허브가 돌아오면 다시 받습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>허브 미연결</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LedgerColumns</name>
    <message>
        <source>– nothing is taken from it –</source>
        <translation>－ 가져오지 않음 －</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>열 ‘%1’의 항목</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LedgerDialog</name>
    <message>
        <source>The check was stopped.</source>
        <translation>확인을 중지했습니다.</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>대장 선택</translation>
    </message>
    <message>
        <source>Table saved by a spreadsheet as CSV (*.csv)</source>
        <translation>표 계산 프로그램으로 저장한 CSV (*.csv)</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>파일을 선택하지 않았습니다</translation>
    </message>
    <message>
        <source>Check which column is which field, and choose it otherwise where it is wrong.</source>
        <translation>어느 열이 어느 항목인지 확인하고 잘못된 곳은 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>Choose the columns for: %1</source>
        <translation>다음 항목의 열을 선택해 주세요: %1</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>%n건 등록</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>가져오기</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a ledger of cases</source>
        <translation>안건 대장 가져오기</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>The row says it</source>
        <translation>행의 기재에 따름</translation>
    </message>
    <message>
        <source>Kind of cases whose row names none</source>
        <translation>종류가 없는 행의 종류</translation>
    </message>
    <message>
        <source>Who answers where a row does not say</source>
        <translation>방식이 없는 행의 회답 주체</translation>
    </message>
    <message>
        <source>Unit that answers where a row names none</source>
        <translation>부서가 없는 행에 회답할 부서</translation>
    </message>
    <message>
        <source>Rows that do not fit</source>
        <translation>가져올 수 없는 행</translation>
    </message>
    <message>
        <source>How much of the file was read</source>
        <translation>읽기 진행 상황</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Check, change nothing</source>
        <translation>확인만 하기</translation>
    </message>
    <message>
        <source>Name of the ledger (may be empty)</source>
        <translation>대장 이름(비워도 됨)</translation>
    </message>
    <message>
        <source>Where another one has the same numbers</source>
        <translation>번호가 겹치는 대장이 있을 때 입력</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LockPage</name>
    <message>
        <source>From now on the PIN opens the window, too.</source>
        <translation>이제부터 PIN으로도 화면을 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>The PIN is gone: the password alone opens the window.</source>
        <translation>PIN을 없앴습니다. 화면은 비밀번호로만 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>변경할 PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>새 PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN 변경</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN 설정</translation>
    </message>
    <message>
        <source>Lock the window when nothing was touched for</source>
        <translation>조작이 없을 때 화면을 잠그기까지의 시간</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>During a call it is 30 minutes. Your password opens a locked window. A PIN of 4 to 8 digits opens it, too, at this desk; after five wrong ones only the password does.</source>
        <translation>통화 중에는 30분입니다. 잠긴 화면은 비밀번호로 해제합니다. 이 자리에서는 4~8자리 PIN으로도 해제할 수 있습니다. PIN을 연달아 다섯 번 틀리면 비밀번호로만 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>새 PIN 다시 입력</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>내 비밀번호</translation>
    </message>
    <message>
        <source>No PIN any more</source>
        <translation>PIN 사용 안 함</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LockView</name>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>%1 is signed in. A call that is on, drafts and the exchange with the hub go on.</source>
        <translation>%1 님이 로그인되어 있습니다. 진행 중인 응대, 임시 저장, 허브와의 동기화는 그대로 계속됩니다.</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>비밀번호 또는 PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Sign out, for somebody else to sign in</source>
        <translation>로그아웃하고 다른 사람이 로그인하기</translation>
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
    <name>madoguchi::desk::MessageChoicePage</name>
    <message>
        <source>What you are told of cases, at every desk you sign in at:</source>
        <translation>안건에 대해 알릴 내용(어느 좌석에서 로그인해도 같습니다):</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>In the window: %1</source>
        <translation>화면: %1</translation>
    </message>
    <message>
        <source>By e-mail: %1</source>
        <translation>메일: %1</translation>
    </message>
    <message>
        <source>E-mail is sent where the city has a gateway for it. It says the number and until when, nothing of what was written; of restricted cases none is ever sent.</source>
        <translation>메일은 시에 메일 연동이 있을 때 발송됩니다. 안건 번호와 기한만 알리며 내용은 담지 않습니다. 열람 제한 안건은 발송하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::MyReviewsView</name>
    <message>
        <source>You have seen it: %1</source>
        <comment>moment</comment>
        <translation>확인함: %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>평가 일시</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>내 쪽</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>내 응대에 대한 평가</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <comment>a review</comment>
        <translation>확인했습니다</translation>
    </message>
    <message>
        <source>Mean of a month’s totals; n is how many reviews</source>
        <translation>월별 합계의 평균(n은 평가 건수)</translation>
    </message>
    <message>
        <source>No reviews of your contacts yet</source>
        <translation>아직 내 응대에 대한 평가가 없습니다</translation>
    </message>
    <message>
        <source>When a leader reviews one of your contacts, the bell says so, and it stands here: the points, the comment, and room for your answer.</source>
        <translation>리더가 내 응대를 평가하면 벨로 알리고, 점수와 의견이 여기에 표시되며 답할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoteBell</name>
    <message>
        <source>What came in</source>
        <translation>들어온 것</translation>
    </message>
    <message numerus="yes">
        <source>What came in: %n new</source>
        <translation>
            <numerusform>들어온 것: 새로 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>아직 들어온 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NotesPage</name>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>알림창</translation>
    </message>
    <message>
        <source>Beside the tray, while the window is not in front</source>
        <translation>창이 앞에 없을 때 트레이 옆에 표시</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>소리: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>알림창: %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>조용한 시간</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>조용한 시간 시작</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>조용한 시간 끝</translation>
    </message>
    <message>
        <source>Urgent notices are heard in quiet hours, too. Everything is listed behind the bell.</source>
        <translation>긴급 알림은 조용한 시간에도 소리로 알립니다. 모든 것은 종 목록에 있습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoticeBar</name>
    <message>
        <source>%1: %2</source>
        <comment>importance, title</comment>
        <translation>[%1] %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>알림: %1</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>Q&amp;A %1</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>확인했습니다</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Out of sight until you sign in again</source>
        <translation>다시 로그인할 때까지 숨깁니다</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>전체 읽기</translation>
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
        <translation>모든 좌석</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) chosen</source>
        <translation>
            <numerusform>%n석 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the notice</source>
        <translation>알림 바꾸기</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>새 알림</translation>
    </message>
    <message>
        <source>Propose a notice</source>
        <translation>알림 제안</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Q&amp;As, by number</source>
        <translation>Q&amp;A 번호</translation>
    </message>
    <message>
        <source>e.g. 0142, 0877</source>
        <translation>예: 0142, 0877</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>중요도</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>표시 기간</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>표시 시작</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>표시 끝</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Important: stays until acknowledged</source>
        <translation>중요: 확인할 때까지 표시</translation>
    </message>
    <message>
        <source>Urgent: also makes itself heard</source>
        <translation>긴급: 소리로도 알림</translation>
    </message>
    <message>
        <source>Somebody else has changed this notice meanwhile. Their text stands below; yours is in the fields.</source>
        <translation>그사이 다른 사람이 이 알림을 바꾸었습니다. 상대의 내용은 아래에, 내 내용은 입력란에 있습니다.</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>상대방의 글</translation>
    </message>
    <message>
        <source>Go on with my text</source>
        <translation>내 글로 계속</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>상대방의 글 사용</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>notice</comment>
        <translation>게시</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>What was typed is kept</source>
        <translation>입력한 내용은 남습니다</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoticesPanel</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>제안 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Take down</source>
        <comment>notice</comment>
        <translation>내리기</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>거두기</translation>
    </message>
    <message>
        <source>Notices to the booths</source>
        <translation>좌석에 보내는 알림</translation>
    </message>
    <message>
        <source>Notices you proposed</source>
        <translation>제안한 알림</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>알림이 없습니다</translation>
    </message>
    <message>
        <source>Nothing proposed</source>
        <translation>제안이 없습니다</translation>
    </message>
    <message>
        <source>Pin what every booth must know at once: closed roads, a counter that moves.</source>
        <translation>도로 통제, 창구 이전처럼 모든 좌석이 바로 알아야 할 것을 게시하세요.</translation>
    </message>
    <message>
        <source>Propose what the booths must know: the room&apos;s leaders pin it.</source>
        <translation>좌석이 알아야 할 것을 제안하세요. 현장 리더가 게시합니다.</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Pin a notice</source>
        <translation>알림 게시</translation>
    </message>
    <message>
        <source>Propose a notice</source>
        <translation>알림 제안</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::OpenCaseDialog</name>
    <message>
        <source>Who answers</source>
        <translation>답변할 곳</translation>
    </message>
    <message>
        <source>Unit that answers</source>
        <translation>답변할 부서</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>접수 방법</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>when a case came</comment>
        <translation>접수</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>답변 기한</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
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
    <name>madoguchi::desk::PartBox</name>
    <message>
        <source>Part of %1</source>
        <comment>unit</comment>
        <translation>%1 담당분</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>when</comment>
        <translation>기한: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <comment>reason</comment>
        <translation>반려 사유: %1</translation>
    </message>
    <message>
        <source>%1 (waits)</source>
        <comment>approver</comment>
        <translation>%1(대기)</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>approver</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 ✓ by %2</source>
        <comment>approver, deputy</comment>
        <translation>%1 ✓(대리: %2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>결재: %1</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between steps of an approval route</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, unit</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordBar</name>
    <message>
        <source>The sign-in at the hub has ended. Work goes on; contacts wait here until %1 types the password again.</source>
        <translation>허브 로그인이 끝났습니다. 업무는 계속할 수 있으며, %1 님이 비밀번호를 다시 입력할 때까지 응대 기록은 이 좌석에 보관됩니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 님의 비밀번호</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>허브에 확인하는 중…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordDueBar</name>
    <message>
        <source>▲ An administrator set your password. Please choose one that you alone know.</source>
        <translation>▲ 현재 비밀번호는 관리자가 설정한 것입니다. 본인만 아는 비밀번호로 변경해 주세요.</translation>
    </message>
    <message>
        <source>Password to be changed</source>
        <translation>비밀번호 변경 요청</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>비밀번호 변경…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Asks again tomorrow, or when you sign in the next time</source>
        <translation>내일 또는 다음 로그인 때 다시 알려 드립니다</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordPage</name>
    <message>
        <source>The password is changed. At other desks where you are signed in you are asked for it.</source>
        <translation>비밀번호를 변경했습니다. 다른 좌석에 로그인되어 있으면 그곳에서 새 비밀번호를 묻습니다.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>허브에 확인하는 중…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>At least 12 characters: four or five words that have nothing to do with each other are long and easy to remember. Signs and capitals are not asked for.</source>
        <translation>12자 이상이어야 합니다. 서로 관계없는 낱말 네다섯 개를 이어 쓰면 길면서도 외우기 쉽습니다. 기호나 대문자를 섞지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>현재 비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>새 비밀번호 확인</translation>
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
        <translation>%1 빼기</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PinsPage</name>
    <message>
        <source>There is no Q&amp;A of this number.</source>
        <translation>이 번호의 Q&amp;A가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n건 고정</numerusform>
        </translation>
    </message>
    <message>
        <source>Operators see these Q&amp;As in the empty search, in this order, from the first day to the last.</source>
        <translation>검색란이 비어 있을 때 첫날부터 마지막 날까지 이 순서로 모두에게 표시됩니다.</translation>
    </message>
    <message>
        <source>Number of the Q&amp;A</source>
        <translation>Q&amp;A 번호</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>2027-03-01, or empty</source>
        <translation>2027-03-01 또는 비움</translation>
    </message>
    <message>
        <source>e.g. moving season</source>
        <translation>예: 이사철</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Pinned Q&amp;As</source>
        <translation>고정된 Q&amp;A</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>고정된 항목이 없습니다</translation>
    </message>
    <message>
        <source>Pin what everyone will be asked about: moving season, snow, elections.</source>
        <translation>이사철, 눈, 선거처럼 자주 묻게 될 내용을 고정하세요.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Leaders pin what everyone will be asked about: moving season, snow, elections.</source>
        <translation>이사철, 눈, 선거처럼 자주 묻게 될 내용은 팀장이 고정합니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PublicationBox</name>
    <message>
        <source>Publication</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Look at it, and approve…</source>
        <translation>확인하고 승인…</translation>
    </message>
    <message>
        <source>Look at it, and publish…</source>
        <translation>확인하고 공개…</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>공개안 보기…</translation>
    </message>
    <message>
        <source>Prepare for publication…</source>
        <translation>공개 준비…</translation>
    </message>
    <message>
        <source>Black out anew…</source>
        <translation>다시 가리기…</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>state, person, when</comment>
        <translation>%1(%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, when</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PublicationPane</name>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is published</source>
        <translation>공개된 것 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) exported</source>
        <translation>
            <numerusform>%n건을 내보냈습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>publications</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>publications</comment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>publications</comment>
        <translation>공개됨</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>publications</comment>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>공개 목록</translation>
    </message>
    <message>
        <source>Export what is published…</source>
        <translation>공개된 것 내보내기…</translation>
    </message>
    <message>
        <source>No publications here</source>
        <translation>공개 안건이 없습니다</translation>
    </message>
    <message>
        <source>Open a case that was answered and choose “Prepare for publication…”.</source>
        <translation>답변이 끝난 안건을 열고 ‘공개 준비…’를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::QualityView</name>
    <message>
        <source>Sample</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>평가자 조정</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of reviews</comment>
        <translation>평가표</translation>
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
    <name>madoguchi::desk::RedactionDialog</name>
    <message>
        <source>The title may say who somebody is or where.</source>
        <translation>제목에서 개인이나 장소가 드러날 수 있습니다.</translation>
    </message>
    <message>
        <source>The text of the case was changed since it was blacked out. What was blacked out was looked for again; read both texts once more before you go on.</source>
        <translation>가린 뒤에 안건 본문이 바뀌었습니다. 가린 말은 다시 찾아 두었습니다. 계속하기 전에 의견과 답변을 한 번 더 읽어 주세요.</translation>
    </message>
    <message>
        <source>The text of the case is another by now. What the public reads was made of the one before.</source>
        <translation>이후 안건 본문이 바뀌었습니다. 공개될 내용은 바뀌기 전 본문으로 만든 것입니다.</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <comment>person, reason</comment>
        <translation>%1 님이 반려: %2</translation>
    </message>
    <message>
        <source>The citizen’s words were corrected after the proposal: black them out anew.</source>
        <translation>공개안 이후 시민의 글이 정정되었습니다. 다시 가려 주세요.</translation>
    </message>
    <message>
        <source>Prepare for publication: %1</source>
        <comment>number of a case</comment>
        <translation>공개 준비: %1</translation>
    </message>
    <message>
        <source>Publication: %1</source>
        <comment>number of a case</comment>
        <translation>공개안: %1</translation>
    </message>
    <message>
        <source>“%1” is blacked out in one place and still said in another.</source>
        <translation>‘%1’은(는) 한 곳에서 가렸지만 다른 곳에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>As the public will read it</source>
        <translation>공개될 내용</translation>
    </message>
    <message>
        <source>Black out (B)</source>
        <translation>가리기 (B)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Select a stretch and press B or Delete. A click on what is blacked out lifts it, a click on what is underlined blacks it out.</source>
        <translation>범위를 선택하고 B 또는 Delete 키로 가립니다. 가린 곳을 클릭하면 풀리고, 밑줄 친 곳을 클릭하면 가려집니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a publication</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Unit that answered</source>
        <translation>답변 부서</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>공개일</translation>
    </message>
    <message>
        <source>Reason, to return or to withdraw it</source>
        <translation>이유(반려·철회할 때)</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RefusedView</name>
    <message>
        <source>Not taken by the hub</source>
        <translation>허브가 거부한 항목</translation>
    </message>
    <message>
        <source>%1 · contact</source>
        <translation>%1 · 응대</translation>
    </message>
    <message>
        <source>%1 · correction of a contact</source>
        <translation>%1 · 응대 정정</translation>
    </message>
    <message>
        <source>%1 · Q&amp;A</source>
        <translation>%1 · Q&amp;A</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>거부된 항목이 없습니다</translation>
    </message>
    <message>
        <source>Contacts that wait are sent by themselves as soon as the hub is there.</source>
        <translation>전송 대기 중인 응대는 허브에 연결되는 대로 자동으로 전송됩니다.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>입력한 내용</translation>
    </message>
    <message>
        <source>What the hub has now</source>
        <translation>허브의 현재 내용</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>글 복사</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Once the text is copied</source>
        <translation>글을 복사하면 삭제할 수 있습니다</translation>
    </message>
    <message>
        <source>Send again as new</source>
        <translation>새로 다시 보내기</translation>
    </message>
    <message>
        <source>%1 · words</source>
        <translation>%1 · 같은 뜻의 말</translation>
    </message>
    <message>
        <source>%1 · pinned Q&amp;A</source>
        <translation>%1 · 고정 Q&amp;A</translation>
    </message>
    <message>
        <source>%1 · forget what was learned</source>
        <translation>%1 · 학습 내용 지우기</translation>
    </message>
    <message>
        <source>%1 · raised hand</source>
        <translation>%1 · 손들기</translation>
    </message>
    <message>
        <source>%1 · escalation</source>
        <translation>%1 · 에스컬레이션</translation>
    </message>
    <message>
        <source>%1 · notice</source>
        <translation>%1 · 공지</translation>
    </message>
    <message>
        <source>%1 · talk script</source>
        <translation>%1 · 응대 스크립트</translation>
    </message>
    <message>
        <source>%1 · service hours</source>
        <translation>%1 · 접수 시간</translation>
    </message>
    <message>
        <source>%1 · review form</source>
        <translation>%1 · 평가표</translation>
    </message>
    <message>
        <source>%1 · review</source>
        <translation>%1 · 평가</translation>
    </message>
    <message>
        <source>%1 · sample for review</source>
        <translation>%1 · 평가 표본</translation>
    </message>
    <message>
        <source>%1 · shift hand-over</source>
        <translation>%1 · 인수인계</translation>
    </message>
    <message>
        <source>%1 · case</source>
        <translation>%1 · 안건</translation>
    </message>
    <message>
        <source>%1 · deputy</source>
        <translation>%1 · 대리</translation>
    </message>
    <message>
        <source>%1 · reply template</source>
        <translation>%1 · 답변 서식</translation>
    </message>
    <message>
        <source>%1 · what one is told of cases</source>
        <translation>%1 · 안건 알림 설정</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReplyBox</name>
    <message>
        <source>Reply</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Waits for the mail gateway since %1</source>
        <translation>%1부터 메일 발송 대기</translation>
    </message>
    <message>
        <source>The requester wants no reply.</source>
        <translation>신청인이 답변을 원하지 않습니다.</translation>
    </message>
    <message>
        <source>The requester wants the reply by: %1</source>
        <translation>희망 답변 방법: %1</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>발송 처리…</translation>
    </message>
    <message>
        <source>Take all parts, one after another</source>
        <translation>모든 담당분을 차례로 넣기</translation>
    </message>
    <message>
        <source>Take the part of %1</source>
        <comment>unit</comment>
        <translation>%1 담당분 넣기</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>발송됨</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>channel</comment>
        <translation>%1(으)로 발송됨</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReplyTemplatesPage</name>
    <message>
        <source>Give the template a title.</source>
        <translation>서식에 제목을 붙여 주세요.</translation>
    </message>
    <message>
        <source>Write what the reply begins with.</source>
        <translation>답변의 첫머리를 써 주세요.</translation>
    </message>
    <message>
        <source>Somebody else has changed this template meanwhile; theirs is in the table. Saving again puts yours in its place.</source>
        <translation>그사이 다른 사람이 이 서식을 바꾸었습니다. 표에 있는 것이 그 내용입니다. 다시 저장하면 내 내용으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Filled in when it is put in: {name} who asked, {number} and {received} of the case, {unit} that answers, {answer} as it was drafted, {today}. What is not known stays in its braces.</source>
        <translation>넣을 때 채워집니다: {name} 신청인, {number} 접수 번호, {received} 접수일, {unit} 답변 부서, {answer} 작성된 답변, {today} 오늘 날짜. 알 수 없는 것은 { } 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Nothing is known to put in for %1. There are: %2</source>
        <translation>%1은(는) 사용할 수 없습니다. 사용 가능: %2</translation>
    </message>
    <message>
        <source>No reply templates yet</source>
        <translation>아직 답변 서식이 없습니다</translation>
    </message>
    <message>
        <source>Write how replies begin and end, by kind of case and language: they are offered where a draft is written.</source>
        <translation>안건 종류와 언어별로 답변의 첫머리와 맺음말을 써 두면 답변안을 쓸 때 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>The hearing section writes here how replies begin and end.</source>
        <translation>시민소통과가 답변의 첫머리와 맺음말을 여기에 씁니다.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>안건 종류</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Offered where a draft or a reply is written, for the kind and the language of the case, in this order.</source>
        <translation>답변안이나 답변을 쓸 때 안건의 종류와 언어에 맞는 것이 이 순서로 나옵니다.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Offered earlier (Alt+Up in the table)</source>
        <translation>더 앞에 놓기(표에서 Alt+↑)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Offered later (Alt+Down in the table)</source>
        <translation>더 뒤에 놓기(표에서 Alt+↓)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>답변 서식</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>서식 %n개</numerusform>
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
        <translation>▲ 만료</translation>
    </message>
    <message>
        <source>Alt %1</source>
        <comment>key cap in the result list</comment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>Pinned by the centre</source>
        <translation>센터 고정</translation>
    </message>
    <message>
        <source>Recently used by you</source>
        <translation>최근 사용한 Q&amp;A</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
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
    <name>madoguchi::desk::ReviewPanel</name>
    <message>
        <source>You have saved this review at another desk meanwhile. There: %1 %2</source>
        <comment>total, comment</comment>
        <translation>이 평가를 그사이 다른 단말기에서 저장했습니다. 그쪽: %1 %2</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>operator</comment>
        <translation>%1 님 응대 평가</translation>
    </message>
    <message>
        <source>Your review of %1, saved %2</source>
        <comment>operator, moment</comment>
        <translation>%1 님에 대한 내 평가 (%2 저장)</translation>
    </message>
    <message>
        <source>Whom the review is for</source>
        <translation>평가 대상</translation>
    </message>
    <message>
        <source>To compare reviewers: it does not reach the operator, and stays so.</source>
        <translation>평가자끼리 비교하기 위한 것으로 상담원에게 전달되지 않으며 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The operator sees it and can answer.</source>
        <translation>상담원이 보고 답할 수 있습니다.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>What was good, and what to do better next time</source>
        <translation>좋았던 점과 다음에 더 잘할 점</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>변경 취소</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>평가 저장</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>그쪽을 채택</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReviewTalkBox</name>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>to a review</comment>
        <translation>답변</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation>이 평가에 대해 하고 싶은 말</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Send your answer</source>
        <translation>답변 보내기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomDetailPanel</name>
    <message>
        <source>Resolved by mistake</source>
        <translation>잘못 완료함</translation>
    </message>
    <message>
        <source>It stands in the pane as an escalation now.</source>
        <translation>에스컬레이션으로 목록에 올렸습니다.</translation>
    </message>
    <message>
        <source>The request stands in the pane.</source>
        <translation>요청을 목록에 올렸습니다.</translation>
    </message>
    <message>
        <source>Check Q&amp;A %1</source>
        <translation>Q&amp;A %1 확인</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>선택한 항목 없음</translation>
    </message>
    <message>
        <source>Choose a line of the pane to see what is asked, and to answer.</source>
        <translation>왼쪽 목록에서 고르면 내용을 보고 답할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomDoneBar</name>
    <message>
        <source>Resolved.</source>
        <translation>완료했습니다.</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>what went wrong</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomFilterBar</name>
    <message>
        <source>Which lines are shown</source>
        <translation>표시할 줄</translation>
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
        <translation>에스컬레이션</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomWorkspace</name>
    <message>
        <source>Escalations</source>
        <translation>에스컬레이션</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>What of the room is shown</source>
        <translation>상황실에서 볼 부분</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RouteForm</name>
    <message>
        <source>The steps approve one after another; the people of one step in any order, all of them. A deputy may stand in for anybody.</source>
        <translation>단계별로 차례로 결재합니다. 같은 단계의 사람은 순서와 관계없이 모두 결재해야 합니다. 대리인이 대신할 수 있습니다.</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>number</comment>
        <translation>%1단계</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SamplePage</name>
    <message>
        <source>A seed is a whole number.</source>
        <translation>시드는 정수입니다.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>%1 – %2, %3 each, seed %4</source>
        <comment>first day, last day, contacts, seed</comment>
        <translation>%1~%2, 각 %3건, 시드 %4</translation>
    </message>
    <message>
        <source>%1 contacts drawn by %2, %3 of them reviewed</source>
        <comment>contacts, person, contacts</comment>
        <translation>%1건 (추출: %2), 그중 평가 %3건</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>From each operator the same number is drawn, in turn from each category they had. The same period, number and seed draw the same contacts: anybody can draw again to see that nobody picked.</source>
        <translation>각 상담원에게서 같은 건수를, 맡은 분류마다 차례로 뽑습니다. 기간·건수·시드가 같으면 같은 응대가 뽑힙니다. 누구나 다시 뽑아 임의로 고르지 않았음을 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Of each operator</source>
        <translation>1인당</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Drawn so far</source>
        <translation>지금까지의 표본</translation>
    </message>
    <message>
        <source>A number nobody chose</source>
        <translation>아무도 고르지 않은 수</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>추출</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Contacts drawn for review</source>
        <translation>평가용으로 뽑은 응대</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>아직 뽑지 않았습니다</translation>
    </message>
    <message>
        <source>Choose a period above, and how many contacts of each operator, and draw.</source>
        <translation>위에서 기간과 1인당 건수를 정하고 추출하세요.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>다른 시드</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ScriptPicker</name>
    <message>
        <source>No talk scripts yet. Leaders write them in Knowledge.</source>
        <translation>아직 응대 스크립트가 없습니다. 리더가 &apos;지식&apos;에서 작성합니다.</translation>
    </message>
    <message>
        <source>No script has these words.</source>
        <translation>해당하는 스크립트가 없습니다.</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>응대 스크립트</translation>
    </message>
    <message>
        <source>Short name, or a word of the script</source>
        <translation>약칭 또는 스크립트의 단어</translation>
    </message>
    <message>
        <source>Enter puts it in</source>
        <translation>Enter로 삽입</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc로 돌아가기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ScriptsPage</name>
    <message numerus="yes">
        <source>%n scripts</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this script meanwhile; theirs is in the table. Saving again puts yours in its place.</source>
        <translation>다른 사람이 이 스크립트를 변경했습니다(목록에 표시). 다시 저장하면 작성한 내용으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Filled in when it is put in: %1</source>
        <translation>삽입할 때 채워지는 항목: %1</translation>
    </message>
    <message>
        <source>Nothing is known to put in for %1. There are: %2</source>
        <translation>%1은(는) 사용할 수 없습니다. 사용 가능: %2</translation>
    </message>
    <message>
        <source>No talk scripts yet</source>
        <translation>아직 응대 스크립트가 없습니다</translation>
    </message>
    <message>
        <source>Write what operators say and write again and again: greetings, how to ask for a call-back, the end of an e-mail.</source>
        <translation>인사, 다시 전화드린다는 안내, 메일 맺음말 등 자주 쓰는 표현을 등록하십시오.</translation>
    </message>
    <message>
        <source>Leaders write here what is said and written again and again.</source>
        <translation>리더가 자주 쓰는 표현을 여기에 등록합니다.</translation>
    </message>
    <message>
        <source>Operators put these into a text by a key, or read them aloud.</source>
        <translation>상담원은 키로 본문에 넣거나 소리 내어 읽습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>e.g. hello</source>
        <translation>예: 인사</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>응대 스크립트</translation>
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
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Q&amp;As cannot be searched now</source>
        <translation>지금은 Q&amp;A를 검색할 수 없습니다</translation>
    </message>
    <message>
        <source>This desk&apos;s store cannot be used. Write the call down and save it: nothing is lost.</source>
        <translation>이 좌석의 저장소를 사용할 수 없습니다. 문의 내용을 입력하고 저장하십시오. 응대 기록은 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑↓ 선택</translation>
    </message>
    <message>
        <source>Enter uses the Q&amp;A</source>
        <translation>Enter로 사용</translation>
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
        <translation>통화 끝(후처리)</translation>
    </message>
    <message>
        <source>Break: another reason, then Enter</source>
        <translation>휴식: 다른 이유 입력 후 Enter</translation>
    </message>
    <message>
        <source>Break for another reason</source>
        <translation>다른 이유의 휴식</translation>
    </message>
    <message>
        <source>This seat: %1</source>
        <comment>state</comment>
        <translation>이 좌석: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation>%1(%2)</translation>
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
            <numerusform>%n석 근무</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on call</source>
        <translation>
            <numerusform>%n석 통화 중</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seats manned, seats on call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <comment>figures of the day</comment>
        <translation>전체: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, figures of the day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>아직 좌석이 없습니다</translation>
    </message>
    <message>
        <source>A booth appears here by itself once somebody is signed in there at the hub.</source>
        <translation>어느 좌석에서든 허브에 로그인하면 여기에 저절로 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): no word from the hub</source>
        <translation>
            <numerusform>%n석 · 허브와 끊겨 알 수 없음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SettingsDialog</name>
    <message>
        <source>Choose a file.</source>
        <translation>파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>허브</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>허브 주소</translation>
    </message>
    <message>
        <source>empty: work without a hub</source>
        <translation>비워 두면 허브 없이 사용</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>인증서 파일</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>File of this desk&apos;s data</source>
        <translation>이 좌석의 데이터 파일</translation>
    </message>
    <message>
        <source>Use from the next start on</source>
        <translation>다음 시작부터 사용</translation>
    </message>
    <message>
        <source>The data stays where it is; a new file is filled by the hub.</source>
        <translation>기존 데이터는 그대로 남습니다. 새 파일은 허브의 데이터로 채워집니다.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>들어오는 것</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SheetDialog</name>
    <message>
        <source>Table for spreadsheets, UTF-8 (*.csv)</source>
        <translation>스프레드시트용 표(UTF-8)(*.csv)</translation>
    </message>
    <message>
        <source>Table for older programs, Shift_JIS (*.csv)</source>
        <translation>표(이전 프로그램용, Shift_JIS)(*.csv)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ShortcutEditor</name>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1은(는) 이미 사용 중입니다: %2</translation>
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
    <message>
        <source>In the question to the supervisor: back to where the cursor was</source>
        <translation>질문란에서 원래 커서 위치로 돌아가기</translation>
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
    <name>madoguchi::desk::SignInView</name>
    <message>
        <source>Type your user name.</source>
        <translation>사용자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>This desk works without a hub: everything stays on this computer.</source>
        <translation>이 좌석은 허브를 사용하지 않습니다. 모든 데이터는 이 컴퓨터에 저장됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>The hub cannot be reached. You can sign in without it for %n more hour(s).</source>
        <translation>
            <numerusform>허브에 연결할 수 없습니다. 앞으로 %n시간 동안은 연결 없이 로그인할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the hub you could sign in for %n more hour(s).</source>
        <translation>
            <numerusform>허브에 연결되지 않아도 앞으로 %n시간 동안은 로그인할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>허브에 확인하는 중…</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>업무 시작</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>이 좌석 설정</translation>
    </message>
    <message>
        <source>Calls can be taken all the same: they are kept in an emergency file under the name you type, and go into the store once it works.</source>
        <translation>그래도 응대할 수 있습니다. 입력한 이름으로 비상 파일에 보관하고 저장소가 복구되면 옮깁니다.</translation>
    </message>
    <message>
        <source>Take calls now</source>
        <translation>응대 시작</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and your last sign-in there is more than 72 hours ago. You can sign in to search Q&amp;As and to write contacts, which are sent later.</source>
        <translation>허브에 연결할 수 없고, 허브에 마지막으로 로그인한 지 72시간이 지났습니다. 로그인하면 Q&amp;A 검색과 응대 기록(나중에 전송)을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>After signing in at the hub once, you can also sign in without it for 72 hours, and for 14 days to search Q&amp;As and to write contacts.</source>
        <translation>허브에 한 번 로그인하면 허브 없이도 72시간 동안, Q&amp;A 검색과 응대 기록만이라면 14일 동안 로그인할 수 있습니다.</translation>
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
    <message>
        <source>Not signed in at the hub</source>
        <translation>허브에 로그인하지 않음</translation>
    </message>
    <message>
        <source>others</source>
        <comment>people</comment>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>What somebody decided is their own to hand in: it goes to the hub once they sign in here again. %1</source>
        <translation>본인이 결정한 작업은 본인이 이 좌석에서 다시 로그인하면 허브로 전송됩니다. %1</translation>
    </message>
    <message>
        <source>%1, some for %2</source>
        <comment>what waits, for whom to sign in</comment>
        <translation>%1(%2 작업 포함)</translation>
    </message>
    <message>
        <source>Newer version: %1</source>
        <translation>새 버전: %1</translation>
    </message>
    <message>
        <source>The hub is newer than this program: ask IT for it. Everything goes on until then.</source>
        <translation>허브가 이 프로그램보다 새 버전입니다. 시스템 담당자에게 요청하십시오. 그때까지는 그대로 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::StoreKeyView</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>암호 문구가 다릅니다.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>암호 문구를 입력하십시오.</translation>
    </message>
    <message>
        <source>At least 8 characters; several words are easier to remember.</source>
        <translation>8자 이상이어야 합니다. 여러 단어를 이으면 외우기 쉽습니다.</translation>
    </message>
    <message>
        <source>Type it a second time.</source>
        <translation>한 번 더 입력하십시오.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>두 입력이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>What is kept on this computer is encrypted. There is no keychain here that could hold the key, so a passphrase does: it is asked for at every start. Whoever forgets it needs IT and the city&apos;s recovery key.</source>
        <translation>이 컴퓨터에 저장되는 내용은 암호화됩니다. 키를 맡길 키체인이 없으므로 시작할 때마다 암호 문구를 입력해야 합니다. 잊어버리면 정보시스템 담당과 시의 복구 키가 필요합니다.</translation>
    </message>
    <message>
        <source>What is kept on this computer is encrypted, and the keychain does not open it.</source>
        <translation>이 컴퓨터에 저장된 내용은 암호화되어 있으며 키체인으로는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hold the key any more. Nothing is lost: IT opens the store with the city&apos;s recovery key (madoguchictl key recover), and contacts that wait to be sent are still in it.</source>
        <translation>이 컴퓨터의 키체인에 키가 없습니다. 데이터는 사라지지 않았습니다. 정보시스템 담당이 시의 복구 키로 열 수 있으며(madoguchictl key recover), 전송을 기다리는 응대 기록도 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>The store is encrypted, and the file with its key is gone. IT puts it back: %1</source>
        <translation>데이터는 암호화되어 있으나 키 파일이 없습니다. 정보시스템 담당에게 복원을 요청하십시오: %1</translation>
    </message>
    <message>
        <source>The file with the store&apos;s key is damaged. IT puts it back: %1</source>
        <translation>키 파일이 손상되었습니다. 정보시스템 담당에게 복원을 요청하십시오: %1</translation>
    </message>
    <message>
        <source>Another program is changing this store&apos;s keys. Try again in a moment.</source>
        <translation>다른 프로그램이 키를 변경하고 있습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>IT can tell what is wrong from this: %1</source>
        <translation>다음 내용을 정보시스템 담당에게 알려 주십시오: %1</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>창구 Madoguchi</translation>
    </message>
    <message>
        <source>Choose a passphrase for this desk&apos;s store</source>
        <translation>이 창구 단말의 암호 문구 정하기</translation>
    </message>
    <message>
        <source>Passphrase of this desk&apos;s store</source>
        <translation>이 창구 단말의 암호 문구</translation>
    </message>
    <message>
        <source>This desk&apos;s store stays closed</source>
        <translation>이 창구 단말의 데이터를 열 수 없습니다</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>확인을 위해 한 번 더</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>이 암호 문구로 암호화</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SuggestionLine</name>
    <message>
        <source>Did you mean “%1”? Tab takes it.</source>
        <translation>“%1”을(를) 찾으셨나요? Tab 키로 바꿉니다.</translation>
    </message>
    <message>
        <source>Tab completes to “%1”.</source>
        <translation>Tab 키로 “%1”을(를) 입력합니다.</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>이것을 찾으셨나요</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>이것을 찾으셨나요: %1</translation>
    </message>
    <message>
        <source>Complete to: %1</source>
        <translation>자동 완성: %1</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>자동 완성</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SuggestionList</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of data, the words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, perhaps</source>
        <comment>kind of data</comment>
        <translation>%1(확인 필요)</translation>
    </message>
    <message>
        <source>Nothing else was found that says who somebody is or where. Read it all the same: names without a title are not found.</source>
        <translation>개인이나 장소가 드러나는 곳을 더 찾지 못했습니다. 호칭이 없는 이름 등은 찾지 못하므로 반드시 읽어 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that may say who somebody is or where</source>
        <translation>
            <numerusform>개인이나 장소가 드러날 수 있는 곳: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Black out all that are likely (%n)</source>
        <translation>
            <numerusform>후보 모두 가리기(%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>가릴 후보</translation>
    </message>
    <message>
        <source>Enter blacks out the one that is chosen.</source>
        <translation>Enter 키로 선택한 곳을 가립니다.</translation>
    </message>
    <message>
        <source>Black this out</source>
        <translation>이것 가리기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TabButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>화면: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workspace, how many wait there</comment>
        <translation>%1, %2</translation>
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
        <translation>내가 쓴 내용</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>현재 내용</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>내 내용으로 계속</translation>
    </message>
    <message>
        <source>Go on with theirs</source>
        <translation>상대 내용으로 계속</translation>
    </message>
    <message>
        <source>Take both into the editor</source>
        <translation>둘 다 편집란에 넣기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TimesBar</name>
    <message>
        <source>Measured up to</source>
        <translation>측정 종점</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>시간 계산</translation>
    </message>
    <message>
        <source>Came in from</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>until</source>
        <comment>last day</comment>
        <translation>~</translation>
    </message>
    <message>
        <source>Came in until</source>
        <translation>접수일 끝</translation>
    </message>
    <message>
        <source>Compare before and from</source>
        <translation>다음 날 전후 비교</translation>
    </message>
    <message>
        <source>Day to compare by</source>
        <translation>비교할 날</translation>
    </message>
    <message>
        <source>Units with those below them</source>
        <translation>하위 부서 합치기</translation>
    </message>
    <message>
        <source>What belongs to a unit below another one counts with the topmost.</source>
        <translation>하위 부서의 것은 최상위 부서에 넣어 셉니다.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>끝나는 날이 시작하는 날보다 앞섭니다.</translation>
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
        <source>Not signed in</source>
        <translation>로그인하지 않음</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>로그인: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n건 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer is here</source>
        <translation>답변 도착</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>손든 상태</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>손들기</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>내 응대에 대한 평가</translation>
    </message>
    <message>
        <source>%1: settings, shortcuts, sign out</source>
        <comment>seat and user</comment>
        <translation>%1: 설정, 단축키, 로그아웃</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>안건 등록</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>화면 잠그기</translation>
    </message>
    <message>
        <source>About Madoguchi</source>
        <translation>Madoguchi 정보</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TrendModel</name>
    <message>
        <source>Operator</source>
        <translation>상담원</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TrendPage</name>
    <message numerus="yes">
        <source>%n operator(s), in the order of their names</source>
        <translation>
            <numerusform>상담원 %n명(이름순)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the totals of a month’s reviews; n is how many they were. A few reviews say little about a month. Second opinions do not count.</source>
        <translation>그달 평가 합계의 평균입니다. n은 건수입니다. 건수가 적으면 참고만 하세요. 평가자 조정용은 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>Reviews by operator and month</source>
        <translation>상담원·월별 평가</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>아직 평가가 없습니다</translation>
    </message>
    <message>
        <source>Once contacts are reviewed, their totals stand here by operator and month.</source>
        <translation>응대를 평가하면 상담원·월별 합계가 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::WeekHoursGrid</name>
    <message>
        <source>▲ %1: %2</source>
        <comment>channel, what is wrong with its hours</comment>
        <translation>▲ %1: %2</translation>
    </message>
    <message>
        <source>All as Monday</source>
        <translation>월요일과 같게</translation>
    </message>
    <message>
        <source>%1: every day as Monday</source>
        <comment>channel</comment>
        <translation>%1: 모든 요일을 월요일과 같게</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>휴무</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, day of the week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Public holidays have hours of their own</source>
        <translation>공휴일 시간을 따로 정하기</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::WordsPage</name>
    <message>
        <source>Deleted.</source>
        <translation>삭제했습니다.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) exported</source>
        <translation>
            <numerusform>%n묶음을 내보냈습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n묶음</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>말 가져오기</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>스프레드시트용 표 (*.csv)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>말 내보내기</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>새로 %1, 변경 %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not taken:</source>
        <translation>
            <numerusform>파일의 %n행을 가져오지 못했습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>말 검색</translation>
    </message>
    <message>
        <source>A search for one word of a group also finds the others. A word with - before it is not found by the others, whatever the dictionary says.</source>
        <translation>묶음의 한 말로 검색하면 다른 말도 찾습니다. 앞에 -를 붙인 말은 사전과 관계없이 다른 말로는 찾지 않습니다.</translation>
    </message>
    <message>
        <source>Words that mean the same</source>
        <translation>뜻이 같은 말</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>쉼표로 구분</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>말 묶음</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>가져오지 못한 행</translation>
    </message>
    <message>
        <source>No words here</source>
        <translation>말이 없습니다</translation>
    </message>
    <message>
        <source>Add words citizens use for what the Q&amp;As call something else.</source>
        <translation>시민이 쓰는 말과 Q&amp;A의 표현이 다른 말을 추가하세요.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Supervisors add words citizens use for what the Q&amp;As call something else.</source>
        <translation>시민이 쓰는 말과 Q&amp;A의 표현이 다른 말은 슈퍼바이저가 추가합니다.</translation>
    </message>
</context>
</TS>
