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
  'menace tantrum meltdown frenzy stupidity idiocy lunacy insanity madness hypocrisy treachery'
).split(' ');

/** Words that judge in such company only; patterns without groups that capture. */
export const loadedPhrases: readonly string[] = [
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
