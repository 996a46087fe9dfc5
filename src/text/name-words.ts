/** Titles that stand before a name, without full stops, in lower case. */
export const titles = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron president premier chancellor minister ' +
    'secretary senator sen representative rep congressman congresswoman governor gov mayor councillor cllr councilman ' +
    'councilwoman judge justice inspector detective sergeant sgt constable superintendent commissioner chief captain ' +
    'capt colonel col general gen major maj lieutenant lt admiral commander corporal private sheriff deputy officer ' +
    'pope cardinal archbishop bishop father reverend rev pastor rabbi imam sister brother king queen prince princess ' +
    'duke duchess ambassador coach chairman chairwoman chair director spokesman spokeswoman attorney prosecutor ' +
    'ranger firefighter nurse teacher sultan emir sheikh taoiseach speaker mp msp councilor director-general'
  ).split(' '),
);

/** Ranks of one ladder: a person holds one of them at a time. */
export const ranks = new Set(
  'constable sergeant sgt inspector superintendent captain capt colonel col general gen major maj lieutenant lt admiral corporal sheriff senator sen representative rep governor gov mayor judge justice bishop archbishop cardinal'.split(
    ' ',
  ),
);

/** Words that a person's name does not hold: places, bodies, days, headings. */
export const notPerson = new Set(
  (
    'the a an in on at of and for to by with from as this that these those it he she we they i but if when while ' +
    'university college school institute council city county street road avenue park bank river lake mount valley ' +
    'north south east west northern southern eastern western central new united states kingdom republic union ' +
    'party committee commission court department ministry office agency association foundation society company ' +
    'corporation corp inc ltd llc plc group holdings limited club team league cup hospital church museum theatre ' +
    'theater airport station hotel house senate congress parliament assembly government police army navy force ' +
    'service services times post news press journal magazine network media tv radio day week month year january ' +
    'february march april june july august september october november december monday tuesday wednesday thursday ' +
    'friday saturday sunday christmas easter olympic olympics games world war act bill agreement treaty project ' +
    'plan program programme system center centre international national federal american british english french ' +
    'german russian chinese european ukrainian israeli indian african asian canadian australian spanish italian ' +
    'sea ocean island islands bay cape gulf strait desert coast hill hills mountain mountains forest peninsula beach harbour harbor port bridge square palace castle tower airlines airways motors foods stadium championship prize award medal ' +
    'how why what who where best top your my our more most first second both neither either even unlike though although because since until'
  ).split(' '),
);
