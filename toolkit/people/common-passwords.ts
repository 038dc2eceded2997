/**
 * What people use most: the words at the heart of the commonest leaked passwords, without the figures and signs that are put
 * around them, with the words of our own trade added. Seasons, months, days, clubs and names are there because everybody's
 * "Summer2026!" is somebody else's too.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  password passwort passphrase passcode passwd pass word letmein letmeinnow letmeinplease welcome welcomeback welcomehome
  iloveyou iloveyousomuch ilovemyfamily ilovemymum ilovemydad ilovemydog ilovemycat iloveme iloveu loveyou lovelove
  ihateyou trustno trustnoone changeme changemenow changeit changeitnow newpassword mypassword yourpassword thepassword
  oldpassword testpassword nopassword secretpassword userpassword adminpassword defaultpassword temppassword
  temporarypassword goodpassword strongpassword securepassword safepassword longpassword workpassword admin
  administrator adminadmin root rootroot toor superuser supervisor manager user username guest guestguest test testing
  testtest tester test test temp temporary demo default secret secrets topsecret secure security private access login
  logon signin signon enter entry open opensesame computer laptop desktop internet website network server system windows
  microsoft google facebook twitter youtube instagram linkedin bluesky amazon apple iphone samsung android office outlook
  excel teams qwerty qwertyui qwertyuio qwertyuiop qwertyuiopasdf qwertyuiopasdfgh qwertyuiopasdfghjkl asdf asdfgh
  asdfghjkl asdfghjklzxcvbnm zxcvbn zxcvbnm qazwsx qazwsxedc qazwsxedcrfv qweasd qweasdzxc asdzxc qwert azerty azertyuiop
  poiuytrewq lkjhgfdsa mnbvcxz qweqwe qweqweqwe asdasd asdasdasd zxczxc zxczxczxc abc abcabc abcd abcde abcdef abcdefg
  abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl aaa xxx xyz xyzzy zyx monkey monkeymonkey dragon dragonball
  dragondragon master mastermind masterkey shadow sunshine sunshinesunshine princess princesses football footballer
  footballfan baseball basketball superman supergirl superstar superhero batman spiderman ironman pokemon pikachu starwars
  startrek harrypotter hogwarts gandalf matrix jedi yoda hello hellohello hellothere helloworld helloyou hi goodbye
  goodmorning goodnight please thankyou thanks yes maybe whatever nothing something anything everything nobody somebody
  forever foreverandever always never blessed blessing jesus jesuschrist jesuslovesme jesusislord godisgood godislove heaven
  angel angels faith hope love peace happy happiness happybirthday birthday lucky luckyme sexy baby babygirl babyboy honey
  sweetheart sweetie darling lover lovers loveme family familyfirst mother mummy mum father daddy dad sister brother
  grandma grandad children daughter son husband wife friend friends bestfriend bestfriends boyfriend girlfriend michael
  jennifer jessica jordan michelle daniel andrew thomas charlie charlotte ashley matthew anthony joshua nicole robert
  richard william george harry hannah samantha elizabeth victoria alexander alexandra benjamin christopher jonathan
  katherine nicholas patrick stephen james jack oliver olivia amelia sophie emily chloe lauren rebecca rachel sarah laura
  david peter paul mark john steven martin simon kevin gary ian alan liverpool liverpoolfc ynwa youllneverwalkalone
  arsenal arsenalfc chelsea chelseafc chelseafootball everton evertonfc manchester manchesterunited manchestercity manutd
  mancity tottenham tottenhamhotspur spurs newcastle newcastleunited sunderland middlesbrough leeds leedsunited astonvilla
  villa birmingham westham westhamunited rangers rangersfc celtic celticfc aberdeen hearts hibernian swansea swanseacity
  cardiff cardiffcity wolves derby derbycounty nottingham forest nottinghamforest leicester leicestercity sheffield
  sheffieldunited sheffieldwednesday bristol bristolcity southampton portsmouth brighton norwich norwichcity ipswich
  ipswichtown barcelona realmadrid london england scotland wales ireland britain unitedkingdom yorkshire lancashire
  cumbria cornwall devon summer summertime winter wintertime spring springtime autumn january february march april may june
  july august september october november december monday tuesday wednesday thursday friday saturday sunday weekend holiday
  holidays christmas merrychristmas easter halloween newyear happynewyear today tomorrow yesterday butterfly butterflies
  flower flowers rainbow rainbows purple orange yellow green black white silver golden diamond diamonds crystal star stars
  moon moonlight sunflower daisy rose lily tigger tiger lion eagle falcon phoenix panther wolf horse horses kitty kitten
  hellokitty puppy doggy dog dogs cat cats bailey buster max molly poppy bella daisy ginger pepper cookie cookies
  chocolate chocolates cheese cheesecake banana bananas strawberry cherry peanut coffee coffeetime teatime biscuit
  sandwich curry pizza guinness whisky whiskey vodka mustang ferrari porsche mercedes corvette harley yamaha honda toyota
  ford jaguar music guitar dancer dancing singer soccer hockey rugby cricket tennis golfer golf fishing swimming running
  yoga hunter hunting ranger soldier warrior killer ninja samurai pirate wizard magic merlin mickey mickeymouse minnie
  minniemouse donald snoopy scooby scoobydoo garfield simpsons homer bart spongebob power money moneymoney rich million
  millionaire freedom victory winner champion champions legend nhs nhsnhs nhspassword nhsnet nhsmail nhsengland nhsscotland
  nhswales nhstrust nhshospital nhsnurse nhshero nhsheroes ilovethenhs ilovenhs savethenhs thankyounhs hospital
  hospitals thehospital nurse nurses nursing studentnurse doctor doctors medicine medical midwife midwifery paramedic
  ambulance patient patients patientcare patientsafety ward wards theatre surgery surgeon clinic clinical clinician
  pharmacy pharmacist radiology pathology dentist dental therapy physio physiotherapy healthcare healthandcare health
  healthy wellbeing mentalhealth care carer caring careteam communications comms commsteam socialmedia canteen
  canteencanteen thecanteen trust foundationtrust department reception receptionist secretary payroll training onboarding
  induction newstarter starter staff staffroom team teamwork work working workwork company business customer service
  support helpdesk servicedesk information technology correcthorsebatterystaple correcthorsebattery
  `
    .split(/\s+/)
    .filter(Boolean),
)
