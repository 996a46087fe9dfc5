/** Words that say nothing about what a claim is about. Ours; grown from what matched wrongly. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a an the and or but if then than that this these those there here
  i me my you your he him his she her it its we us our they them their who whom whose which what when
  where why how am is are was were be been being do does did doing done have has had having will would
  shall should can could may might must to of in on at by for with from as into about over under out off
  so also just very too such same own some any all each every both other another
  say says said saying tell tells told claim claims claimed according state stated
  go goes going gone went get gets got getting know think look want let put
  much many lot lots thing things way really right well like yes today now still even ever
  im dont its thats were youre theyre ive weve hes shes didnt doesnt isnt wasnt cant wont`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Words that newsrooms use for one another: the first of a line stands for all. Only where swapping
 * them keeps a claim the same claim.
 */
const alike = `
rise increase climb grow grew grown jump surge soar rose risen higher up
fall drop decline decrease shrink shrank fell fallen plunge slump dip down
cut reduce slash trim
kill dead die death fatal fatality
injure hurt wound
child kid children
pupil student schoolchild
doctor physician
company firm business
police officer cop
job post position
pay wage salary earnings
buy purchase acquire bought
sell sold
lose lost loss shed
begin start launch began begun
end finish conclude
build construct built construction
hire recruit
fire sack dismiss laid
leave left quit
house home dwelling
car vehicle
jobless unemployment unemployed
law legislation statute
vote ballot
tax levy
money cash fund
cost price
year annual yearly annually
month monthly
week weekly
day daily
hospital clinic
flat apartment
prison jail
road street
approve back pass endorse
reject refuse
ban forbid prohibit outlaw
allow permit
show reveal find found
make made produce
double twice twofold
half halve
poor poverty
old elderly
train rail railway
ship vessel
plane aircraft
country nation
city town
resident inhabitant people
own hold possess
employee worker staff
plant factory
centre center
move relocate
close shut
third-party outside
border frontier
refugee asylum
storm hurricane
earthquake quake
blaze wildfire
school classroom
university college
britain uk british
america us usa american
`;

export const alikeWords: readonly (readonly string[])[] = alike
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Things that cannot both be said of the same: a claim and its opposite have words of both sides. */
export const opposites: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = `
rise raise double record : fall cut half decline lower
hire recruit create add open : fire lay layoff lose close redundant redundancy
approve support allow legal back : reject oppose ban illegal block veto
win won victory : lose lost defeat
buy : sell
import : export
begin : end
more most highest largest biggest : fewer less least lowest smallest
above exceed over : below under
before : after
first : last
guilty convict : acquit innocent
accept : refuse
free release : jail arrest detain
enter join arrive : leave quit depart
confirm admit : deny
cheap cheaper : dear dearer expensive
safe : dangerous unsafe
gain profit surplus : lose loss deficit
longest tallest oldest : shortest youngest
early : late
public open : closed secret
husband wife : brother sister father mother son daughter
north northern : south southern
east eastern : west western
male men man boy : female women woman girl
public : private
success succeed : fail failure
keep retain : scrap abolish drop
`
  .trim()
  .split('\n')
  .map((line) => {
    const [one = '', other = ''] = line.split(' : ');
    return [new Set(one.split(' ')), new Set(other.split(' '))] as const;
  });
