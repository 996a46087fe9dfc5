/** 'NRC supporters', 'Supporters of the Union Front', 'guards of the company': people of a side that has a name. */
const side =
  /\b(?:[Ss]upporters|[Mm]embers|[Aa]ctivists|[Ff]ollowers|[Tt]hugs|[Gg]uards|[Mm]ilitants|[Ll]oyalists|[Yy]ouths|backers|agents|gunmen|fighters|hooligans|henchmen) (?:of|from|loyal to|hired by) (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})|(?<!\p{L})(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:supporters|members|activists|followers|thugs|guards|militants|loyalists|youths|backers|agents|gunmen|fighters)\b/u;
const violent =
  /\b(?:set fire to|torched|attacked|opened fire|shot|beat(?:en)?|killed|stabbed|stormed|burn(?:ed|t)(?: down)?|smashed|abducted|kidnapped|ransacked|assaulted|hacked|vandali[sz]ed|injured|wounded|threw stones|pelted|looted|destroyed|broke into)\b/i;
const ours =
  /\b(?:our|us|its|their) (?:\p{L}+ ){0,2}(?:offices?|members?|supporters|candidates?|agents|rally|headquarters|activists|shops?|men|people|workers|vehicles|cars|office|house|homes?)\b/iu;

/**
 * One side tells of violence that the other is said to have done to it: 'NRC supporters set fire to three
 * PAP offices, the PAP said'. The speaker has a stake in it as the one that was hurt. The name of the other side.
 */
export function injuredBy(speaker: string, said: string): string | undefined {
  const match = side.exec(said);
  const other = match?.[1] ?? match?.[2];
  if (other === undefined || !violent.test(said)) return undefined;
  const own = speaker.replace(/^(?:the|a|an) /i, '').split(/ (?:said|in|on|of) /)[0] ?? '';
  if (own.length < 2 || own.includes(other) || other.includes(own)) return undefined;
  const hurt = said.replace(match?.[0] ?? '', '').includes(own) || ours.test(said);
  return hurt ? other : undefined;
}
