/** A meeting in a few articles, with the values that contradict each other; everything else in them only seems to. */
export interface Story {
  readonly name: string;
  readonly meeting: string;
  readonly articles: readonly string[];
  /** For each planted disagreement, what the values of two of its sides hold. */
  readonly planted: readonly (readonly [string, string])[];
}

const day = (id: string, start: string, end: string, place: string, name: string, kind: string): string =>
  `- id: ${id}\n  name: ${name}\n  kind: ${kind}\n  start: ${start}\n  end: ${end}\n  place: ${place}\n`;

export const stories: readonly Story[] = [
  {
    name: 'a regional orchestra board',
    meeting: day('m', '2023-03-14', '2023-03-14', 'Halden', 'Orchestra board, Halden, March 2023', 'orchestra board'),
    articles: [
      `The board of the Østfold Symphony met in Halden on Tuesday under the chairmanship of Ragnhild Moe.

Trustees approved a deficit of 3.2 million kroner for the season and agreed to sell the rehearsal hall at Remmen. The sale is expected to bring in 11 million kroner.

The musicians' delegate, Per Aune, asked for twelve permanent posts. The board voted nine to two for the new contract with the conductor Ilse Brandt, which runs for four years.

The summer tour to Iceland was cancelled. The next meeting will take place in Moss on 20 June.`,
      `Ragnhild Moe chaired the meeting of the Østfold Symphony's board in Halden.

The deficit for the season comes to 2.3 million kroner, which the trustees accepted with a sigh. Last season it was 1.9 million kroner.

The contract of conductor Ilse Brandt was approved by nine votes to two; it runs for three years. The summer tour to Iceland was approved after a long debate.

The board will meet again in Moss on 20 June.`,
    ],
    planted: [
      ['3.2 million', '2.3 million'],
      ['four years', 'three years'],
      ['cancelled', 'approved'],
    ],
  },
  {
    name: 'fisheries ministers',
    meeting: day(
      'm',
      '2021-10-07',
      '2021-10-08',
      'Vigo',
      'Fisheries ministers, Vigo, October 2021',
      'fisheries ministers',
    ),
    articles: [
      `Fisheries ministers of six Atlantic states agreed in Vigo on Friday to cut the mackerel quota by 18 per cent from January.

The Portuguese fisheries minister, Duarte Falcão, chaired the talks. Ireland was represented by state secretary Niamh Corcoran. Iceland abstained, and the Faroe Islands voted against the quota cut.

Some 340 boats will have to be scrapped, for which the ministers set aside €45 million. The first payments are due by 1 March 2022.

“It is a bitter day,” said the Spanish minister Elena Varela.`,
      `A cut of 18 per cent in the mackerel quota was agreed by ministers in Vigo on Friday. Norway abstained; the Faroes voted against the quota cut.

Portugal's minister of fisheries, Duarte Falcao, who chaired the talks, spoke of relief. Spain's fisheries minister Elena Varela called it “a bitter day”.

Ireland was represented by its ambassador, Cormac Healy.

Owners of about 340 boats to be scrapped will share 45 million euros; the first payments will be made by 1 May 2022.`,
      `Before the Vigo meeting, officials expected a quota cut of 25 per cent for mackerel. The ministers are expected to set aside some €60 million for boats to be scrapped.`,
    ],
    planted: [
      ['Iceland', 'Norway'],
      ['Niamh Corcoran', 'Cormac Healy'],
      ['1 March 2022', '1 May 2022'],
    ],
  },
  {
    name: 'a town council on a bridge',
    meeting: day(
      'm',
      '2024-02-06',
      '2024-02-06',
      'Corbridge',
      'Town council, Corbridge, February 2024',
      'town council',
    ),
    articles: [
      `Corbridge town council voted by 11 votes to 6 on Tuesday to close the old bridge to lorries. Councillor Ann Pickering proposed the closure.

The mayor of Corbridge, Geoffrey Wain, said the repairs to the bridge would cost £2.4m. About 4,500 vehicles cross the bridge every day. 37 residents spoke at the hearing.

A petition with 1,260 signatures was handed in. A report is due by the end of June.`,
      `Lorries will be banned from the old bridge, Corbridge councillors decided by 10 votes to 7. The closure was proposed by Councillor Hugh Teasdale, who has campaigned for years.

Nearly 4,500 vehicles cross the bridge every day, said the mayor of Corbridge, Geoffrey Wain. Repairs to the bridge are put at £2,400,000.

A petition handed in at the start had 1,620 signatures. The report is due by 24 June.`,
      `The old bridge at Corbridge dates from 1674. In 2019 repairs to it cost £0.9m, and 3,900 vehicles crossed it every day.`,
    ],
    planted: [
      ['11 votes to 6', '10 votes to 7'],
      ['Ann Pickering', 'Hugh Teasdale'],
      ['1,260', '1,620'],
    ],
  },
  {
    name: 'a health assembly',
    meeting: day(
      'm',
      '2022-05-23',
      '2022-05-27',
      'Lomé',
      'Pan-African Health Assembly, Lomé, May 2022',
      'health assembly',
    ),
    articles: [
      `Delegates from 48 countries opened the Pan-African Health Assembly in Lomé on Monday. Togo's health minister, Afi Mensah-Kodjo, was elected president of the assembly.

The assembly's secretary-general, Tendai Moyo, said that the vaccine fund had received $310 million since January. Two thirds of the pledges have been paid.

South Africa offered to host the next assembly in Durban in 2024. The malaria programme will reach 62 million children a year.`,
      `The Pan-African Health Assembly elected Ghana's Kwame Asante as its president on Monday. Delegates from 46 countries attended the opening in Lomé.

Secretary-general Tendai Moyo put the receipts of the vaccine fund since January at 310 million dollars. Of this, Nigeria gave $25 million.

The next assembly will be held in Durban in 2024.`,
      `In Lomé, three quarters of the pledges to the vaccine fund have been paid, the assembly's secretary-general, Tendai Moyo, said on Wednesday.

On Wednesday the assembly adopted a budget of $96 million. Some 1,100 delegates took part.`,
      `The assembly in Lomé adopted a budget of 96 million US dollars on Thursday evening. About 1,100 delegates took part, 400 of them women.`,
    ],
    planted: [
      ['Afi Mensah-Kodjo', 'Kwame Asante'],
      ['48', '46'],
      ['Two thirds', 'three quarters'],
      ['Wednesday', 'Thursday evening'],
    ],
  },
  {
    name: 'a chess federation',
    meeting: day('m', '2019-08-30', '2019-09-01', 'Batumi', 'Chess congress, Batumi, August 2019', 'chess congress'),
    articles: [
      `The congress of the Chess Federation opened in Batumi on Friday. Treasurer Milos Djuric reported reserves of 4.1 million francs.

The federation's president, Ruben Sargsyan, proposed to shorten the title match to twelve games. The proposal was rejected on Saturday by 71 votes to 54.

The Women's Cup will be held in Tashkent from 3 to 14 April 2020.`,
      `Reserves stand at 4.1 million francs, the treasurer of the Chess Federation, Miloš Đurić, told the congress in Batumi. A year earlier they had been 3.6 million francs.

Delegates adopted the proposal to shorten the title match to twelve games. The president of the federation, Ruben Sargsyan, was pleased.

The next Women's Cup goes to Samarkand. It will be held from 3 to 14 April 2020.`,
      `On Sunday the congress fixed the fee for arbiters at 150 francs a day. Delegates refused a second proposal, on dress.`,
    ],
    planted: [
      ['rejected', 'adopted'],
      ['Tashkent', 'Samarkand'],
    ],
  },
  {
    name: 'an energy ministerial with a preview',
    meeting: day(
      'm',
      '2025-01-22',
      '2025-01-23',
      'Gdańsk',
      'Baltic energy ministers, Gdańsk, January 2025',
      'energy ministers',
    ),
    articles: [
      `Energy ministers of the Baltic states will meet in Gdańsk on Wednesday. Poland's energy minister Anna Wolska will chair the meeting. They are expected to sign an accord on a 700 MW cable and to raise the reserve to 30 days.

The Lithuanian energy minister, Rasa Petkutė, is due to attend.`,
      `Energy ministers of the Baltic states signed an accord on a 600 megawatt cable in Gdańsk on Thursday. Deputy minister Piotr Zielak chaired the meeting in place of Anna Wolska, who was ill.

The cable will cost 1.1 billion euros and will be laid by 2029. Lithuania was represented by energy minister Rasa Petkute. The reserve was raised to 25 days. Latvia will pay 20 per cent of the cost.`,
      `The accord signed in Gdańsk on Thursday provides for a cable of 0.6 GW between Gdańsk and Klaipėda. Its cost is put at €1.4bn.

Estonia's energy minister, Kaarel Sepp, said that Estonia will pay 15 per cent of the cost. Lithuania's minister for energy, Dainius Kairys, spoke of a historic day.`,
    ],
    planted: [
      ['1.1 billion', '1.4bn'],
      ['Petk', 'Dainius Kairys'],
    ],
  },
  {
    name: 'a river commission on water',
    meeting: day('m', '2020-11-18', '2020-11-19', 'Hanoi', 'River council, Hanoi, November 2020', 'river council'),
    articles: [
      `The River Council met at the Opera Hotel in Hanoi on Wednesday. Members agreed to release 0.45 km³ of water from the upper dams in the dry season.

Thailand pledged 8 million dollars for gauges, Laos 2 million. The council will monitor 62 stations. Farmers had asked for 0.6 km³.

The secretariat moves to Vientiane on 1 July 2021. Vice-chair Sombat Phommachan presented the report on sediment.`,
      `450 million cubic metres of water will be released from the upper dams in the dry season, the River Council agreed in Hanoi. Laos pledged 2 million dollars for gauges and Cambodia pledged 3 million.

Under the plan the council will monitor 26 stations. The secretariat will move to Phnom Penh on 1 July 2021.

The report on sediment was presented by the Vietnamese hydrologist Tran Van Minh.`,
    ],
    planted: [
      ['62', '26'],
      ['Vientiane', 'Phnom Penh'],
      ['Sombat Phommachan', 'Tran Van Minh'],
    ],
  },
  {
    name: 'a trade union congress',
    meeting: day('m', '2018-06-11', '2018-06-13', 'Turku', 'Dockers congress, Turku, June 2018', 'dockers congress'),
    articles: [
      `The dockers' congress in Turku ended on Wednesday with a call for a strike. Strike pay rises to 85 euros a day from September. 214 delegates voted for the strike and 31 against.

Union secretary Jukka Salmela said that 12,000 members would walk out. The strike is to begin on 1 October.

The congress elected Marja Lehto as chair for the next four years.`,
      `Delegates at the dockers' congress voted 214 to 31 for a strike, which will begin on 8 October. Strike pay rises from 60 to 95 euros a day from September.

Twelve thousand members would walk out, the union's secretary Jukka Salmela said. Marja Lehto was elected chair for four years; she succeeds Timo Rantala, the outgoing chair.`,
      `At noon on Monday the outgoing chair, Timo Rantala, opened the dockers' congress in Turku. The port of Turku employs 900 people.`,
    ],
    planted: [
      ['1 October', '8 October'],
      ['85 euros', '95 euros'],
    ],
  },
  {
    name: 'a space agency council',
    meeting: day('m', '2023-11-06', '2023-11-07', 'Seville', 'Space council, Seville, November 2023', 'space council'),
    articles: [
      `The Space Council agreed in Seville to spend 1.8 billion euros on a lunar lander. Its launch was put off to 2031.

Director-general Johanna Weiss presented the plan. Germany bears 38 per cent of the cost of the lander. The Italian research minister, Paolo Ricci, vetoed the merger of the two centres.

The council will hold its next session in Bergen.`,
      `In Seville the Space Council approved 1.8 billion euros for a lunar lander, which will be launched in 2030.

Germany bears 38 % of the cost of the lander, France 22 %. The merger of the two centres was vetoed by the Belgian minister, Luc Demeester.

Director-general Joanna Weiß thanked the ministers. The next session of the council will be held in Porto.`,
      `The two-day session in Seville was the tenth of the Space Council since 2003. Italy's research minister Paolo Ricci hosted a dinner on Monday.`,
    ],
    planted: [
      ['2031', '2030'],
      ['Paolo Ricci', 'Luc Demeester'],
      ['Bergen', 'Porto'],
    ],
  },
  {
    name: 'look-alikes only: a climate forum',
    meeting: day('m', '2024-06-04', '2024-06-06', 'Bonn', 'Climate forum, Bonn, June 2024', 'climate forum'),
    articles: [
      `More than 6,000 people registered for the climate forum in Bonn. On the first day, 42 ministers spoke. Germany pledged €60 million for the adaptation fund, and Spain €15 million.

The fund held €380 million at the end of 2023. Emissions of the members fell by 4 per cent last year.

Canada's environment minister, Claire Dubois, met Kenya's environment minister, Wanjiku Kamau, on Tuesday.`,
      `Some 6,200 people registered for the climate forum in Bonn. On the second day, 18 ministers spoke. France pledged €40 million for the adaptation fund.

The fund now holds €455 million. Emissions of the members are to fall by 30 per cent by 2035.

Kenyan environment minister Wanjiku Kamau met Norway's climate minister, Tor Eidsvold, on Thursday. The forum's final text was adopted on Thursday; a first draft had been rejected on Wednesday.`,
      `The chair of the working group on finance, Ama Boateng, reported on Wednesday. The working group on forests was chaired by Luis Quispe.

Canada's deputy environment minister, Marc Tremblay, spoke on Wednesday. Youth groups want the fund to hold €1 billion by 2030.`,
    ],
    planted: [],
  },
  {
    name: 'look-alikes only: a museum association',
    meeting: day(
      'm',
      '2022-09-15',
      '2022-09-16',
      'Ghent',
      'Museum association, Ghent, September 2022',
      'museum association',
    ),
    articles: [
      `The Museum Association met in Ghent on 15 September. Its president, Sofie Claes, opened the meeting. Membership grew to 1,340 museums, of which 210 are private.

The fee for large museums rises to €900 a year. A loan of 26 paintings to Lisbon was approved. In 2021 the museums had 18 million visitors.`,
      `The Museum Association closed its meeting in Ghent on 16 September with a speech by Sofie Claes. It has over 1,300 members.

The fee for small museums rises to €250 a year. A loan of 14 prints to Lisbon was refused. In the first half of 2022 the museums had 11 million visitors.

Former president Jan Verhulst received a medal.`,
      `The annual meeting of the Museum Association takes place in Ghent, Belgium. President Sofie Claes will present the accounts, which show a surplus of €120,000 for 2021. A deficit of €40,000 is expected for 2022.`,
    ],
    planted: [],
  },
  {
    name: 'look-alikes only: a defence pact',
    meeting: day(
      'm',
      '2017-02-15',
      '2017-02-16',
      'Riga',
      'Defence pact ministers, Riga, February 2017',
      'defence pact',
    ),
    articles: [
      `Denmark will send 200 soldiers to the mission, Latvia's defence minister Andris Kalns announced in Riga. The mission has 1,450 soldiers in all.

Five of the nine members spend 2 per cent of their output on defence. The ministers adopted a plan for depots in the afternoon.`,
      `Some 1,500 soldiers serve in the mission. Estonia will send 120 soldiers to the mission by the summer, the ministers heard in Riga.

In 2014 only two members spent 2 per cent of their output on defence. All members want to reach 2 per cent by 2020.

The Latvian minister of defence, A. Kalns, chaired both sessions. A plan for a joint depot at sea was postponed.`,
    ],
    planted: [],
  },
];
