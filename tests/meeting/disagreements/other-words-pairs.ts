import type { PressPair } from './press-pairs.ts';

/**
 * Pairs of one thing told in other words: what befell so many as a noun and as a verb, a vote on "the text", a crowd that
 * walked. Written before the rules for them had seen one; those named "L" or "2L" are look-alikes.
 */
export const otherWordsPairs: readonly PressPair[] = [
  {
    name: 'flood',
    day: '2024-09-23',
    left: 'By Sunday evening 2,340 homes had been flooded and 46 people killed, the regional council was told.',
    right:
      'The prefect told the councillors that 2,340 houses stood under water and that 39 had died. Several bridges are gone.',
    differ: ['46 people', '39'],
  },
  {
    name: 'mine',
    day: '2023-11-08',
    left: 'The inspector’s report to the board counts 118 injured and 23 dead in the Karvel shaft.',
    right: 'At Karvel 118 miners were hurt and 27 lost their lives, the board heard.',
    differ: ['23', '27'],
  },
  {
    name: 'measles',
    day: '2024-06-04',
    left: 'Up to 3 June, 1,875 infections and 14 deaths had been registered, the health committee noted.',
    right: 'In the towns of the coast 1,875 children have caught measles; 17 have died.',
    differ: ['14', '17'],
  },
  {
    name: 'sheep plague',
    day: '2024-10-02',
    left: 'The veterinary office reported 4,620 infections and 910 deaths among the flocks of the valley.',
    right: 'By then 4,620 sheep had fallen ill and 1,040 had perished, farmers told the assembly.',
    differ: ['910', '1,040'],
  },
  {
    name: 'phones at school',
    day: '2024-05-14',
    left: 'The school board wants phones locked away during lessons from September. The recommendation was adopted by six votes to three.',
    right:
      'Phones were what most parents had come for. It passed by seven votes to two, after the student member had pleaded for an exception at break time.',
    differ: ['six votes to three', 'seven votes to two'],
  },
  {
    name: 'hymn book',
    day: '2023-10-20',
    left: 'The synod then dealt with the new hymn book, which drops eleven chorales. The text was carried by 41 votes to 20.\n\nThe bishop’s pension was raised by 44 votes to 17.',
    right: 'The hymn book without its chorales divided the synod to the last. It was adopted by 43 votes to 18.',
    differ: ['41 votes to 20', '43 votes to 18'],
  },
  {
    name: 'mill',
    day: '2024-02-17',
    left: 'The cooperative will buy the mill at Orsk to grind its own flour. The measure was approved by 31 votes to 12.\n\nThe treasurer, Ole Brandt, was re-elected by 35 votes to eight.',
    right:
      'Most of the evening went on the old mill, which the cooperative is to take over with all its flour silos. The text passed by 29 votes to 14.',
    differ: ['31 votes to 12', '29 votes to 14'],
  },
  {
    name: 'nets',
    day: '2023-03-09',
    left: 'Members are urged to ban nets with meshes of less than 90 millimetres in the bay. The recommendation was approved by five votes to four.\n\nThe budget was adopted by eight votes to one.',
    right:
      'Nets were the sore point: those with fine meshes will disappear from the water. The proposal passed by six votes to three, with Orland against.',
    differ: ['five votes to four', 'six votes to three'],
  },
  {
    name: 'teachers',
    day: '2024-11-12',
    left: 'Police put the number of demonstrators at 4,500.',
    right:
      'A good 7,000 teachers filed through the old town to the parliament with saucepans, and the deputies heard them long before they saw them. The demonstration ended peacefully.',
    differ: ['4,500', '7,000'],
  },
  {
    name: 'bakers',
    day: '2024-04-16',
    left: 'Around 900 bakers walked from the Central Station to the congress hall behind a coffin full of bread. It was the largest protest of the trade in years.',
    right: 'The crowd of marchers, at 1,500, was larger than the union had hoped.',
    differ: ['900', '1,500'],
  },
  {
    name: 'cyclists',
    day: '2024-06-18',
    left: 'Some 250 cyclists rolled past the town hall in protest against the bypass.',
    right: 'The organisers of the protest ride counted 400, most of them with children on the back seat.',
    differ: ['250', '400'],
  },
  {
    name: 'hospital',
    day: '2023-05-25',
    left: 'The board approved a hospital with 1,112 beds at a cost of 84 million euros.',
    right: 'For 1,112 beds the county will foot a bill of 91 million euros.',
    differ: ['84 million', '91 million'],
  },
  {
    name: 'L one town of the region',
    day: '2024-09-23',
    left: 'Across the region 2,340 homes were flooded and 46 people died.',
    right: 'A total of 2,340 homes were flooded across the region and 12 people died in Karvel, where the dam broke.',
  },
  {
    name: 'L another span of time',
    day: '2024-06-04',
    left: 'There have been 1,875 infections since spring and 14 deaths in the past week.',
    right: 'The committee was told of 1,875 infections and 131 deaths.',
  },
  {
    name: 'L two elections',
    day: '2024-03-02',
    left: 'The 412 delegates elected 21 women to the board.',
    right: 'The 412 delegates elected 34 members of the advisory council.',
  },
  {
    name: 'L cod and herring',
    day: '2022-12-13',
    left: 'The committee recommends a lower cod quota for the northern bay. The text was adopted by six votes to three.',
    right:
      'The herring quota in the northern bay is to fall as well. The recommendation was adopted by five votes to four.\n\nThe minutes were approved by eight votes to one.',
  },
  {
    name: 'L hall and caretaker',
    day: '2024-01-18',
    left: 'The hall is to be rented out to schools on weekdays. The recommendation passed by seven votes to two.\n\nThe budget was adopted by eight votes to one.',
    right:
      'The contract of the caretaker, who looks after the hall and the playground, was extended. It passed by six votes to three.',
  },
  {
    name: 'L nurses and farmers',
    day: '2024-05-21',
    left: 'Some 3,000 nurses walked from the station to the hall on Tuesday. It was their second protest this year.',
    right: 'About 400 farmers protested outside with their tractors.',
  },
  {
    name: 'L walking to school',
    day: '2024-06-18',
    left: 'Some 2,000 pupils walk along the bypass every morning, a study for the council says. The council takes the protests seriously.',
    right: 'About 350 people protested against the bypass outside the town hall.',
  },
  {
    name: 'L flood and scaffold',
    day: '2024-04-09',
    left: 'The great flood destroyed 2,340 homes and killed 46 people.',
    right: 'So far 2,340 homes have been rebuilt, but 12 workers died when a scaffold fell.',
  },
  {
    name: '2 ferry',
    day: '2023-07-11',
    left: 'The ferry had 213 passengers aboard; 64 lost their lives, the commission of inquiry was told. It will report in spring.',
    right: 'Of the sinking, with 213 aboard and 71 dead, the inquiry heard at length from divers.',
    differ: ['64', '71'],
  },
  {
    name: '2 library',
    day: '2024-10-08',
    left: '## Culture\n\nThe branch library in the Weststadt will stay open on Sundays for a trial year. The proposal was adopted by 19 votes to 12.\n\nThe swimming pool was closed by 21 votes to 10.',
    right:
      'Readers in the Weststadt may borrow books on Sundays. The text went through by 18 votes to 13, against the will of the treasurer.',
    differ: ['19 votes to 12', '18 votes to 13'],
  },
  {
    name: '2 dockers',
    day: '2024-08-20',
    left: 'Some 1,800 dockers marched from the quay to the chamber of commerce.',
    right:
      'A procession of 2,600, by the count of the union, moved past the warehouses to the chamber, where the protest ended.',
    differ: ['1,800', '2,600'],
  },
  {
    name: '2L crew and passengers',
    day: '2023-07-11',
    left: 'Of the 213 people on the ferry 64 passengers died.',
    right: 'The ferry had 213 people aboard, and 9 of its crew died.',
  },
  {
    name: '2L arrests and injuries',
    day: '2024-08-20',
    left: 'After the march 128 people were arrested and 14 injured, the council was told.',
    right: 'Police arrested 128 people; 31 officers were hurt, the chief constable told the council.',
  },
  {
    name: '2L two texts on wolves',
    day: '2024-10-08',
    left: 'Wolves may be shot near villages. The text was adopted by 19 votes to 12.\n\nThe budget was approved by 25 votes to 6.',
    right: 'Shepherds will be paid for every sheep lost to wolves. The text was adopted by 22 votes to 9.',
  },
  {
    name: '2L library and pool',
    day: '2024-10-08',
    left: 'The branch library in the Weststadt will stay open on Sundays. The proposal was adopted by 19 votes to 12.',
    right: 'The pool in the Weststadt will be closed on Sundays. The proposal was adopted by 21 votes to 10.',
  },
  {
    name: '2L harbour wall and harbour fee',
    day: '2024-03-12',
    left: 'The harbour will get a new wall on its western side. The recommendation was adopted by seven votes to four.',
    right: 'Boats will pay a higher fee in the harbour. The recommendation was carried by six votes to five.',
  },
  {
    name: '2L visitors on the way',
    day: '2024-04-16',
    left: 'About 12,000 people streamed through the gates of the fair next door. Only 40 stopped to look at the protest.',
    right: 'Around 900 people protested at the gates of the congress hall.',
  },
  {
    name: '2L pilgrims',
    day: '2024-05-21',
    left: 'More than 5,000 people walked to the shrine on the hill, as they do at Whitsun. A small protest in the square went almost unnoticed.',
    right: 'Some 60 people protested in the square while the bishops met.',
  },
  {
    name: '2L cost of two buildings',
    day: '2023-05-25',
    left: 'The new school will have room for 1,112 pupils and cost 38 million euros.',
    right: 'The sports hall, open to all 1,112 pupils, is to cost 9 million euros.',
  },
  {
    name: '2L two floods',
    day: '2024-09-23',
    left: 'By Monday 1,340 people had been evacuated and 12 had died on the upper river.',
    right: 'On the lower river 1,340 people were evacuated by Monday, and 27 had died.',
  },
  {
    name: '2L men and women',
    day: '2024-09-23',
    left: 'The mine employed 1,285 people, of whom 31 men died.',
    right: 'The mine employed 1,285 people; 4 women died.',
  },
];
