/** Word lists behind `whoSpeaks`; all lower case. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

export const pronouns = words(
  'i we he she they it who which that this these those you me us him them himself herself themselves',
);

/** Papers, data and works that 'say' something. */
export const documentNouns = words(
  `report reports study studies survey surveys poll polls document documents paper papers filing filings
  statement statements memo memos memorandum email emails e-mail e-mails letter letters record records data figures
  statistics numbers analysis analyses assessment assessments indictment complaint lawsuit affidavit
  transcript transcripts tweet tweets post posts article articles book census audit review findings
  research evidence results dossier log logs file files cable cables draft contract ruling judgment
  judgement verdict note notes message messages testimony warrant summary bulletin newsletter
  editorial memoir diary brief briefing communique communiqué release chart charts map maps leaflet
  website page video footage recording tape recordings images photos photographs imagery plan budget
  accounts minutes certificate invoice invoices receipts index estimate estimates forecast model
  models law act bill resolution constitution treaty agreement obituary blog entry paperwork
  declaration questionnaire logbook ledger manual guidelines spreadsheet presentation circular
  manifesto white-paper factsheet notice`,
);

export const institutionNouns = words(
  `police government ministry department agency authority authorities council court company firm
  bank party union hospital school university college church parliament congress senate army navy
  military administration commission committee board bureau office team club association federation
  charity foundation group coalition organisation organization campaign embassy consulate newspaper
  paper magazine broadcaster channel network outlet station publisher airline regulator watchdog
  inquiry institute laboratory lab museum zoo operator manufacturer maker retailer supplier
  prosecution defence defense cabinet kremlin pentagon vatican spokesperson spokesman spokeswoman
  spokespeople spokesmen representative representatives prosecutors officials organisers organizers investigators inspectors
  lawmakers ministers councillors councilors regulators firefighters paramedics rescuers detectives
  trustees directors auditors insurers lenders developers service services corporation trust
  secretariat delegation junta regime state country nation city town county province borough district
  industry utility start-up startup chain brand giant insurer carrier producer contractor clinic
  society fund think-tank task-force press media legislature assembly taskforce firms companies
  agencies banks newspapers outlets lawyers attorneys solicitors management lawyer-general coroner
  monitor monitors observatory consortium partnership cooperative parish diocese sheriff fire-service
  brigade coastguard garrison command headquarters executive-board panel tribunal jury ombudsman
  supermarket distillery brewery theatre festival league federation squad site platform`,
);

/** Whoever these are, the text does not say. */
export const sourceNouns = words(
  'source sources insider insiders tipster whistleblower whistleblowers whistle-blower leaker',
);

/** Before 'source', these make it a thing or a publication. */
export const sourcesOfThings = words(
  `energy power light heat water food protein fibre fiber calorie income revenue funding fund finance
  data news media information open public primary secondary historical written renewable heating
  fuel carbon emission pollution noise radiation radio supply main major key single only important
  reliable-news online web internet code archival ancient x-ray literary original contaminant
  nutrient oxygen iron vitamin electricity alternative sound cheap clean independent-news external`,
);

/** Somebody with a function, who could have been named. */
export const roleNouns = words(
  `official officials officer officers diplomat diplomats aide aides adviser advisers advisor advisors
  employee employees executive executives staffer staffers staff worker workers soldier soldiers
  commander commanders general colonel captain sergeant lieutenant agent agents operative operatives
  lawmaker legislator legislators senator minister deputy lawyer attorney prosecutor investigator detective
  doctor doctors nurse nurses teacher teachers engineer engineers scientist researcher economist
  analyst expert manager managers director banker bankers trader traders contractor contractors
  politician politicians mp mps councillor councilor member members associate associates person people individual individuals man woman men
  women journalist journalists reporter correspondent consultant strategist strategists negotiator
  negotiators envoy ambassador bureaucrat mandarin civil-servant pilot pilots guard guards professor academic developer
  programmer veteran veterans volunteer volunteers inspector supervisor technician captain ally allies
  confidant confidants confidante midwife midwives player teammate actor actors singer singers musician musicians broker brokers dealer dealers builder builders planner planners surveyor surveyors paramedic paramedics firefighter firefighters warder warders porter porters producer producers editor editors curator curators priest priests monk monks trustee trustees donor donors backbencher backbenchers frontbencher frontbenchers surgeon surgeons therapist therapists psychologist pharmacist pharmacists accountant accountants chemist physicist mechanic mechanics fitter welder electrician plumber miner miners sailor sailors steward stewards lecturer lecturers carer carers clerk clerks guardsman auditor auditors figure insider insiders garda`,
);

/** People met on the street: their name matters less. */
export const bystanderNouns = words(
  `friend friends relative relatives colleague colleagues resident residents witness witnesses neighbour neighbours neighbor neighbors survivor survivors
  shopper shoppers passer-by passersby bystander bystanders passenger passengers driver drivers
  student students pupil pupils parent parents mother father patient patients customer customers
  voter voters protester protesters demonstrator demonstrators farmer farmers fisherman fishermen
  shopkeeper villager villagers local locals mum mums mom moms dad dads onlooker onlookers juror jurors tourist tourists visitor visitors tenant tenants
  homeowner commuter commuters user users reader readers fan fans boy girl child children son
  daughter brother sister wife husband widow victim victims prisoner inmate refugee refugees migrant
  migrants motorist motorists pedestrian cyclist`,
);

/** Crowds that anything may be laid upon. */
export const crowdNouns = words(
  `critics experts analysts observers commentators pundits scientists researchers scholars academics
  economists historians supporters opponents detractors sceptics skeptics proponents advocates
  insiders campaigners activists doctors psychologists lawyers specialists watchers strategists
  commentators enthusiasts conservationists environmentalists rivals people many some others most
  several few everyone everybody thinkers theorists philosophers intellectuals traditionalists
  purists conspiracists apologists backers admirers defenders sources-say historians
  linguists sociologists biologists physicists industry-watchers voices
  quarters netizens`,
);

/** Bare plurals that stand for an office rather than for somebody unnamed. */
export const officePlurals = words(
  `officials prosecutors organisers organizers investigators inspectors lawmakers ministers
  councillors councilors regulators firefighters paramedics rescuers detectives trustees directors
  auditors lawyers attorneys solicitors officers doctors teachers staff workers members researchers
  scientists engineers managers executives representatives lawmakers authorities soldiers nurses
  guards commanders senators mps legislators men women people veterans employees`,
);

export const titles = words(
  `mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady sen sen. senator rep
  rep. representative gov gov. governor gen gen. general col col. colonel capt capt. captain maj maj.
  major lt lt. lieutenant sgt sgt. sergeant president vice-president premier chancellor minister
  secretary king queen prince princess pope bishop archbishop cardinal rabbi imam father sister judge
  justice mayor councillor constable inspector superintendent commissioner ambassador chief rev rev.
  director chairman chairwoman chair chairperson coach sheriff admiral commander commander-in-chief cllr`,
);

export const organisationWords = words(
  `ministry department university college institute police office agency council bank inc inc. corp
  corp. ltd plc llc company co co. group party army navy force forces committee commission court
  times post guardian journal herald tribune telegraph gazette chronicle press news agency reuters
  association federation union society foundation trust fund board bureau authority service services
  centre center hospital school club united city county house senate congress parliament assembly
  embassy church organisation organization administration observatory laboratory lab museum airlines
  airways motors energy oil gas media network radio television tv studios records league team
  kremlin pentagon vatican treasury interpol europol nato unesco unicef who fbi cia nsa international
  technologies systems solutions industries holdings partners ventures capital pharmaceuticals
  daily weekly magazine review observer independent mirror mail sun star bbc cnn itv nbc cbs abc fox
  npr pbs afp ap dpa tass interfax xinhua bloomberg facebook twitter google apple amazon microsoft
  meta tesla youtube tiktok state republic front movement campaign coalition alliance project
  initiative forum summit nations watch amnesty greenpeace oxfam`,
);

/** Places whose name stands for a government. */
export const capitals = words(
  `moscow kyiv kiev washington beijing london brussels berlin paris tehran jerusalem ankara tokyo
  seoul pyongyang delhi islamabad kabul cairo riyadh damascus baghdad warsaw rome madrid athens
  ottawa canberra taipei minsk russia ukraine china iran israel britain france germany india pakistan
  japan turkey egypt poland italy spain canada australia brazil mexico england scotland wales ireland
  america europe us u.s. usa uk u.k. eu syria iraq greece sweden norway finland denmark hungary`,
);

/** With one of these, plural 'officials' are somebody who would not be named. */
export const shadowAdjectives = words(
  `western senior anonymous unnamed unidentified intelligence top high-ranking ranking high-level
  confidential former retired junior mid-level middle-ranking unspecified undisclosed`,
);

export const quantifiers = words(
  `a an one another two three four five six seven eight nine ten several some many numerous multiple
  both other various any`,
);
