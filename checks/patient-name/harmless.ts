/** Names that point to nobody in our care. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { relative } from '../lexicon/people.ts'

/** Said just before a name, it is somebody at work or in public life. */
export const standing = wordClass(
  `dr, doctor, drs, prof, professor, nurse, sister, matron, midwife, consultant, surgeon, registrar, physio, sir, dame, lord, baroness, baron, duke, duchess, rev, reverend, father, rabbi, imam,
  captain, sergeant, sgt, pc, major, colonel, cllr, councillor, mp, minister, secretary, president, king, queen, prince, princess, st, saint, judge, justice, coroner, porter, hca, pharmacist, paramedic,
  volunteer, colleague, colleagues, chef, director, chair, chairman, ceo, executive, author, actor, actress, singer, comedian, presenter, footballer, celebrity, manager, lead, receptionist, cleaner, housekeeper, student,
  scientist, researcher, chaplain, therapist, dietitian, psychologist, psychiatrist, optometrist, dentist, radiographer, sonographer, odp, practitioner, governor, technician, gp, registrars, trainee, apprentice, hairdresser,
  friend, mate, bestie, boss, teacher, tutor, mentor, headteacher, assessor, campaigner, activist, patron, ambassador, fundraiser, runner, historian, lawyer, solicitor, barrister, artist, poet, novelist, champion, guardian, nurses, doctors,
  f1, f2, sho, reg, hcas, physios, porters, midwives, pharmacists, paramedics, dj, santa, mayor, lady mayoress, officer, crew, medic, medics, preceptor, locum, matrons, charge, educator, specialist, coordinator, staff`,
)

/** “, our ward manager”, “from pharmacy”: said just behind a name. */
export const works = phrases`
  (our / the / a / an / my / your / his / her / their / is / are / were / as / was / both / is our / as our / who is our / one of our / one of the / from our) ..2 nurse|nurses|matron|sister|doctor|doctors|consultant|consultants|surgeon|surgeons|registrar|gp|gps|midwife|midwives|physio|physiotherapist|physios|paramedic|porter|porters|pharmacist|manager|lead|director|chair|ceo|hca|hcas|receptionist|volunteer|volunteers|cleaner|chaplain|chef|governor|practitioner|therapist|dietitian|psychologist|psychiatrist|radiographer|sonographer|technician|secretary|student|students|colleague|colleagues|housekeeper|specialist|coordinator|clerk|educator|researcher|apprentice|trainee|team|trustee|ambassador|anaesthetist|radiologist|author|mp|minister|coroner|guardian|champion|dentist|hygienist|optometrist|driver|dispatcher|comms
  nurse|matron|hca|consultant|registrar|physio|paramedic|porter|pharmacist|midwife|sonographer|radiographer|f1|f2|sho|ceo|gp|surgeon|odp|rmn|rgn|mp|mbe|obe|cbe
  (from / in / at / of) (the)? ..1 (pharmacy / hr / theatres / payroll / comms / estates / catering / physio / it / it support / radiology / xray / admin / reception / switchboard / procurement / governance / education / finance / security / housekeeping / portering / domestics / the kitchen / the canteen / occupational health / the union / the library / chaplaincy / the office / pals / outreach / the site team / site team / estates team / bank / nhsp / ward team / team / theatre team / infection control / admissions)
  (and / plus) (the|her|his|their|our)? ..1 (team / crew / gang / colleagues / staff / nurses / all the staff)
  (clinic / clinics / list / lists / team / secretary / ward round / book / books / talk / lecture / paper / study / office / rota / leaving do / retirement / shift / induction / podcast / blog / tweet / tweets / article / speech / session / research / firm / patients)
  (retire* / hang up / hangs up / hung up / joined / joins / qualified / graduated / won / wins / nominated / promoted / appointed / is leaving / leaves us / led / leads / leading / ran / running / hosts / hosted / presented / presents / presenting / taught / teaches / trained / speaks / spoke / speaking / volunteers / volunteered / explains / explained / said / says / talks / talking / writes / wrote / designed / organised / chairs / chaired / raised / raising / covered / covering / baked / brought cake / made us / got us / kept us / helped / helps / operated / delivered our / delivered my / saved my / did my / removed my / fixed my / looked after us / looked after me / cared for my / looked after my / did a bank shift / worked / works / has worked / working / answered / stayed late / stayed behind / stepped in / smashed / nailed / is a star / is a legend / is a superstar / you legend / you star / for president)
`

/** Said of people we work with, anywhere in the sentence. */
export const atWorkWith = phrases`
  (our / my / a / much loved / beloved / dear / former / retired / lovely / fellow / wonderful / amazing / brilliant / work / valued / esteemed / long serving) colleague|colleagues|workmate|teammate
  retire|retires|retired|retiring|retirement
  # years (of)? (service / nursing / with the nhs / in the nhs / at the trust / in post / on the unit / on our unit / on the ward / in icu / as a / working)
  (last / first) (ever)? (shift / day at work / day on the job / day as / day with)
  (staff / nurse / employee / hca / midwife / student / volunteer / colleague / team) (member)? of the (month / year / week)
  daisy|cavell award|awards|nominee|finalist|shortlisted
  (hangs / hanging / hung / hang) up (her / his / their)
  (leaving / retirement) (do / party / collection / card / cake / drinks)
  (newly qualified / preceptorship / new starter / new starters / joined the team / joins the team / joining the team / joins us / welcome to the team / in memory of our colleague)
  (meet / welcome) (our / the) (new)? (team / nurse / matron / consultant / doctor / chief)
  (staff / team) (member / spotlight / profile / hero / heroes)
  (on / working / nights / shift / work / worked / on days / twilight / lates / weekend) with
  (in charge / night coordinator / running the shift / coordinating / on the desk / on triage / floating / did my appraisal / buddied / supervised / mentored)
`

/** Praise: its names are of those who gave care, unless a bed or an illness says otherwise. */
export const praise = phrases`
  thanks|thank|thankyou|thanx|ta|cheers|kudos|credit|congratulations|congrats|grateful|diolch|tapadh|props
  (well done / shout out / shoutout / hats off / big up / welcome / welcome to / proud of / good luck / happy birthday / happy retirement / meet / round of applause / three cheers / bravo)
`

const thing = wordClass(
  `rule, law, act, bill, campaign, foundation, trust, appeal, fund, charity, inquiry, enquiry, inquest, review, report, training, day, award, awards, prize, lecture, institute, syndrome, disease, palsy, sign, score, scale, manoeuvre, maneuver, position, lymphoma,
  ward, unit, hospital, centre, center, wing, suite, house, building, lounge, theatre, hospice, lodge, court, street, road, avenue, lane, close, park, school, college, university, academy, library, church, surgery, practice, clinic, room, garden, infirmary,
  reaction, test, fracture, contracture, ulcer, triangle, effect, cells, catheter, tube, frame, needle, forceps, bandage, procedure, classification, criteria, protocol, stadium, arms, pub, show, book, story, film, movie, episode, series, boys, lecture, garage, airport, vaccine, study, trial, method, technique, project, scheme, network, standard, principles, guardian, charter, line, cup, league, cross, medal, society, memorial, legacy`,
)
export const namedThing = thing

/** Known to everyone: campaigns, history, fiction, brands, eponyms. */
export const known = phrases`
  henrietta-lacks|florence-nightingale|mary-seacole|edith-cavell|nye-bevan|aneurin-bevan|cicely-saunders|marie-curie|macmillan|sue-ryder|marie-stopes|elizabeth-garrett-anderson|alexander-fleming|edward-jenner|joseph-lister|john-snow|rosalind-franklin|alan-turing|louis-pasteur|ignaz-semmelweis|virginia-apgar|typhoid-mary|phineas-gage|elizabeth-blackwell|margaret-sanger|louise-brown|christiaan-barnard|may-parsons|margaret-keenan
  deborah-james|dame-deborah|bowel-babe|kate-granger|captain-tom|tom-moore|martha-mills|merope-mills|stephen-sutton|jade-goody|oliver-mcgowan|paula-mcgowan|harold-shipman|lucy-letby|beverley-allitt|connor-sparrowhawk|sara-ryan|richard-handley|james-titcombe|julie-bailey|bella-bailey|robbie-powell|natasha-ednan-laperouse|owen-carey|ella-kissi-debrah|awaab-ishak|rob-burrow|doddie-weir|kevin-sinfield|chris-hoy|fern-britton|jessie-j|victoria-derbyshire|bill-turnbull|stephen-fry|dolly-parton|david-attenborough|kate-middleton|princess-of-wales|king-charles|prince-william|prince-harry|liam-payne|caroline-flack|davina-mccall|frank-bruno|ruby-wax|jamie-oliver|joe-wicks|harry-kane|marcus-rashford|adam-kay|rachel-clarke|henry-marsh|michael-mosley|chris-van-tulleken|xand-van-tulleken|chris-whitty|jonathan-van-tam|patrick-vallance|amanda-pritchard|jim-mackey|simon-stevens|ruth-may|duncan-burton|jenny-harries|wes-streeting|victoria-atkins|jeremy-hunt|matt-hancock|sajid-javid|steve-barclay|keir-starmer|rishi-sunak|boris-johnson|nigel-farage|kemi-badenoch|ed-davey|humza-yousaf|john-swinney|rhun-ap-iorwerth|mark-drakeford|eluned-morgan|nicola-sturgeon|donald-trump|joe-biden|mary-robinson|robert-francis|bill-kirkup|donna-ockenden|kirkup|ockenden|shipman
  mr|mrs|miss streeting|may|hunt|hancock|starmer|sunak|farage|trump|blair|thatcher|corbyn|cameron|clegg|badenoch|swinney|yousaf|barclay|javid|truss|burnham|khan-mayor|drakeford|salmond|sturgeon|biden|obama|putin|sunshine|tumble|bump|strong|perfect|grumpy
  humpty-dumpty|jack-and-jill|holly-and-ivy|simon-says
  # drama, books, brands
  mrs-browns|mrs-brown-boys|mr-bean|mr-benn|mr-blobby|mr-men|mr-t|mr-tumble|mr-darcy|mr-kipling|mr-whippy|mr-potato|mr-muscle|mr-motivator|mr-right|mr-big|mr-nobody|mr-hyde|mr-spock|mr-burns|mr-miyagi|mr-fox|mr-tickle|mr-happy|mr-grumpy|mr-bump|mr-messy|mr-nosey|mr-lazy|mr-rochester|mr-chips|mr-wonderful|mr-president|mr-speaker|mr-chairman|mr-universe|mr-world|mr-brightside|mr-sandman|mr-blue-sky|mr-loverman|mr-bates|mr-robot|mr-miyagi|mr-magoo|mr-punch|mr-pickwick|mr-freeze|mr-jelly|mr-snow|mr-porter|mr-selfridge
  mrs-doubtfire|mrs-hinch|mrs-claus|mrs-overall|mrs-robinson|mrs-tiggywinkle|mrs-tiggy|mrs-beeton|mrs-dalloway|mrs-bucket|mrs-merton|mrs-slocombe|mrs-bennet|mrs-danvers|mrs-miggins|mrs-doyle|mrs-bouquet|mrs-thatcher|mrs-pankhurst|mrs-simpson|mrs-crimble|mrs-mills|mrs-hudson|mrs-weasley|mrs-maisel
  miss-world|miss-universe|miss-marple|miss-moneypenny|miss-havisham|miss-trunchbull|miss-honey|miss-piggy|miss-saigon|miss-daisy|miss-england|miss-wales|miss-scotland|miss-great|miss-nightingale|ms-dynamite|ms-rachel|ms-pacman|ms-marvel|nurse-ratched|nurse-jackie|nurse-gladys|nanny-mcphee|nanny-ogg|betty-boop|peppa-pig|harry-potter|james-bond|elsa-and-anna|thomas-the-tank|bob-the-builder|fireman-sam|postman-pat|father-christmas|florence-and-the|florence-and|dolly-mixture|jack-daniels|johnnie-walker|ben-and-jerry|marks-and|john-lewis|aunt-bessie|uncle-ben|charlie-fairhead|duffy|josh-griffiths|barbie|alan-partridge|david-brent|gavin-and-stacey|ted-lasso|bridget-jones|mary-poppins|mary-berry|paul-hollywood|taylor-swift|harry-styles|elton-john|adele|beyonce|dot-cotton|phil-mitchell|ken-barlow|deirdre-barlow|roy-cropper|hayley-cropper|sherlock|del-boy
  # eponyms
  down|downs|alzheimer|alzheimers|parkinson|parkinsons|crohn|crohns|hodgkin|hodgkins|huntington|huntingtons|addison|addisons|cushing|cushings|grave|graves|bell|bells|marfan|turner|turners|barrett|barretts|wilson|wilsons|raynaud|raynauds|paget|pagets|tourette|tourettes|asperger|aspergers|edwards|kawasaki|hirschsprung|wernicke|guillain|braxton|hickman|glasgow|waterlow|bristol|zimmer syndrome|disease|palsy|oesophagus|phenomenon|lymphoma|hicks|line|coma|score|stool|frame|barre|korsakoff|association|uk|day
  martha|marthas|natasha|natashas|benedict|benedicts|oliver|harper|harpers|jack|jacks|max|keira|keiras|sarah|sarahs|clare|clares|helen|helens|ellie|ellies law|rule|training|campaign|petition
`

/** The whole post says that nobody in it is real, or that they said yes. */
export const notReal = phrases`
  fiction|fictional|fictitious|imaginary|mannequin|manikin|simman|osce|osces|roleplay|role-play|simulation|simulated|vignette
  (made up / invented / pretend) (patient / name / names / case / person / story)
  (names / name / details) (have been / has been / all / been / is / are / were / was)? (changed / altered / invented / made up)
  not (her / his / their) real name
  (teaching / training / worked / practice / example / exam) (case / scenario / example / slides / slide / question / sim)
  (case / practice) (scenario / vignette)
  holby|eastenders|corrie|emmerdale|hollyoaks|coronation-street|greys-anatomy|grey-anatomy|call-the-midwife|line-of-duty|doc-martin|happy-valley|the-archers|this-is-going-to-hurt|midsomer|bridgerton|netflix|itv|bbc1|bbc-one|bbc-two|channel-4|iplayer|storyline|storylines|soap-opera|on-telly|on-the-telly|on-tv|box-set|season-finale|royle-family|last-tango
  (last night / tonight / watching / watched / watch / saturday) casualty
  casualty (tonight / on bbc / on saturday / is back / episode / special)
  (episode / season / series) #
  (last night / tonight / this week / latest / new / first / final) episode
  (the / this / that / new / a / in) (film / movie / novel / sitcom / panto / pantomime / podcast / audiobook / memoir / biography / drama / soap)
  character|characters in|from|on|played
`

/** The person, or those near them, said yes. */
export const saidYes = phrases`
  (with / have / has / had / got / given / gave / got / by / obtained / gained / their / his / her / full / written / kind / explicit) ..4 permission|consent
  (permission / consent) (given / granted / obtained / from / to share / was / has been / recorded / in place / sought and given / on file / form signed)
  (shared / posted / sharing / posting) (with / by) ..3 blessing|request|agreement|agreed|permission
  (family / wife / husband / mum / dad / parents / daughter / son / he / she / they / relatives / loved ones / mother / father) (have / has / had / kindly / all / both)? (asked / agreed / wanted / want / wants / happy / gave / given / given us / said) (us / me / for us / for me / that we / we could / we can / i could / i can)? (to share / to be shared / to this being / their / for this / permission / their blessing / his name / her name / to tell / us to / that we share / that this be shared / to pass on / share / to post / to be named / to be in)
  (is / are / was / were / been) (very)? (happy / keen / glad / delighted) (for / to) (us / me / share / be / have)
  (wants / wanted / wishes / asked) (us / me) to (share / tell)
  (agreed / kindly agreed / volunteered) to (share / be / tell / speak / appear / feature / talk)
  (shares / shared / tells / told / telling / sharing) (his / her / their / us (his / her / their)) (own)? (story / journey / experience)
`

const mine = wordClass('my, our, me, mi')
/** The writer's own family. */
export const ownFamily = phrases`
  ${mine} (lovely / dear / late / poor / little / own / beautiful / wee / amazing / great / big / baby / darling / best / old / elderly / wonderful / gorgeous / brave / brilliant)? ${relative}|friend|mate|dog|cat|puppy|kitten|bestie|godson|goddaughter|kids|boys|girls|niece|pal|hamster|rabbit|horse
`

/** Somebody speaks for themselves: not a headline. */
export const author = phrases`
  i|we|our|my|me|mine
  with|for|to|told|let|gave|made|left|miss us`

/** How staff speak of those they look after, more than of each other. */
export const tender = phrases`little|wee|poor|bless|lovely|dear|old|sweet|tiny|brave|gorgeous|beautiful|rip|lil|cheeky|young|baby|warrior`

export const sets = [works, atWorkWith, praise, known, notReal, saidYes, ownFamily, author, tender]
