"""Words that are one or two letters away from others and yet no misspellings of them."""

from interview_drill.scoring.wordlists import word_set

REAL_WORDS = word_set("""
    abase abate abide ability abode abort abound about above absent absorb abuse accede accent access accord
    accurate accuse acked aclose acorn across actor acute adapt adaption adept adhere adjust admin admire admit
    adopt adore adult adverse advert advice advise aerial affair affect afford afraid after afterward again aged
    agenda agent agile aging agony agree ahead aisle alarm album alert alien align alike alive allay alley allot
    allow alloy allude allusion almost alone along aloud already altar alter alternatively altogether amaze amber
    amble amend among ample amuse analyse analysis analyze angel anger angle angry ankle annex annoy annual answer
    antic anyway apart apologize apology appeal appear append apple apply appraise apprise aptitude architecture
    archive arena arent argue arise armed army around array arrest arrow ascent aside aspect aspire assay assert
    assess asset assign assignment assist assort assure astute async atone attach attack attain attend attest
    attitude attract audio audit auditor aunt auth author automatic avail avenge average avert avoid await awake
    awaken award aware awful backend backlog bacon badge baffle bag bake baker ban banal banish banker banner bare
    barge baring bark barley barrel barring baseline basic basin basis batch batched bathe batter battle beach
    beacon bear beard bearer beast beat beaten beauty became become beer before beg begin begun behalf behave behind
    being belief below bench benched bend beneath berth beset beside best bestow beta bets better between beyond
    bias biased bible bidder big bin binge bird birth bite bitter black blade blame bland blank blast blaze bleak
    bleed bleep blend bless blind blink blob block blog blond blood bloom blown blue bluff blunt blush board boast
    bodge bogus boil bold bolder bolster bolted bone bonus book boost boot booth border born boss both bother bottle
    bottom bought bounce bounced bound bow bowel bowl boxer brace braced braid brain brake branch brand brave breach
    bread breadth break breath breathe breed brew brick bride bridge bridged brief bring brink broad broker bronze
    brother brown browse browsed bruise brush buckle buddy budge budget buffer bug build built bulge bulk bull
    bullet bump bumped bumper bun bunch bundle burden bureau burger burn burrow burst bury burying bushel business
    bust busy butter button buyer byte cabin cable cache cadet cage cake callee calm camel camp canal cancer candid
    candle candy canon canvas capable capacity capital carbon card career caret cargo carol carpet carrot carry cart
    carve carved case cash casing casual catch cats causal cause caution cave cease cedar cell cellar censor census
    century cereal certain certainty certify chain chained chair chairman chalk chamber champ chance change channel
    chant chaos chapel chapter charge charity charm chars chart charted charter chase chasm chat chdir cheap
    cheapening cheat check checkin cheek cheer cheese chef chess chest chief child chill chimney china chip chipped
    choice choir choke choose chooser chord chore chorus chosen chunk circa circle circuit circumstance circus cite
    city civic civil civilian claim clam clamp clamped clan clang clap clarify clash clashed clasp class classify
    clause clay clean clear cleft clerk clever click client cliff climate climb cling clinic clip cloak clock clone
    close closet cloth cloud clown club cluck cluster clutch clutter coach coached coal coalition coarse coast coat
    cobble cocoa code codec coder coffee coherent coin cold collapse collar collate collect college collide colon
    color column coma combat combine comedy comet comic comma command commander commend comment commerce commission
    commit committee common commune community commute compact companion company compare compass compat compatible
    compel compensate compete competent competition compile complaint complement complete complex compliant
    compliment comply component compose compost compound comprehend comprise compromise compute computer conceal
    concede conceit conceive concept concerning concert concise conclude conclusion concrete concur condemn
    condensation condense condition condone conduct confer conference confess confide confident confidential config
    configs confine confirm confirmation conflict conform confound confront confuse congest congress connect conquer
    conscious consent consequence conservation conserve considerable consist consistency consistent console
    consortium constant constitution constrain construct constructor consult consume consumer contact contain
    contemporary contend content contention contents contest context contiguous continent continual continuous
    contort contour contract contradict contrast contribution contributor contrive controversy convene convent
    convention converge conversation converse conversion convert convey convict conviction convince cook cookie cool
    cooler cooperation cope coped copper copy core corn corner corporate correct correspond corrode corrupt cost
    costume costumer cots cottage cotton couch cough couldn council counsel counselor count counter country county
    couple courage courier court cousin cover covet coward crack craft crane crash crate crater crave crawl crawled
    crazy creak cream create creation credible credit creed creek creep crest crew cried crime criminal cripple
    crisp critic critical criticise crop cross crouch crowd crown crude cruel cruise crumb crush crust crypt cubic
    cultural culture cupboard cups curate cure curious curl curry curse cursor curtain curve cushion custody custom
    customary cute cyan cycle daily dairy damage damn damp dance danger dare daring dark darken dashed data date
    dated daunt dawn dead deadline deadly deaf dealer dealt deans dear dearth death debate debit debris debt debut
    decade decay deceit deceive decent decimal decision deck declaim declare decline decode decorate decree dedicate
    deduce deduct deducted deduplicate deep deepen deface defeat defect defective defence defend defense defer
    deferred deficit defile define definite deflate deflation deflect defraud defuse defy degrade degree delay
    delegate delegated delete deliberate delicate delight delimit delivery delta deluge demise democracy demote
    denial denote denounce dense density dental deny depart dependent depict deplete deplore deploy deployed depose
    deposit depot depreciate depress deprive depth deride derivation derive descend descent descope description
    desert deserve designee desire desk despair desperate despise dessert destination destine destroy detach
    detached detail detain detect detected detection deter determine detract deviate device devise devised devops
    devote diagnose dial diary dictate dies diff differ diffuse dig digest digit dilute dimension dinner dip dire
    direct direction director directory dirt dirty disable disappear disaster discard discern discharge discipline
    disclose discount discover discovery discreet discrete discretion discuss discussion disease disguise disgust
    dish dismal dismay dismiss dispatch dispel disperse display dispose dispute disrupt dissent distant distil
    distinct distinguish distort distract distress distribution district disturb ditch dive diver diverge diverse
    divert diverted divide divine division divorce dizzy doable docile dock docker doctor does dogma dollar domain
    domestic dominate donate donor dose double doubly doubt downed dozen draft drafted drag drain drained drama
    dramatic drank drastic drastically draw drawer drawn dread dream dress dried drift drifted drill drink drip
    drive drop drown drug drugs drunk dryer dual dug duplicate durable duration dutch duty dwell dwelt dying eager
    eagle early earn earth easel east easy eater ebbed economic edge edict edify edition educate eerie effect
    effective efficient effort eight eighth eject elaborate elapsed elbow elder elect elegant element elevate elicit
    eligible eliminate elite elope eloquent else elude email embark embarrass embarrassing embarrassingly embed
    emerge emergency eminent emission emit emitted emotion emphasis empire employ empower empty enabled enact
    enclose encoded encounter ended endow endure enemy energise energize energy engage engine enjoy enlarge enlist
    enormous enrage enrich ensue ensure entail enter enterprise entertain enthusiast entice entire entirety entity
    entrap entrust entry envelop envoy equal equation equip equipment equity erase erased erode errand erred error
    escape essay essential establish estate esteem estimation ether ethic euro evade evaluate evaluation even event
    eventual evict evidence evident evil evolution evolve evolved exact exam examine exceed excel except excerpt
    excess excessive excite exclude exclusion excuse execute execution exempt exemption exert exhale exhaust exhibit
    exhibition exile exist exit expand expanse expansion expect expedite expedition expel expend expense expensive
    experiment expert expertise expire explicit explode exploit explore explosion export expose exposed exposure
    express expression extant extend extension extensive extent exterior external extinct extra extract extracted
    extraction extreme fable fabric face faced facet facility facing fact factor factory faculty fade failure faint
    fair fairy faith fake fallow false falter fame familiar famous fancy fantasy farce fare farm farther fashion
    fast fat fatal fate fathom fatigue fault faulty favor favour feast feat feather feature federal feeble felt
    fence fervent festival fetch fetched fever fewer fiber fiction field fiend fierce fifth fifty fight figure file
    filed filer filing fill filling film filter filth final finance financial find finder fine fined finer finger
    finite fire fired firer firm firmer first fiscal fish fit fitting fixture flag flagged flair flake flakey flaky
    flame flank flare flash flashed flask flat flavor flaw fleet flesh flexibly flick flier flight fling flint flip
    float flock flood floor floppy flour flow flowed flown fluid flush flushed flute foam focal focus foist fold
    folded folder folk follow folly font food fool foot force forcible forecast foregoing foreign foremost forest
    forge forget fork forked form formal format formation former formula fort forth fortify forty forum forward
    fossil foster foul found foundation founder foundry fount four fourth fraction fractional fragment frame framed
    framework frank fraud freaky free freed freeze freight frequent fresh friar fried friend fright fringe frock
    frog from front frontier frost frown froze fruit fruity frustrate fuel fulfil full fully fumble func function
    fund fundamental funded funnel funny furnace furnish further fuse fusion futile future gable gadget gain gained
    gallon gamble game gaol garage garden garlic gate gather gauge gavel gear gender gene general generate
    generation generous genetic genius genre gentle genuine geography gesture ghost giant gift gifted girl given
    glad glance gland glare glass glaze gleam glean glide glimpse global globe gloom glory gloss glove glow glue
    goal goat goes gold golf goods goose gorge gospel gossip govern government gown grab grabbed grace grade graded
    gradual graduate graft grain grammar grand grant granted grape graph graphed grasp grasped grass grate grateful
    grater gratitude grave gravel gravity gray graze grease great greater greed greek green greet grey grid grief
    grill grind grip gripe groan grok groom groove gross group grouped grove grow growl grown growth grudge guard
    guarded guess guest guidance guide guided guild guilt guise gully gusto habit hadn hair hairy half hall halt
    halter halve hammer hand handle handler handover handsome handy hang happy harass harbor hard harden harder
    hardly hardwired harm harsh harvest haste hasten hat hatch hate haunt haven havoc hazard head headed heading
    heady heal health heap heard heart hearth heat heaven heavy hedge heel height heir hell hello helpfile helpfully
    hence herd heritage hero hesitant hide hike hinder hinge hint hire historic hoard hobby hoist holder hole
    holiday hollow holly holy home honest honey honor hook hop hope hoping hopped hopping horde horizon horn horse
    hospital host hosted hostile hotel hound house household hover hovered howl huge human humanity humble humid
    humor hundred hung hunger hunt hunter hurdle hurry hurt hustle hyped hypothesis idea ideal identity idiom idle
    ignite ignorance ignore illegal illness illusion image imaginary imagine imbue imitate immediate immense immerse
    immigrant imminent immune impair impart impatient impede imperial imperil impinge implant implement implicit
    implode imply import impose impress impression imprint improve impulse incense inch incidence incident
    incidental incite inclined include inclusion income incredible increment indeed index indicate indict individual
    induce indulge industry inert infant infect infer inference inferior infest inflate inflation inflict influence
    inform informal infra infuse ingenious ingenuous inhabit inhale inherit inhibit init inited initial initiate
    inject injection injure injury inlist inmate inner innocent input inquiry insect insert insight insist inspect
    inspected inspection inspire install installation instance instant instead instill institute instruct
    instruction instrument insulate insult insurance insure insurer intact integral integrate intellect intelligence
    intend intense intensity intent intention inter interact interaction intercept interest interface interim
    interior intermediate intern internal international interp interpret interpretation intersect interval
    intervention interview intimate introduce intrude invade invalid invasion invent invention inventory inverse
    inversion invert invest investigate invitation invoice invoke invoked irate iron ironic irony irrigate island
    isolate isolated issue item itself ivory jacket jaded jail jam jeans jelly jewel joint joist joke joked joker
    jolly judge judgment juice jumble jump jungle junior junk jurisdiction juror jury just justice justify justly
    kanban keen keep keeper kennel kept kettle kick kidney kill kind king kitchen knee kneel knife knight knob knock
    know known label labelled labor laboratory labs lack ladder lade laden lady lag lagged lake lamp land landed
    lane language lap lapse laptop large larger laser last lasted latch latched lately latent later lateral latest
    latex latter laugh launder laurel lavish lawn lawyer layer layered layout lazy leader leaf league leak leaky
    lean leap leapt learn lease leash least leather leave ledge ledger left legacy legal legend lemon lend lender
    length lens lent less lessen lesser lesson letter level lever levy liable liaise libel liberal liberate liberty
    library license lick life lifetime lift light lighten liked likely limber limit limp line linear lined linen
    liner linger link linked lion lip liquid list listed listen liter literal literary literature litigate live
    liver livid lizard load loaded loan loathe lobby local locate location lock lodge lofty log logged logic logo
    lone longer looped loose loosen loot lord lorry lose loss lost lots lottery loud louder lounge lower loyal lucid
    luck lucky lumber lump lunar lunch lung lurch lured lyric machine mad made magazine magic magnet magnify
    magnitude maiden mail mailed main maintain major majority maker male malice mall mallet mammal manage management
    mane mangle manifest manner manor manpage mantle manual manufacture mapped marble march margin marginal marine
    mark marker market marriage marry marsh martial martin mask masked mason mass massif massive master match mate
    material materiel math mathematics matrices matrix matter mature maximum maybe mayor meadow meal meaning measure
    meat mechanic medal meddle media mediate medic medicine meditate medium meet melody member memo memoir memory
    mental mentality mention menu merchant mercy mere merely merge merged merit merry mess message messy meta metal
    meteor meter method midst might migrant migrated mild mildly mile military milk mill million mime mine mined
    miner mineral mingle minimal minimum minister ministry minor minority mint minus minute miracle mirror misc
    misery misled miss missile mission mistake misuse misused mitigate mixed mixture mobile mobility mock modal mode
    model modem moderate modern modest modify module moist moment momentum monet monetary money monitor monkey mono
    monopoly month monument mood moon moor moot mop moral morale morning morsel mortal mortar mortgage most motel
    moth motion motivate motive motor moulded mount mounted mourn mouse mouth move movement mover movie muddle multi
    multiple mumble murder muscle museum music muster mutate mute mutter mutual myself mystery myth nail naive naked
    name named nap narrate narrative narrow nasty nation national native nature naval navigate navy nearby nearer
    neat neck need needn needy negative negligent negotiate neighbor neither nerve nervous nest nested nestle
    network neuter neutral never newer news nice niche niece night ninth noble nod noise nomad nominal nominate none
    noon norm normal north northern nose notable notary note notice notify noting notion notorious noun novel novice
    nuclear nudged number numeral numerous nurse nuts obedient object objection objective obligation oblige obscure
    observation observe obstacle obtain obvious occasion occupation occupy occur ocean octave odds offend offense
    offensive offer officer official often oils okay old older olive once ones only onset onto opera operation
    operator opinion opponent opportunistic oppose opposite opposition oppression optic optimal optional oral orbit
    order ordinary organ organism orient origin original other otter ought ounce ours outer outlay outlet outlined
    output outside oval oven overall overcome overhaul overhead overlook overrule oversight overt overview
    overwhelming owed owes owing owner ownership oxide oyster pace paced pack package packet paddle pagan page paged
    pager paid pain paint painting pair palace pale palm pan panel panic pantry paper parade paragraph parallel
    param params parcel pardon parent parish park parked parliament parrot parse parsed parson partial participate
    particle particular partition partly partner party pass passage passenger passion passionately passive passwd
    pasta paste pastor patch patched patent path patience patient patrol patron pattern pause payer payment payroll
    peace peach peak pearl peck peculiar pedal peddle peer penal penalty pencil penny pension people perceive
    percent percentage perception perfect perform performance peril period perish permanent permission permit
    perpetrate perpetual perplex persecute persist persona personal personalise personality personalize personnel
    perspective persuade pertain pet petty phase phenomenon philosophy phishing phone photo phrase physic physical
    piano pick picket pickle picture piece pierce pigeon pile piled pill pilot pin pinch pine pinged pink pipe
    pipeline piping pit pitch pivot place plaid plain plan plane planed planet planing plank planned plant planted
    plaster plastic plate platform plausible play player plead pleasant please pleasure pledge plenty plight plot
    plotted plug plumb plume plunder plunge plural plus pocket pod poem poet poetry point poise poison poker polar
    pole police policy polish polite political poll polled pollen pollution ponder pony pool poor poorer pope
    popular populate population porch port portable portal portfolio portion portray pose posit position positive
    possess possession possible possibly post postal posted poster postgres posture pot potent potential potion
    pouch pound pour poured poverty powder power powerful practical praise prance pray preach preacher precede
    precedent precious precise precision preclude predicate predict predictable prediction preds preface preference
    prefix prefs pregnant prejudice preliminary premise premium prep preparation prepare prepend preposition
    prescribe prescription presence present preserve preset president press pressure prestige presume pretend
    pretext prevail prevalent prevent prevention previous prey price prick pride priest primal primary prime primed
    primitive prince principal principle print printed prior prioritize priority prison privacy private privilege
    prize probable probation probe probed procedure proceed proceeding process procession processor proclaim
    proclamation procure produce producer product production profess profession professional professor proficient
    profile profit profitable profound progress prohibit project projector prolong prom prominent promo promoter
    promotion prompt prone pronounce proof propel proper property proportion proposal propose proposition prosecute
    prosecution prospect prospective prosper prosperity protect protection protector protein protest protocol proud
    prove proverb provide province provision provocation provoke prowl prudent prune pruned psychology pub public
    publically publication publicity publish puddle pull pulled pulse pump pumped punch punctual punish pupil
    purchase pure purge purple purpose purse pursue pursuit push pushd puzzle pyproject quail quaint qualify quality
    quantify quantity quarrel quarry quart quarter quash queen query quest question queue queued quick quickly quid
    quiet quilt quirk quit quite quiver quiz quizzed quota quote rabbit race raced rack racket radar radiation
    radical radio radius rage raid rail railway rain raise rally ramble ramp random rang range ranged ranger rank
    ranked rant rapid rapport rare rarer rascal rate rater rather ratify ratio ration rational rattle raven razor
    reach reached react read reader readme ready real realise realistic realists reality realize realm reap reaper
    rear reason reasonable reassure rebased rebate rebel rebellion rebuke rebut recall recede receipt recent
    reception recess recession recipe recipient recitation recite reckless reckon reckoned recline recode
    recognition recognize recoil recollect recommend recommendation reconcile recoup recover recovery recreation
    recruit recruitment rectify recur recurse redact redeem redeployed redir reduce redundant refactored refer
    reference referral refine reflect reflection reform refrain refresh refuge refugee refund refuse refute regain
    regard regime region regional register regress regret regular regulate regulation regulatory rehearse reign
    reject rejoice relapse relate relation relative relax relay relaying release relent relevance relevant reliable
    reliably reliant relic relief relieve religion relish reload reluctant rely remain remainder remark remarkable
    remedy remind remit remnant remorse remote rename render renew renown rent rental repaid repay repeal repeat
    repel repent repetition replacement replayed replica reply repo report repos repose repost represent
    representation repress reprise reproach reproduce reproduction reprove republic reputation repute request
    requester requestor requisite rescind rescue resemble resend resent reservation reserve reset reside residence
    resident residue resign resignation resilient resist resistance resolution resolve resort resource respect
    respectable respectful respective response rest restarted restoration restore restrain restrict restriction
    result resultset resume retail retain retard retention retire retirement retort retract retreat retrieve retro
    retros retrospect retry reuse reveal revel revelation revenge revenue reverb revere reversal reverse revert
    revise revision revive revoke revolt revolution revolve reward rewire rewired reword rewound rhetoric rhyme
    ribbon rice rich rid ride rider ridge ridiculous rifle rig right rigid rigor ring rinse riot rip ripen ripped
    ripple rise risen risk rival river road roast rob robbed robed robin robot robust rocket rod rogue role romance
    roof room root rope rose rot rotate rotten rough round rouse route routed routine rover row royal rub rubber
    rugby rugged ruin rule ruled ruler rumble rumor rung runt rural rush rustle rusty saber sabre sack sacred
    sacrifice sad saddle sadly safe safely safer sage sail sailor saint sake salad salary sale saline salmon salon
    saloon salt salute salvage same sample sampled sanction sanctuary sand sandal sane sank sap sat satellite satin
    satire satisfy saturate saturation sauce saucer savage save saver savior savor scala scald scale scalp scamper
    scan scandal scanned scar scarce scare scared scarf scarred scatter scene scent scheme scholar school scientific
    scoff scold scoop scope scorch score scorn scour scout scrap scrape scraped scratch scream screen screw script
    scripted scroll scrub scrum seal sealed season seasonal seat second secret secretary section sector secular
    secure security seduce seed seeded seeing seek seem segment seize select selection self sell semantic semester
    send senior sensation sense sensible sensitive sensor sent sentence sentiment separation sequel sequence serene
    serial serialise serialize series serious seriousness sermon servant serve server service session settle
    settlement setup seven seventh sever several severe severity sewer sewing shade shadow shaft shake shall shallow
    shame shape shaped shard sharded share shark sharp shave shear shed sheep sheer sheet shelf shell shelter
    shepherd sherry shield shift shifted shim shine shiny ship shipped shirt shiver shock shoe shone shoot shop
    shore short shortage shortened shot shouldn shout shove shovel show shower shown shred shrewd shriek shrill
    shrink shrug shudder shuffle shun shut shutter sibling sick side sided siege sifted sigh sight sigma sign signal
    signature signed signet significant silence silenced silent silicon silk silly silt silver similar simmer simple
    simplex simplicity simulate simulation since sing single sink siren sister site situation sixth size skate
    sketch sketched skill skim skin skip skirt slack slam slant slap slat slate slave sleek sleep sleeve slender
    slice sliced slid slide slight slim sling slip slit slogan slope slot slow slowed slower small smart smash smear
    smell smile smoke smooth smoothed snack snag snake snap snapped snare snatch sneak snow snuck soak soap sober
    social socialize society sock socket soft software soil solar sold solder soldier sole solid solo solution solve
    sometime song soothe sore sorrow sorry sort sorted sought soul sound soup sour source south sovereign sower
    space spade span sparc spare spark sparse spawned speak spear special specialise specialist specialize species
    specific specimen speck spectacle spectrum speculate speech speed spell spend sphere spice spider spike spiked
    spill spin spine spiral spirit spite splash splat spleen splendid splice spliced split spoke sponge sponsor
    spoof spool spoon sport spot spotted spouse sprain spray spread spring springs sprint sprout spun spurn sqlite
    squad square squash squeeze squid stab stability stable stack stacked stadium staff stage staged stagger
    staggered stain stair stake staked stakeholder stakeholders stale stalk stall stalled stamp stamped stance stand
    standard standardise standardize staple star starch stare stared staring stark start starve stata state
    statement static station stationary stationery statistic statue status statute stay stdio steady steak steal
    steam steel steep steer stem step stepped steward stick sticky stiff stifle still stimulate stimulus sting stink
    stint stir stitch stock stolen stomach stomp stone stooge stool stoop stop storage store storm stormy story
    stout stove straighten strain strand strange strap strategic strategy straw stray stream streamed street
    strength stress stretch strict stride strife strike string stringing strings strip stripe stripped stroke stroll
    strong struck struct structure strut stub stubbed stubborn stuck student studio study stuff stumble stump stun
    stung stupid sturdy style subdue subject subjective submission submit subsequent subside substance substantial
    substitute subtle subtract suburb succeed success successfully succession successive successor succumb sued
    suffer suffice sufficient suffix sugar suggest suggestion suicide suit suitable suite sulk sullen sum summary
    summer summit summon sunk sunny super superior supervise supper supple supplement supply support suppose
    supposed suppress supremacy sure surface surge surgeon surgery surplus surprise surrender surround surveillance
    survey survive suspect suspend suspense suspicion suspicious sustain swallow swam swamp swap swapped swarm sway
    swear sweat sweep sweet swell swerve swift swim swing swirl switch sword symbol symbolic sympathy symphony
    symptom sync syntax synthesis syrup system systematic table tablet tack tackle tactic tag tagged tail tailed
    tailor taint tale talent talk tall tangle tank tap tape taped tapped tar target targeted tariff task tasks taste
    tasty taught taunt tavern tax teach teacher team tear tears tease tech technical technique technology teen
    telephone telescope television tell temper temperature template temple tempo temporary tempt tenant tend
    tendency tender tenet tennis tense tension tent tenth tenure term terminal termite terrible territory terror
    test testament tester testify testimony text textile texture thank thawed theft their them theme theory therapy
    there these thesis thick thief thigh thin thing thingy think thinner third thirst thirteen thirty thorn thorough
    those though thought thread threat three threshold threw thrift thrill thrive throat throne throng throttle
    throttled through throughout throw thrown thrust thumb thunder thunk thus tick ticked ticker ticket tickle tidal
    tide tidy tie tied tier tiered tiger tight tiled till tilled tilted timber timed timely timer timid timing
    tinker tiny tip tipped tire tired tissue title toast tobacco today toddle toes token told tolerance tolerate
    toll tomato tomorrow tone tonic tool top topic topple torch torment torn toss tossed total touch tough tour
    tournament tow towel tower town toxic toy trace traced track tracked tract trade trader tradition traffic
    tragedy tragic trail train trainee trait traitor tramp trample trance trans transaction transfer transform
    transit transition translate translation transmission transmit transparent transport trap trapped trash trauma
    travel traverse tray tread treason treasure treat treatment treaty treble tree trellis tremble tremendous trench
    trend trespass triad triage trial triangle tribe tribute trick trickle tried trifle trigger trim trimmed trip
    triple triplet tripped triumph trivial troop trophy tropical trouble trough trout truce truck true truly trump
    trunk trust trustee trusty truth tube tuck tug tumble tune tuned tunnel turbo turmoil turtle tutor tweak twelfth
    twelve twenty twice twine twist twisted tying type typed typical typo ugly ulcer ultimate ultra umask umpire
    unable unblock uncertain uncle unconverted under undergo underline underling undermine undue unfair uniform
    union unique unison unit unite united unity universal universe unless unlike unlikely unmask unpaired unset
    untidy untie untied until unusual unwise upper upright uproar upset urban urge urgent usage used useful useless
    user usher usual utter vacant vacate vacation vaccine vague vain valid validity valley value valve van vandal
    vanish vapor variable variant variation varied variety various varnish vary vast vault vector vehicle veil vein
    vendor venture venue verb verdict verge verify versa verse version versus vertical vessel vest vested vet
    veteran veto viable vice vicious victim victor victory video view vigor villa village vine violate violation
    violence violent violin virginity virtual virtue virus visa visible vision visit visitor visual vital vitality
    vivid vocabulary vocal voice void volatile volt volume volunteer vote voted voter vowel voyage vulnerable wage
    wager wages wagon waist wait waive wake waken walk walker wall wallet wander want ward wards warm warn warrant
    warranty wart wary wash waste watch water waver wax weak weakly weakness wealth weapon wear weary weather weave
    web wedding wedge weed week weekly weigh weight weird welcome welfare well were west wet whatever whatsoever
    wheat wheel whenever where whereas whether which while whine whip whisper white whole whom whose wide widen
    wider widow width wield wife wild willing win wind wine wing wining wink winning winter wipe wiper wire wired
    wiring wisdom wise wiser wish wit witch withdraw withdrawal witness wizard woke woken wolf woman women wonder
    wont wood wooden wool woollen wording wordy world worry worse worship worst worth worthwhile would wouldn wound
    woven wrap wrath wreath wreck wrest wrist write writing wrong yacht yard yearn yeast yell yesterday yield young
    youth zebra zero zip zone
    """)
