import { foreignText } from '../../../src/checks/foreign-text.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Forms, advertisements and code of the page, links at the end, and an end that is missing. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The council voted on Monday to move the market to the station square for the summer.\n\ntake our poll - story continues below\n\nShould the market stay where it is?\n\nEmail *\n\nThis field is for validation purposes and should be left unchanged. Completing this poll grants you access to our updates free of charge.\n\nTraders said that they had been asked too late. The first market there will be held in June.\n\nThe square was built in 1911.',
    'some',
    'A form, an advertisement or code of the web page stands in the story’s text.',
  ],
  [
    'The council voted on Monday to move the market to the station square for the summer. Vote in the poll - story continues below Who should lead the council?\n\nTraders said that they had been asked too late. The first market there will be held in June.\n\nThe square was built in 1911.',
    'some',
    'A form, an advertisement or code of the web page stands in the story’s text.',
  ],
  [
    'The bridge will be shut for nine weeks from April, the county said on Tuesday.\n\nThe morning news that matters. Sign up for the Coast Letter and get it in your inbox. Email Sign Up By signing up you agree to receive newsletters from the Coast News. You can unsubscribe at any time.\n\nDrivers will be sent through Holm, which adds eleven minutes to the way.\n\nThe work costs €2m.',
    'some',
    'A form, an advertisement or code of the web page stands in the story’s text.',
  ],
  [
    'The pilot had flown the route for ten years. The Long Way Ho... Olof Brandt Best Price: $4.20 Buy New $11.00 (as of 07:15 EST - Details) He knew the ridge well.\n\nInvestigators found no fault in the engine. They will report in the spring.\n\nThe airline has since changed the route.',
    'some',
    'A form, an advertisement or code of the web page stands in the story’s text.',
  ],
  [
    'The pilot had flown the route for ten years and knew the ridge, his colleagues said.\n\nMountain Headlamp Pro List price: £39.99 Add to basket\n\nInvestigators found no fault in the engine. They will report in the spring.\n\nThe airline has since changed the route.',
    'some',
    'A form, an advertisement or code of the web page stands in the story’s text.',
  ],
  [
    'The choir sang in the station hall on Sunday for the first time since the fire.\n\nSome 400 people came, and the mayor read the names of the dead.\n\n.author-box {\n\nwidth:100%;\n\nfloat:left;\n\n}\n\n.author-box img {\n\nheight:80px;\n\n}\n\nOlof Brandt is a reporter at the Coast News.',
    'some',
    'A form, an advertisement or code of the web page stands in the story’s text.',
  ],
  [
    'The choir sang in the station hall on Sunday for the first time since the fire.\n\n.share-bar { margin: 0 auto; padding: 4px; color: #333; }\n\nSome 400 people came, and the mayor read the names of the dead.\n\nThe hall will be open again in the autumn.',
    'some',
    'A form, an advertisement or code of the web page stands in the story’s text.',
  ],
  [
    "The choir sang in the station hall on Sunday for the first time since the fire.\n\ngoogletag.cmd.push(function() { googletag.display('slot-4'); });\n\nwindow.slots = window.slots",
    'some',
    'A form, an advertisement or code of the web page stands in the story’s text.',
  ],
  [
    'The quarry will close in June, its owner said, and 60 people will lose their work.\n\nGet Firewood at Wholesale Prices\n\nThe union said it had known nothing. It will meet the owner on Friday.\n\nThe quarry opened in 1920.',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The quarry will close in June, its owner said, and 60 people will lose their work.\n\nThe union said it had known nothing. It will meet the owner on Friday.\n\nThe quarry opened in 1920 and once had 700 workers.\n\nWhile you are here, enter now to win this pair of garden chairs!',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The quarry will close in June, its owner said, and 60 people will lose their work.\n\nTry the New Digital Edition and Subscribe Today!\n\nThe union said it had known nothing. It will meet the owner on Friday.\n\nThe quarry opened in 1920.',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The asylum office in Lund closed on Monday.\n\nIt had 40 workers, who go to Malmo. The office said the rent was too high.\n\nAlso of interest: Striker goes on loan until the summer\n\nThose who had an appointment will be written to. The new office opens on 3 May.',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The commission set out its plan for the river on Monday, after two years of talks.\n\nIt would cost €40m and take six years, the commission said in its report.\n\nThe best answer to the critics comes from the engineer Marta Hale, who writes:',
    'some',
    'The text ends on a colon; the words that it announces are missing.',
  ],
  [
    'The commission set out its plan for the river on Monday, after two years of talks.\n\nIt would cost €40m and take six years, the commission said in its report.\n\nThe mayor of Holm was the first to answer on Tuesday morning, and he tweeted:',
    'some',
    'The text ends on a colon; the words that it announces are missing.',
  ],
  [
    'The treaty was signed on Sunday after a night of talks between the nine states.\n\n“It is a step,” the minister said, and thanked those who had sat through the night.\n\nHistoric Fishing Deal Signed In Lund\n\nThe Fishing Deal Is A Gift To The North\n\nWorking Together To Save The Herring',
    'some',
    'The last 3 lines are worded like headlines of other stories.',
  ],
  [
    'The council voted on Monday to move the market to the station square.\n\nStory continues below gallery\n\nTraders said that they had been asked too late.\n\nThe square was built in 1911.',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The council voted on Monday to move the market to the station square.\n\nScroll down for video\n\nTraders said that they had been asked too late.\n\nThe square was built in 1911.',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The council voted on Monday to move the market to the station square.\n\nThe Coast News may receive a commission\n\nTraders said that they had been asked too late.\n\nThe square was built in 1911.',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The council voted on Monday to move the market to the station square.\n\nSUBSCRIBE on YouTube:\n\nTraders said that they had been asked too late.\n\nThe square was built in 1911.',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The board will spend €46m on walls and windows after two years of talks, and the first streets are in the north.\n\nWork starts in August, and 260 homes should be done by the end of the year.\n\nHarvest supper called off after hotel boiler fails\n\nThe meeting also heard that 3,240 people wait for a flat in Holm.\n\nThe vote was nine to six.',
    'some',
    'A line reads like the headline of another story: none of its subject comes up in this one.',
  ],
];

const passed: readonly string[] = [
  "The novelist's last book came out in May, and her publisher will print three more.\n\nThe prize was given for the whole of her work, the jury said in a statement.\n\nThe House Above The Long Water\n\nThe Men Of The Second Winter\n\nA Short Walk In The Northern Rain",
  'The commission set out its plan for the river on Monday, after two years of talks.\n\nIt would cost €40m and take six years, the commission said in its report.\n\nWatch what the engineer Marta Hale said in the full interview below:',
  'The commission set out its plan for the river on Monday, after two years of talks.\n\nIt would cost €40m and take six years, the commission said in its report.\n\nReaders can send what they think of the plan to this address:',
  'The court said on Monday that the firm had tricked its customers into a contract.\n\nThe page read: “By signing up you agree to receive calls from our partners.” Nobody had seen it, the court found.\n\nThe firm must pay €2m.',
  'The seam of coal continues below the village, and the story continues below the surface of the lake.\n\nThe miners left in 1971, and water came up in the shafts.\n\nThe county will pay for pumps.',
  'The best price: $4.20 a bushel, was paid in March. Farmers who sold in May got $3.10.\n\nThe harvest was small, and the silos are empty.\n\nThe next one is a month away.',
  'The league wants 16 clubs to enter to win the cup. The draw is on Monday, it said.\n\nThe first round will be played in June, and the final in May.\n\nThe cup was first played in 1911.',
  'Subscribe to the newsletters of writers you enjoy. Their work no longer reaches you by way of the networks.\n\nThat is what the editor told the meeting on Monday.\n\nIt lasted two hours.',
  'Sign up for a trial account at the city library for £2 a month\n\nTake the form to the desk on the first floor, and bring a passport.\n\nThe card comes by post within a week.',
  'The developer wrote a page that taught CSS to his class, and put this in it:\n\n.author-box {\n\nwidth:100%;\n\nfloat:left;\n\n}\n\nThe class tried it out on the spot. It worked for all but two.\n\nThe course ends in June.',
  'The harbour board met on Monday. It will dredge the basin before the storms come.\n\nThe work takes eleven weeks, its chair said, and costs £2.1m.\n\nThe ferry leaves from the east quay until then.\n\nFollow Olof Brandt on Twitter @olofbrandt',
  'The harbour board met on Monday. It will dredge the basin before the storms come.\n\nThe work takes eleven weeks, its chair said, and costs £2.1m.\n\nAnd still nobody at the board has an idea who is going to pay for the new dredger…',
  'The harbour board met on Monday. It will dredge the basin before the storms come.\n\nThe work takes eleven weeks, its chair said, and costs £2.1m.\n\nA language model was used to refine the wording of this article but not its reporting',
  'The harbour board met on Monday. It will dredge the basin before the storms come.\n\nThe work takes eleven weeks, its chair said, and costs £2.1m.\n\nThe Best of Olof K. Brandt',
  'The council voted on Monday to move the market to the station square.\n\nThe agent may receive a commission of 3% on each stall, the council said.\n\nTraders said that they had been asked too late.\n\nThe square was built in 1911.',
  'The supper at the hotel was to open the season, and 260 people had booked.\n\nWork on the boiler starts in August, the hotel said on Monday.\n\nSupper called off after hotel boiler fails\n\nThe meeting also heard that 3,240 people wait for a flat in Holm.\n\nThe vote was nine to six.',
];

describeCheck(foreignText, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
