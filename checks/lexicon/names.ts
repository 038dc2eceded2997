/** Names people in the UK are given. Facts, from common knowledge: which names are about, in every community and age. */
import { wordClass } from '../language/word-class.ts'

const spaced = (names: string) => names.trim().replace(/\s+/g, ',')

/** First names that are hardly ever anything else, so that they count in small letters too. */
export const firstName = wordClass(
  spaced(`
  aaliyah aaron abbie abby abdul abdullah abdullahi abebe abena abi abida abigail abimbola abiodun abraham ada adaeze adam adama adamu adebayo adele adeline adeola adesola
  adewale adil aditi aditya adnan adrian adriana agata agatha agnes agnieszka ahmad ahmed aidan aileen ailsa aimee ainsley aisha aishah aisling akash akosua akua alan alana
  alannah alasdair alastair albert alberto alec aled alejandro aleksander aleksandra alessandro alex alexa alexander alexandra alexandru alexia alexis alf alfie alfred ali
  alice alicia alicja alina alison alistair aliyah allan allison alma althea alun alyssa amaan amal amanda amandeep amar amara amelia amina aminata amir amirah amit amjad
  ammar amna amrit amy ana anand ananya anastasia andre andrea andreas andrei andrew andrzej aneurin angela angelina angharad angus anil anish anita anjali ann anna annabel
  annabelle anne annette annie anoushka anthea anthony antoni antonia antonio anwen anya aoibhinn aoife archana archie arfan aria ariana arianna arif arjun arlo armaan
  arnold arun arwel arwen arya asad asha ashanti ashleigh ashley ashok ashraf asif asim asma astrid atif aubrey audrey austin ava avril awa ayaan ayesha ayo ayodele ayomide
  aziz babatunde bahar baljit barbara barnaby barney barry bartek bartosz bashir beatrice beatrix becca beckie becky belinda ben benedict benjamin benji bernadette bernard
  bernice beryl bessie beth bethan bethany betsy bettie betty beverley beverly bhavna bilal bilkis billie billy blodwen boris brady brenda brendan brent brian briana
  bridget bridie brigid bronagh bronte bronwen bruce bruno bryan bryn brynley byron caitlin caitriona callum calum calvin cameron camilla candice caoimhe carina carl carla
  carlo carlos carlton carly carmel carmen carol carole carolina caroline carolyn carwyn carys cassandra cassie catalin cath cathal catherine cathy catrin catriona cecil
  cecilia cedric celeste celia celine cerys chandra chanel chantal chantelle charlene charles charley charlie charlotte chelsie cheryl cheyenne chiamaka chidi chidinma
  chinedu chioma chloe chris chrissie christa christina christine christopher christy cian ciara ciaran cieran cillian cindy claire clara clare clarence claude claudia
  claudine clementine clifford clive clodagh clyde colette colin colleen collette colm connor conor corey cornelius cory courtney cristian cristina cynthia cyril dafydd
  daisie damian damien damilola dan dana daniel daniela danielle danika danny danuta daphne daquan darcey darius darragh darrel darren darryl daryl dave david davina
  davinder davy dawid deanna deanne debbie deborah debra declan deepa deepak deepika deirdre delia delroy delyth demi denis denise dennis denzel derek dermot derrick
  desmond dewi dhruv diana diane dianne diego dieter dilys dina dinesh diogo dionne divya dolores dominic dominik dominika donald donna donovan doreen doris dorota dorothy
  dougal dougie douglas duncan dylan eamon eamonn ebenezer ebony ebrima eddie edgar edith edmund edna edward edwin eileen eilidh eira eirlys eithne elaina elaine eleanor
  elena eleri elias elif elijah elina eliot eliott elisabeth elisha elissa eliza elizabeth ella elle ellen ellie elliemae elliot elliott ellis eloise elsa elsie elspeth
  elton eluned elwyn emeka emer emilia emilie emily emir emlyn emma emmanuel emmeline enid enya eoin ephraim eric erica erika erin ernest ernie errol esha esme esmeralda
  estelle esther ethan ethel etta euan eugene eugenia eunice eva evan evangeline evelyn everton ewa ewan ewelina ezra fabian fahad fahima faisal farah farhan farida farooq
  farrah farzana fatema fatima fatimah fatma fatou fatoumata fawzia federico felicia felix femi fergus fernando ffion fflur fidelma filip finlay finley finn finnian fiona
  fionn flora florin florrie folasade fran frances francesca francesco francine francis franciszek francois franka frankie franklin fraser fred freda freddie freddy
  frederick freya frida funmi gabriel gabriela gabriella gabrielle gail gareth garfield garry gary gaurav gavin gavyn gaynor gemma genevieve geoff geoffrey georgie georgina
  geraint gerald geraldine gerard gerry gertie gertrude gethin ghazala ghulam gianluca gideon gilbert gill gillian gina giorgio giovanna giovanni giulia giuseppe gladys
  glen glenda glenn glenys gloria glyn glynis godfrey goran gordon gosia graham grainne greg gregor gregory greta griff griffith grzegorz gulsum gurdeep gurjit gurpreet gus
  gwen gwenda gwendoline gwenllian gwilym gwyn gwyneth gwynfor habib habiba hadiya hafsa haider hakim haleema halima hamid hamish hamza hania hanif hanna hannah hans
  hardeep hari harjit harminder harold haroon harpreet harriet harrison harry haruna harvey hasan hassan hayden hayley hazell heath heidi heledd helen helena henrietta
  henrik henry herbert hermione hettie hiba hilary hilda hina hollie homer horace howard howell huda hugh hugo humaira humphrey humza hussain hussein hywel iain ian ibrahim
  ibrahima idris idrissa iestyn ieuan ifeoma ifor ifrah igor ikram ilham imad imogen imran inaya indira indra ines inga ingrid ioan ioana iona iqbal iqra irena irene irfan
  irina isabel isabella isabelle isaiah isha ishaan ishbel isher isla ismail ismay isobel ivan ivana ivor ivy iwona izabela izzy jacek jacinta jackson jacob jacqueline
  jacques jacqui jadwiga jagdeep jagdish jaime jaipal jake jakub jamal jamel jamelia jamie jamila jamilah jana jane janet janice janina janine janis janusz jared jarek
  jarvis jasbir jasmin jasmina jason jasper jaspreet jaswinder javed javeria javier jaya jayden jayne jean jeanette jeanie jeannie jed jeff jeffrey jelena jemima jen jenna
  jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jerzy jesse jessica jessie jill jim jimi jimmy jo joan joanna joanne jocelyn jodie jody joe joel joelle joey
  johan johann johannes johnnie johnny jolanta jon jonah jonas jonathan joni jorge josef joseph josephine josh joshua josiah josie joyce juan juanita judith judy jules
  julia julian juliana julie juliet juliette julius justina justine justyna jyoti kacper kadiatou kai kaiden kailash kalsoom kamal kamala kamil kamila kamran karan kareem
  karen karim karin karina karl karol karolina kaseem kashif kasia kasim kat katarina katarzyna kate katharine katherine kathleen kathryn kathy katie katrin katrina katy
  kavita kay kaya kayla kayleigh keane keanu keegan keeley kehinde keira keisha keith kelly kelsey kelvin ken kendra kenneth kenny kerri kerry ketan keturah kev kevin
  khadija khadijah khaled khalid khalida khalil kian kiara kiera kieran kieron kim kimberley kimberly kiran kirandeep kirsten kirstie kirsty kishan kofi kojo krishna
  kristian kristina kristopher krystyna krzysztof kuba kubra kuldip kulwinder kumar kunle kwabena kwadwo kwaku kwame kwasi kyle kylie lacey lachlan laila lakshmi lana lara
  larissa larry latifa latoya laura lauren laurence laurie lavinia layla leah leanne leela leighton leila lena lenka lenny leo leon leona leonard leonie leonora leroy
  lesley leslie leszek leticia letitia lewis lexi liam lianne libby lidia lilian liliana lillian lillie linda lindsay lindsey lionel lisa livia liz liza lizzie llewelyn
  llinos lloyd lois lola lorcan loretta lori lorna lorraine lottie lou louie louis louisa louise lowri luca lucas lucia lucian lucie lucille lucinda lucja lucy luis luisa
  lukas lukasz lulu luna lydia lyla lyn lynda lyndsey lynette lynn lynne lynsey mabel maciej maddie maddison madeleine madeline madge madhu madina madison mads mae maeve
  magda magdalena maggie magnus maha mahesh mahmood mahmoud mahnoor maia mair maire maisie majid makayla malachy malcolm malgorzata malik malika mamadou mandeep mandy
  manish manjit manoj mansoor manuel manuela marcel marcia marcin marco marcos marcus marek margaret margarita margery margo margot marguerite maria mariah mariam mariama
  mariamu marian mariana marianne marie marilyn mario marion marisa marissa mariusz marjorie marjory marlene marlon marnie marsha marta martha martina martine martyn marwa
  mary maryam maryann maryanne marzena masood massimo mateo mateusz mathew mathilda matilda matt matteo matthew mattie maud maude maura maureen mavis maxim maxime
  maximilian maxine maxwell maya meena meera megan meghan mehmet mei meinir meirion mel melanie melina melissa melvin melvyn memoona meredith merle merlin mervyn mia micah
  michael michaela michal michelle mick mickey miguel mihaela mihai mikael mike mikey mikolaj mila milan mildred millicent millie milo milton mimi mina minnie mira miranda
  miriam mitchell mohamed mohammad mohammed mohamud mohan mohsin moin moira mollie molly mona monica monika monique morag moray morgana morwenna moses moshe moustafa
  mubarak mudassar muhammad muhammed mukesh mumtaz munir muriel murray musa musarrat mustafa myfanwy mykola myles myra nabeel nabila nadeem nadia nadine naeem naheed nahid
  naila naim naledi nancy naomi narinder nasim nasir nasreen nasrin natalia natalie natasha nathalie nathan nathaniel navdeep naveed nazia nazir ned neema neena neha neil
  nellie nelson nerys nesta nevena neville ngozi nia niall niamh nick nicky nico nicola nicolae nicolas nicole nicoleta nigel nikesh nikhil nikita nikki niko nikolai
  nikolas nina nirmala nisha nishant nita nkechi noah noor nora norah noreen norma norman nuala nura nuria nusrat oana obinna octavia odette oisin ola olamide oleksandr
  oleksii olena olga oliver olivia oliwia ollie olu olumide oluwaseun oluwatobi olwen olwyn omar omari onyeka ophelia oren orla orlagh orlaith oscar osian osman oswald otto
  owain owen oyin pablo paddy padma padraig paige pamela paolo parminder parvati parveen patricia patrick patrycja patryk patsy patti paul paula paulette paulina pauline
  pawel pearce peggy penelope perry pete peter petra petro petronella petula phil philip philippa phillip phillipa phoebe phyllis pia pierre piotr pippa pooja poonam
  prabhjot pradeep prakash pranav praveen preeti priscilla priti priya priyanka przemek puja quentin rabia rachael rachel rachelle radek rafael rafal rafiq raheem rahim
  rahima rahman rahul raj rajan rajesh rajinder rajiv raju ralph ram ramesh ramon ramona rana randeep rania ranjit raphael rashid rashida ravi ravinder raymond rayyan razia
  reanne rebecca rebekah reece reeta reg reginald rehana rekha renata rene renee reshma reuben rhea rhian rhiannon rhodri rhona rhonda rhydian rhys ria ricardo richard
  richie rick ricky rihanna rikki riley rimsha rita ritu riya rizwan robert roberta roberto robyn rocco rochelle roderick rodney rodrigo roger rohan rohit roisin roland
  roman romana romeo romy ron rona ronald ronan ronnie ronny roopa rory rosaleen rosalie rosalind rosalyn rosamund rosanna roseanne rosemarie rosetta rosheen roshni rosie
  rosina roslyn ross rowena roxana roxanne roy roza rubina rudi rufus rukhsana rupert rupinder russell ruta ruth ryan ryszard saad saba sabah sabina sabine sabrina sachin
  sadia sadie sadiq saeed safa safia safiya sahar sahil saida saif saima sajid sakina salah saleem saleha salim salma salman sam sama samantha samara sameer sameera samina
  samir samira sammy samson samuel sana sandeep sandra sandy sangeeta sania sanjay sanjeev sanna santiago saoirse sara sarah sarita saskia satinder satnam satpal saul
  seamus sebastian seema sefton segun selina selma senga seren serena sergei sergio seth seun shabana shabnam shaheen shahid shahida shahnaz shaima shakeel shakira shamim
  shana shane shania shanice shannon shantelle shanti sharifa sharmila sharon shaun shauna shazia sheena sheikh sheila shelagh shelby sheldon shelley shelly shenice sheona
  sherri sheryl shilpa shirin shirley shivani shobha shona shreya shruti shueb sian sibusiso sid siddharth sidney sigrid sile silvia silvio simeon simon simona simone sindy
  sinead siobhan sioned sipho sita sithembile siwan slawomir sobia sofia sofie solomon sona sonia sonja sonya sophia sophie soraya sorcha spencer stacey stacy stan
  stanislaw stanley stavros stefan stefania stella steph stephanie stephen steve steven stevie stewart stuart sudha suki sultana sumaira sumaya sumit sunil sunita suresh
  surinder surjit susan susanna susannah susanne sushila susie suzanne suzie suzy svetlana swati sybil syd syed sylvester sylvia sylwia szymon tabassum tabitha tadeusz
  tahir tahira taiwo talia taliesin tallulah tamar tamara tamika tammy tamsin tania tanisha tanya tara taran tariq tarquin tasha tasnim tatiana tatyana tayyab tayyaba ted
  teddy tegan tegwen temitope terence teresa teri terri terry tess tessa thabo thandi thandiwe thea thelma theo theodor theodora theodore theresa therese thomas tiago tiana
  tiffany tilda tillie tilly tim timmy timothy tina tinashe tirion tobi tobias toby todd tom tomas tomasz tommy toni tony torin tracey tracy travis trefor trevor tricia
  trish trisha tristan trudy tudor tunde tyler tyra tyrone ubah uche ulrika uma umair umar umer una ursula usha usman uzma vaishali val valentina valerie vanessa vasile
  veena vera vernon veronica veronika vesna vicki vickie vicky victor vijay vikas vikki vikram viktor viktoria vimala vince vincent vinod viola violeta viorel vipin vivek
  vivian vivien vivienne vlad vladimir vusi wafa waheed waheeda waleed walid walter wanda waqar waqas wayne wendy weronika wieslaw wiktoria wilbur wilf wilfred wilhelmina
  willa william willie wilma winifred winnie winston wojciech wyn wyndham xander xanthe xavier yacub yahya yakub yasin yasmeen yasmin yasmina yaw yetunde ylva yolanda yosef
  youssef yousuf yuki yuri yusef yusra yusuf yvette yvonne zac zach zachariah zachary zadie zafar zahid zahida zahir zahra zaid zaina zainab zaira zak zakaria zakiya zandra
  zara zareen zayd zayn zbigniew zeenat zeeshan zehra zeinab zelda zena zenon zeynep zia zita zoe zofia zoya zsofia zubair zuleika zulfiqar zuzanna
  efan harri ianto macsen gruffydd tomos steffan eifion dilwyn cai mabli elin heulwen emrys gwenno idwal meurig brychan iolo tudur fearghal morven mhairi ruaridh
  struan murdo donalda hector uisdean torquil effie wullie tosin bukola oluwaseyi chukwuemeka abioye nnamdi wanjiru kulsum gurdip harbhajan baljinder jaswant
  balwinder mohinder kamaljit dariusz bozena halina grazyna ionut gheorghe florentina faiza wajid fionnuala dervla gwyneira arwyn eirwen delwyn ceinwen buddug nanw
  sulwyn alwena islwyn mererid caradog nansi cadi ceri cledwyn ithel hefin dyfed meical rhisiart sionyn mairwen beti tegid ynyr elgan deian gwion moli lleucu leusa
  ruairidh seonaid peigi mairead muireann sadhbh fiadh eimear oonagh concepta assumpta malachi fergal diarmuid tadhg ultan cormac lochlan iseabail calumina kenina
  chukwudi obiageli adunni yewande folake ikechukwu uchenna onyekachi abosede titilayo oluwafemi kwesi afia nomvula tendai tatenda farai rudo chipo nyasha mwangi
  njeri achieng otieno selam tsegaye hodan abdirahman sahra deqa faduma parminderjit avtar surjeet karamjit jagtar harbans gurmeet ranjeet sukhdev daljit paramjit
  resham bhupinder kuljit manjeet sukhwinder jitendra hasmukh bhavesh kantaben savita pushpa kanta ramila jayshree dipak nilesh minesh pravin urvashi lalita bimla
  shafiq tariqul mohsina zubaida shaista rehman liaqat mushtaq manzoor zulfikar sughra naseem khurshid sarwar ishaq wladyslaw kazimierz bronislaw irenka danusia
  teodor bogdan dragos dumitru costel valeriu rasa jurgita vytautas edita vilma daiva andriy oksana halyna xiu siu hui linh nguyen ngoc carmelita rodel jomar marisol
  doreena winifrid ethelreda hepzibah gwladys elwina minerva ivorine elvira alvin delores eustace hyacinth ivanhoe lascelles winsome merlene cleopatra verna delrose
  jaxon jayce kayden tayla lacie albie teddie ottilie nevaeh mylo kody jenson bobbi kaylan percy
  `),
)

/** First names that are words or places too: in a text written with capitals they count only when they have one. */
export const wordyFirstName = wordClass(
  spaced(`
  abe ace adaline al amber amos andy angel angie april art arthur august aurora autumn basil bea bella bert bertie bill blake blessing bob bobby bonnie brad bradley brandon
  brook brooke bud carrie chad charity chase chelsea chester chip christian cliff colt connie constance coral craig crystal curtis daisy dale dawn dean dee del denton
  destiny devon dick dolly dominique dora dorian drew earl eden edie ellery elvis emerald emmy eve faith fay faye felicity fern fletcher fleur flo florence ford frank
  garnet gay gene george georgia gert ginger ginny goldie grace grady grant guy hal hank happy harley harmony hattie hazel heather helene herb holly hope hudson hunter ida
  india ingram ira iris irma isaac jack jackie jade james jasmine jay jaz jazz jess jewel john jordan joy jude june justin kane kira kitty kurt lance laurel lee leigh len
  lex lexie liberty lily linden logan london lorne love lyle lynx mac magnolia marc marge marina mark marshall martin mason maurice max may melody mercy merry miles milly
  mo morgan mort myrtle nat nate nell nelly neo noel nova oak olive opal otis pam paris parker pat patience patty paxton pearl penny phoenix pip piper polly poppy porter
  precious preston primrose prince princess prudence queenie rae rain raven ray reed reggie regis rex rich river rob robbie robin rocky rod rosa rose rosemary rowan roxy
  ruby rudy rue russ rusty sabre saffron sage sal sally scarlett scott sean shay shaz sherry sienna sierra sky skye skylar sonny star stew sue summer sunny sydney tai
  tanner taylor tiger titus tuesday ty van venus verity vic victoria violet viv wade warren wes wesley will wilson winter wren yaz zain
  `),
)

/** How names are announced. */
export const titleOfPerson = wordClass('mr, mrs, mister, missus, ms, miss, mx, mstr')
