// The query functions that take neither an actor nor a transaction, each with who answers for it.

const catalogue = "the catalogue, read by everybody";
const school = "what everybody may know of the school";
const signIn = "the way to an actor: nobody is known yet";
const draft = "whoever holds the draft's secret holds the draft";
const code = "whoever types the code, or holds the link or draft of the request, has proven it";
const sweep = "the sweep: time itself acts";
const worker = "the worker: the system acts";
const mail = "a mail is written by the system, to the address in the row";
const hub = "the hub asks `can` for each reader before anything it read leaves";
const pure = "no row is read or written";

export const openQueries: Record<string, Record<string, string>> = {
  "accounts.ts": {
    findActorBySession: signIn,
    findActorsBySessions: signIn,
    actorOfSession: pure,
    findAccountByEmail: signIn,
    findTokenAddress: signIn,
    endSignInLinks: signIn,
    joinAccount: signIn,
    listPersonas: "the demo sign-in page shows them to everybody",
  },
  "availability.ts": { scheduleOf: pure },
  "callbacks.ts": { flagUnownedCalls: sweep },
  "callbacks-missed.ts": { settleMissedCalls: sweep },
  "revisions.ts": { publishScheduled: sweep },
  "careers.ts": { listCareers: catalogue, findCareer: catalogue },
  "catalog-addresses.ts": {
    currentSlugs: catalogue,
    currentSlug: catalogue,
    listLeftAddresses: catalogue,
  },
  "editable.ts": { complete: pure, editableOf: pure, ownerOf: pure, isRevisionOf: pure },
  "catalog.ts": {
    listPrograms: catalogue,
    findProgram: catalogue,
    listProgramsBySlug: catalogue,
    listProgramCourses: catalogue,
  },
  "chat-sweep.ts": { returnStrandedChats: sweep, tellUnanswered: sweep },
  "codes.ts": { useCode: code, isCodeCurrent: mail },
  "conversation-lock.ts": { checkChat: pure },
  "conversation-own.ts": { openChatsOf: pure },
  "conversation-view.ts": { promisedOf: pure, personView: pure, staffView: pure },
  "demo-mailbox.ts": { listDemoMails: "the demonstration's mailbox is open to everybody" },
  "drafts.ts": {
    draftHash: pure,
    findDraft: draft,
    saveAnswers: draft,
    dropSlotAnswer: draft,
    queueForPrograms: "which queue answers is no secret",
    forgetOldDrafts: sweep,
  },
  "health.ts": { isDatabaseReady: "ready or not is said to everybody" },
  "import-sql.ts": {
    columnList: pure,
    tableOf: pure,
    isStaged: pure,
    hasSameKey: pure,
    isGone: pure,
    isOther: pure,
  },
  "import-targets.ts": { targetOf: pure },
  "institution.ts": { getInstitution: school, listDeskShifts: school },
  "open-careers.ts": {
    pageOfCareers: catalogue,
    pageOfOccupations: catalogue,
    listOpenCareers: catalogue,
  },
  "open-occupations.ts": { listOpenOccupations: catalogue, listCoreTasks: catalogue },
  "open-programs.ts": { pageOfPrograms: catalogue, listProgramDetails: catalogue },
  "search.ts": { search: catalogue, searchPrograms: catalogue, listTitleSources: catalogue },
  "search-statement.ts": { searchStatement: pure, programStatement: pure },
  "sitemap.ts": {
    listSitemapPrograms: catalogue,
    listSitemapTracks: catalogue,
    listSitemapCareers: catalogue,
    listSitemapOccupations: catalogue,
  },
  "jobs.ts": { leaseJobs: worker, retryJob: worker },
  "kept.ts": {
    atCurrentAddresses: catalogue,
    titlesOf: catalogue,
    listProgramTitles: catalogue,
  },
  "lead-lock.ts": { checkVersion: pure, checkCan: pure },
  "lead-views.ts": { cursorOf: pure, orderOf: pure, beyond: pure },
  "mail-chat-facts.ts": {
    findChatForMail: mail,
    listUnreadAnswers: mail,
    isAnsweredAgain: mail,
    listTranscript: mail,
  },
  "mail-facts.ts": {
    getMailSignature: mail,
    findRequestForMail: mail,
    findReplyForMail: mail,
    findCallChange: mail,
    findMissedCall: mail,
    findUserEmail: mail,
  },
  "message-adding.ts": { limitWindow: pure },
  "message-view.ts": { viewFor: pure },
  "messages.ts": { bodyOf: pure },
  "presence.ts": { chatStatus: "whether chat is open is said to everybody" },
  "occupations.ts": {
    findOccupation: catalogue,
    findOccupationByCode: catalogue,
    countOccupations: catalogue,
    listOccupationsOfGroup: catalogue,
  },
  "occupations-facts.ts": { readOccupationFacts: catalogue, listRelatedOccupations: catalogue },
  "occupations-pay.ts": {
    findWage: catalogue,
    listAreaWages: catalogue,
    findProjection: catalogue,
  },
  "occupations-programs.ts": {
    listCareersOn: catalogue,
    listConfirmedProgramSlugs: catalogue,
    listSubjectProgramSlugs: catalogue,
    findCrosswalkRelease: catalogue,
  },
  "preferences.ts": { unsubscribe: "the signed link names person and kind, and only switches off" },
  "rate-limits.ts": { rateLimitStore: "limits count whoever it is" },
  "requests-own.ts": {
    findRequestAddress: "a link's signature is checked against it; nobody is shown it",
  },
  "requests.ts": { resendCode: code, confirmByCode: code },
  "retention.ts": { forgetExpired: sweep },
  "requests-unconfirmed.ts": { remindUnconfirmed: sweep },
  "scope.ts": { either: pure },
  "streams.ts": {
    readThread: hub,
    findRights: hub,
    readChangedRights: hub,
    notifyEcho: "a notice to this very process",
  },
  "slots.ts": {
    listFreeSlots: "free times are shown to everybody",
    nearestFreeSlots: "free times are shown to everybody",
    findHold: "the id of a draft is known only to its holder's page",
  },
};

export const pureQueries = Object.entries(openQueries).flatMap(([file, functions]) =>
  Object.entries(functions)
    .filter(([, why]) => why === pure)
    .map(([name]) => ({ file: `db/queries/${file}`, name })),
);
