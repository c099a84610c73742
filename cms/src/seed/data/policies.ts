/** A line that begins with `## ` is a heading. Names of persons and numbers stand in the imprint, not here. */
type Texts = Readonly<
  Record<'masthead' | 'youth' | 'privacy' | 'corrections' | 'contact', readonly string[]>
>;

const ko: Texts = {
  masthead: [
    '누가 이 잡지를 만들고 책임지는지 적습니다. ‘미정’인 줄은 등록을 마치는 대로 채웁니다.',
  ],
  youth: [
    '빌보드 코리아는 「청소년 보호법」과 「정보통신망 이용촉진 및 정보보호 등에 관한 법률」에 따라 청소년에게 해로운 내용이 닿지 않게 합니다.',
    '## 무엇을 싣지 않습니까',
    '청소년유해매체물로 정해진 것과 그 광고를 싣지 않습니다. 폭력과 차별, 약물과 자해를 다루어야 하는 기사는 사실을 전하는 데에 필요한 만큼만 적고, 방법을 적지 않으며, 도움을 받을 곳을 함께 적습니다. 미성년인 음악가를 성적으로 그리지 않습니다.',
    '## 어떻게 살핍니까',
    '모든 글과 사진, 바깥 영상은 편집자의 확인을 거쳐 공개됩니다. 독자가 글을 올리는 곳은 없습니다. 바깥 영상은 독자가 눌러야 열립니다.',
    '## 어디에 알립니까',
    '해로운 내용을 보시면 청소년보호책임자에게 알려 주십시오. 받은 날부터 사흘 안에 확인하고, 필요하면 바로 가립니다.',
  ],
  privacy: [
    '빌보드 코리아는 읽는 데에 아무것도 요구하지 않습니다. 회원 가입과 댓글, 광고 추적과 외부 분석 도구가 없습니다.',
    '## 무엇이 남습니까',
    '접속하면 서버의 기록에 시각, 요청한 주소, 응답 상태, IP 주소, 브라우저 이름이 남습니다. 장애를 고치고 공격을 막는 데에만 쓰고, 「통신비밀보호법」이 정한 석 달이 지나면 지웁니다.',
    '## 기기에 남는 것',
    '화면의 밝기와 글자 크기, 나중에 읽으려고 담은 글은 독자의 기기에만 저장되고 서버로 오지 않습니다. 브라우저의 사이트 데이터를 지우면 함께 지워집니다. 쿠키는 쓰지 않습니다.',
    '## 바깥에서 오는 것',
    '유튜브와 스포티파이 같은 바깥 재생기는 독자가 눌렀을 때에만 열리고, 그때부터는 그 회사의 방침을 따릅니다.',
    '## 제보와 문의',
    '보내신 전자우편은 답하고 취재하는 데에만 쓰며, 일이 끝나고 한 해가 지나면 지웁니다. 법이 요구하지 않는 한 누구에게도 주지 않습니다.',
    '## 독자의 권리',
    '자신의 정보를 보고, 고치고, 지워 달라고 하실 수 있습니다. 개인정보 보호에 관한 문의와 요청은 판권에 적힌 전자우편으로 받고 열흘 안에 답합니다. 답에 만족하지 못하시면 [개인정보침해신고센터](https://privacy.kisa.or.kr)에 알리실 수 있습니다.',
  ],
  corrections: [
    '틀린 것은 고치고, 무엇을 언제 고쳤는지 글에 남깁니다. 기사를 소리 없이 고치거나 지우지 않습니다.',
    '## 정정과 반론을 청하는 법',
    '보도로 피해를 입으셨다면 「언론중재 및 피해구제 등에 관한 법률」에 따라 보도가 있음을 안 날부터 석 달, 보도가 있은 날부터 여섯 달 안에 정정보도나 반론보도를 청하실 수 있습니다. 기사의 주소와 고칠 내용, 연락처를 고충처리인에게 보내 주시면 사흘 안에 받아들일지 알려 드립니다. 그 결과와 관계없이 [언론중재위원회](https://www.pac.or.kr)에 조정을 신청하실 수 있습니다.',
  ],
  contact: [
    '제보와 독자 의견, 정정과 반론은 아래로 보내 주십시오. 취재원의 이름은 허락 없이 밝히지 않습니다.',
  ],
};

const en: Texts = {
  masthead: [
    'Who makes this magazine and answers for it. A line that is “not given” is filled as soon as the registration is complete.',
  ],
  youth: [
    'Billboard Korea keeps harmful material from young readers, as Korea’s Youth Protection Act and Information and Communications Network Act require.',
    '## What we do not publish',
    'We publish nothing that has been classified as harmful to young people, and no advertising for it. Where a story has to deal with violence, discrimination, drugs or self-harm, it says what is needed and no more, never how, and names where help is found. We do not sexualise musicians who are minors.',
    '## How we check',
    'Every text, picture and film is seen by an editor before it is public. Readers can not post here. Films of other companies open only when a reader asks for them.',
    '## Whom to tell',
    'If you see something harmful, tell the youth protection officer. We check within three days, and hide it at once where that is needed.',
  ],
  privacy: [
    'Reading Billboard Korea asks nothing of you. There are no accounts, no comments, no advertising trackers and no outside analytics.',
    '## What is recorded',
    'Our servers log the time, the address asked for, the status of the answer, your IP address and the name of your browser. The log is used to mend faults and to stop attacks, and is deleted after the three months that Korea’s Protection of Communications Secrets Act sets.',
    '## What stays on your device',
    'Your choice of light or dark, the size of type and the stories saved for later are kept on your device only and are never sent to us. Clearing the site’s data in your browser removes them. We set no cookies.',
    '## What comes from elsewhere',
    'Players of other companies, such as YouTube and Spotify, open only when you ask for them; from then on their policies hold.',
    '## If you write to us',
    'We use your message to answer it and for our reporting only, and delete it a year after the matter is closed. We give it to nobody unless the law requires it.',
    '## Your rights',
    'You may ask to see, correct or delete what we hold about you, at the e-mail address in the masthead; we answer within ten days. If you are not content with the answer, you can turn to Korea’s [privacy complaint centre](https://privacy.kisa.or.kr).',
  ],
  corrections: [
    'What is wrong is put right, and the story says what was changed and when. We do not change or remove stories silently.',
    '## How to ask for a correction or a reply',
    'If our reporting has harmed you, Korea’s Act on Press Arbitration gives you three months from when you learned of it, and six months from its publication, to ask for a correction or a reply. Send the ombudsman the address of the story, what should be changed and how to reach you; within three days we tell you whether we accept. Whatever we decide, you may turn to the [Press Arbitration Commission](https://www.pac.or.kr).',
  ],
  contact: [
    'Tips, letters, corrections and replies reach us here. We never name a source without their leave.',
  ],
};

export const policies = { ko, en } as const;
