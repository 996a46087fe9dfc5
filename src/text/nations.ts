/** Countries, continents and states of one word: a story may name them for any town in them. */
export const nations: ReadonlySet<string> = new Set(
  (
    'africa america asia europe oceania antarctica britain england scotland wales ireland ulster australia canada china denmark ' +
    'france germany greece india iran iraq israel italy japan kenya mexico norway pakistan peru poland portugal ' +
    'spain sweden turkey ukraine brazil chile egypt ghana belgium netherlands hungary cuba haiti cyprus malta ' +
    'lebanon jordan syria yemen qatar kuwait bahrain oman nepal bangladesh vietnam laos thailand taiwan korea ' +
    'philippines singapore morocco sudan chad niger mali senegal congo uganda rwanda burundi zimbabwe angola mozambique ' +
    'botswana togo benin cameroon gabon eritrea madagascar fiji tonga samoa ecuador panama honduras guatemala salvador ' +
    'nicaragua paraguay uruguay venezuela jamaica bahamas barbados trinidad luxembourg monaco andorra kosovo ' +
    'montenegro gaza crimea donbas siberia tibet kashmir xinjiang punjab kerala gujarat bihar assam goa ' +
    'alabama alaska arizona arkansas colorado connecticut delaware florida hawaii idaho illinois indiana iowa ' +
    'kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ' +
    'ohio oklahoma oregon tennessee texas utah vermont washington wisconsin wyoming ontario quebec manitoba ' +
    'saskatchewan alberta yukon labrador victoria queensland tasmania essex kent surrey sussex norfolk suffolk devon dorset ' +
    'cornwall cumbria merseyside tyneside teesside humberside lothian fife highlands bavaria saxony hesse tuscany sicily ' +
    'sardinia lombardy veneto piedmont catalonia andalusia galicia brittany normandy provence alsace corsica flanders ' +
    'munster leinster connacht clare donegal kerry mayo galway meath cork antrim down armagh tyrone gauteng limpopo natal'
  ).split(' '),
);
