/**
 * Words that judge what they describe. Kept short on purpose: each would be struck out of a news
 * story's own voice by most desks. Words that are as often literal ('explosive', 'toxic', 'war') stay out.
 */
export const loadedWords: readonly string[] = (
  'shameless shamelessly shameful disgraceful disgracefully disgusting despicable deplorable pathetic ' +
  'contemptible loathsome odious repugnant abhorrent abominable vile heinous hideous ghastly grotesque ' +
  'obscene depraved sordid sickening nauseating revolting outrageous outrageously scandalous preposterous ' +
  'ludicrous laughable absurdly ridiculous ridiculously idiotic moronic imbecilic asinine insane insanely ' +
  'lunatic deranged unhinged crazed hysterical hysterically rabid fanatical frenzied venomous vicious ' +
  'viciously ruthless ruthlessly merciless savage savagely barbaric brazen brazenly blatant blatantly ' +
  'flagrant flagrantly egregious egregiously sinister nefarious diabolical satanic demonic ' +
  'tyrannical draconian orwellian dystopian fascistic cowardly spineless gutless craven ' +
  'traitorous duplicitous hypocritical cynically two-faced sleazy ' +
  'seedy slimy phony bogus sham farce fiasco charade travesty debacle ' +
  'nonsense gibberish drivel claptrap poppycock hogwash baloney filth scum vermin thugs ' +
  'goons cronies henchmen stooge stooges lackeys puppets lapdog crooks charlatan charlatans quack ' +
  'snake-oil witch-hunt smears smearing hatchet vilify vilified demonize demonise demonized ' +
  'demonising demonizing bloodthirsty bloodbath carnage apocalyptic cataclysmic catastrophic disastrous ' +
  'disastrously calamitous ruinous devastating devastatingly crippling alarming alarmingly shocking ' +
  'shockingly staggering jaw-dropping eye-watering mind-boggling mind-blowing horrifying horrific ' +
  'terrifying terrifyingly harrowing heartbreaking heart-wrenching gut-wrenching grim ' +
  'bombshell skyrocketing unrelenting ' +
  'shambles shambolic senseless mindless reckless recklessly heartless callous callously cruelly appalling appallingly ' +
  'atrocious dreadful abysmal woeful lamentable inexcusable unforgivable unconscionable ' +
  'unspeakable indefensible insidious pernicious perverse twisted warped ' +
  'overzealous power-hungry money-grubbing greedy arrogant arrogantly smug pompous bloated ' +
  'miraculous ' +
  'awe-inspiring visionary fearless fearlessly world-beating ' +
  'embattled beleaguered devastate devastates humiliated humiliating humiliation embarrassingly defiantly miraculously ' +
  'butchered butchering gruesome hellish hellbent nightmarish crackpot wacky ' +
  'zealot zealots bigoted brainwashed grift grifter grifters plutocrats ' +
  'pitiful pitifully hapless half-hearted mealy-mouthed yes-men lickspittle lickspittles toadies sycophants ' +
  'pig-headed hare-brained mean-spirited high-handed tin-eared penny-pinching swivel-eyed dim-witted witless ' +
  'clueless bungling spiteful vindictive squalid tawdry risible farcical fatuous crass boorish loutish thuggish ' +
  'sanctimonious self-righteous smarmy slunk ' +
  'buffoon buffoons busybodies pen-pushers monstrosity boondoggle ' +
  'menace tantrum meltdown frenzy stupidity idiocy lunacy insanity madness hypocrisy treachery'
).split(' ');

/** Words that judge in such company only; patterns without groups that capture. */
export const loadedPhrases: readonly string[] = [
  // A deed or a thing judged by the noun beside it: 'a shabby sop to the sugar growers'.
  '(?:cynical|shabby|tawdry|naked|crude|feeble|half-baked|threadbare|self-serving|thinly veiled|ham-fisted|cack-handed) (?:[a-z-]+ )?(?:sop|ploy|attempt|bid|bribe|hand-?outs?|give-?away|gesture|stunt|excuses?|response|compromise|fudge|apology|manoeuvre|maneuver|gimmick|pandering|posturing|electioneering|tactics|tricks?|power grab|cash grab|trade-off|deal|move|exercise|plan|scheme|reform)',
  'sops? (?:to|for) (?:the|its|his|her|their|[a-z]+s)\\b',
  '(?:give-?away|hand-?out|gift|bribe|bonanza) to (?:the |its |his |her )?(?:rich|wealthy|super-rich|landlords|developers|bankers|lobby|lobbyists|cronies|fat cats|polluters|tycoons|billionaires|oligarchs|[a-z-]+ lobby)',
  '(?:blatant |naked |brazen )?power grab',
  '(?:report|inquiry|enquiry|review|investigation|audit|verdict|findings) (?:is|was|were|are|amounts to|amounted to) (?:nothing but |little more than )?a (?:[a-z]+ )?(?:whitewash|cover-up|stitch-up|joke)',
  'slap in the face (?:for|to|of)',
  '(?:monstrous|ghastly|hideous|ugly) (?:eyesore|carbuncle|pile)',
  'vanity projects?|talking shop',
  'grasping (?:owners?|landlords?|boss(?:es)?|shareholders|bankers|heirs|lawyers|developers)',
  '(?:charter|licen[cs]e|bonanza|paradise) for (?:cheats|crooks|spongers|scroungers|bullies|polluters|fraudsters|criminals|snoopers|cowboys)',
  '(?:feeble|pathetic|cowardly|shameless|brazen|shabby|craven) (?:gift|handout|surrender|retreat|climb-?down|evasion|silence)',
  '(?:cav(?:ed|es|ing) in|capitulat(?:ed|es|ing)|surrender(?:ed|s|ing)) to (?:the )?(?:bullies|mob|bigots|zealots|cranks|extremists)',
  '(?:trot(?:s|ted|ting)?|churn(?:s|ed|ing)?|wheel(?:s|ed|ing)?) out (?:the |his |her |its |their )?(?:same|usual|tired|old|stale|familiar|well-worn)',
  '(?:same|usual) (?:old )?(?:tired|stale|feeble|lame|threadbare) [a-z]+',
  'lame excuses?',
  '(?:ever|always) the (?:opportunist|schemer|bully|coward|showman|self-publicist)',
  'toothless (?:reports?|watchdog|regulator|body|inquiry|commission|committee|laws?|rules|agency|resolution|tribunal|panel)',
  '(?:whin|whing|bleat|pontificat|blather)(?:ed|es|ing) (?:about|over|on about|that)',
  'botched (?:reforms?|polic(?:y|ies)|budget|scheme|handling|overhaul|shake-up|roll-?out|response)',
  'shadowy (?:group|figures?|network|organi[sz]ation|cabal|backers|lobby|donors|outfit|consortium)',
  '(?:pampered|cosseted|spoilt|spoiled) (?:elites?|stars|players|officials|bankers|boss(?:es)?|footballers|politicians|bureaucrats|executives|heirs?)',
  'bullying (?:boss(?:es)?|managers?|ministers?|owners?|landlords?|directors?)',
  '(?:dressed up|masquerading|posing) as (?:reform|progress|policy|justice|charity|science|concern|compassion|news)',
  '(?:fat|bloated) cats?(?= (?:at|in|of|who|pay|bonus))',
  'gravy train|stitch-up|kangaroo court|nanny state|weasel words|jobs for the boys|smoke and mirrors|cash cow for',
  '(?:pandering|pandered|panders|kowtow(?:ing|ed|s)?|grovell?(?:ing|ed|s)?|cav(?:ed|ing) in) to the (?:mob|rich|lobby|[a-z-]+ lobby|tabloids|bullies|right|left|far right|far left)',
  'miracle (?:cure|drug|drink|diet|pill|food|berry|battery|treatment)',
  'explosive (?:claims?|papers|allegations?|revelations?|documents?|evidence|report|memoir|testimony)',
  'spark(?:s|ed|ing) (?:fury|outrage)',
  'growing storm',
  'rotten to the core',
  'so-called (?:experts?|leaders?|reform(?:er)?s?|justice|friends?|journalists?|solutions?|democracy|freedom|science|patriots|peace|plans?|strategy|polic(?:y|ies)|[a-z-]+ (?:campaign|scheme|plan|policy|strategy))',
  '(?<!\\bhow )controversial(?! (?:because|that|among|with|in)\\b)',
  'mockery of',
  'feeble (?:defen[cs]e|excuses?|response|attempt|argument|apology)',
  '(?<=\\b(?:its|the|their|his|her|a) )cynical (?:directors?|boss(?:es)?|ministers?|owners?|leaders?|managers?|politicians?|ploy|attempt|move|bid|exercise|calculation|campaign)',
  'put(?:s|ting)? [^.;:,]{2,50} to shame',
  'dismal (?:rivals?|failures?|performance|record|showing)',
  'poisonous (?:lies|rhetoric|campaign|ideology)',
  'salivating (?:over|at)',
  'sophomoric',
  'harangues?',
  'onslaught of (?:migrants|immigrants|refugees|asylum seekers|foreigners|lies|abuse|propaganda)',
  'glaring(?: and [a-z-]+)? (?:[a-z-]+ )?(?:errors?|omissions?|failures?|mistakes?|weakness\\w*|holes?|gaps?|flaws?|contradictions?|inconsistenc\\w+|lack|absence|examples?|injustices?|display)',
  '(?:anti-|pro-|mass |media |moral |public |climate |vaccine |gender |migrant |immigration )[a-z-]* ?(?:hysteria|alarmism|scaremongering|hype)',
  '(?:hysteria|scaremongering|alarmism) (?:that|about|over|among|around)',
  'wonder (?:drug|jab|pill|cure)',
  '(?:revolutionary|groundbreaking) (?:new )?(?:drug|jab|injection|treatment|platform|technology|product|device)',
];
