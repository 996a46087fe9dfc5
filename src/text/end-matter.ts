/** Lines that may end an article without a full stop, and are no strangers. */
export const endMatter =
  /^(?:[([*—–•-]\s*)?(?:by |words?:|text:|photos?\b|photograph|pictures?:|images?\b|illustration|credit|video:|reporting|additional reporting|(?:(?:this )?(?:article|story|text) (?:is |was )?)?(?:re)?(?:posted|printed|published|produced) with (?:\w+ )?permission|editing|writing|edited|written|compiled|translated|contributed|contact|contacts|media contact|press contact|tel\b|phone|e-?mail|http|www|copyright|©|\(c\)|source|sources|note|notes|correction|corrections|clarification|update|updated|published|first published|last updated|this (?:article|story)|the writer|the author|about the|editor['’]s note|with (?:files|reporting|additional)|-?ends?-?|ap|afp|reuters|pa|dpa|bloomberg|tags?:|filed under|topics?:|categor|location|address|tickets?|doors|admission|price|isbn|doi|references?\b|acknowledge?ments?|disclosure|disclaimer|conflict|funding|twitter:|instagram:|follow @|@|#|\d)/i;

/** 'Ana Lind is a staff writer who covers the coast' */
export const authorNote =
  /\b(?:is|was) (?:an?|the) (?:[\w'’]+[ -]){0,5}(?:writer|reporter|editor|journalist|author|columnist|correspondent|professor|lecturer|contributor|fellow|director|researcher|consultant|photographer|historian|critic|freelancer?)\b/i;

/** 'Olof Brandt is a former harbour master': a name and what its bearer does. */
export const nameAndVerb =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3},? (?:is|was|are|works|writes|lives|teaches|covers|edits|reports|runs|has|directs|studies|travelled|traveled)\b/u;

/** 'The Best of Olof Brandt': the way to what else the author wrote. */
export const archive = /^The Best of \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;

/** Words that no sentence ends on. */
export const functionWords = new Set(
  'a an the of in on at by for from with to into and or but nor as that which who whose whom than if when while because although is are was were has have had be been will would could should may might its his her their our your my this these those not very such'.split(
    ' ',
  ),
);
