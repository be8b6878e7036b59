"""Words that are one or two letters away from others and yet no misspellings of them."""

from interview_drill.scoring.wordlists import word_set

REAL_WORDS = word_set("""
    abase abate abide ability abode abort about above absent absorb abuse accede accent access accord accurate
    accuse acorn across actor acute adapt adept adhere adjust admin admire adopt adore adverse advert advice advise
    aerial affair affect afford afraid after again aged agenda agile aging agony aisle alarm album alert alien align
    alike alive allay alley allot alloy allude allusion almost alone along aloud already altar alter altogether
    amaze amble amend among ample amuse analyse analysis analyze angel anger angle angry ankle annex annoy annual
    answer antic anyway apart appeal appear append apple apply appraise apprise aptitude archive arena arise army
    around array arrest arrow ascent aside aspect aspire assay assert assess asset assign assignment assist assort
    assure astute atone attach attack attain attend attest attitude attract audit aunt author avail avenge average
    avert avoid await awake award aware awful backend badge baffle baker banal banish banker banner bare barge
    baring barrel barring baseline basic basin basis batch bathe batter battle beach beacon bear beard bearer beast
    beat beaten beauty became become beer before begun behalf behave behind being belief below bench bend beneath
    berth beset beside bestow bets better between beyond bias bible bidder binge birth bite bitter black blade blame
    bland blank blast blaze bleak bleed bleep blend bless blind blink block blond blood bloom blown bluff blunt
    blush board boast bogus bolder bolster bonus boost booth border bother bottle bottom bought bounce bound bow
    bowel boxer brace braid brain brake branch brand brave breach bread breadth break breath breathe breed brick
    bride bridge brief bring brink broad broker bronze brother brown browse bruise brush buckle buddy budge budget
    buffer build bulge bullet bumper bunch bundle burden bureau burger burrow burst bushel business butter button
    byte cabin cable cache cadet callee calm camel canal cancer candid candle canon canvas capable capacity capital
    carbon career caret cargo carol carpet carrot carve casual causal cause caution cave cease cedar cellar censor
    census century cereal certain certify chain chair chairman chalk chamber champ chance change channel chant chaos
    chapel chapter charge charity charm chart charter chase chasm chat cheap cheat cheek cheer cheese chest chief
    child chill chimney china choice choir choke choose chooser chord chore chorus chosen chunk circle circuit
    circumstance circus cite civic civil civilian claim clam clamp clarify clash clasp class classify clause clean
    clear cleft clerk clever click client cliff climate climb cling clinic cloak clock clone close closet cloth
    cloud clown cluster clutch clutter coach coalition coast cobble cocoa coder coffee coherent collapse collar
    collate collect college collide colon column coma combat combine comedy comet comic comma command commander
    commend comment commerce commission commit committee common commune community commute compact companion company
    compare compass compatible compel compensate compete competent competition compile complaint complement complete
    complex compliant compliment comply component compose compost compound comprehend comprise compromise compute
    computer conceal concede conceit conceive concept concerning concert concise conclude conclusion concrete concur
    condemn condensation condense condition condone conduct confer conference confess confide confident confidential
    confine confirm confirmation conflict conform confound confront confuse congest congress connect conquer
    conscious consent consequence conservation conserve considerable consist consistency consistent console
    consortium constant constitution constrain construct constructor consult consume consumer contact contain
    contemporary contend content contention contents contest context contiguous continent continual continuous
    contort contour contract contradict contrast contribution contributor contrive controversy convene convent
    convention converge conversation converse conversion convert convey convict conviction cookie cooler cooperation
    copper copy core corner corporate correct correspond corrode corrupt costume costumer cots cottage cotton couch
    cough council counsel counselor count counter country county couple courage courier court cousin cover covet
    coward crack craft crane crash crate crater crave crawl crazy cream create creation credible credit creed creek
    creep crest criminal cripple crisp critic critical criticise crop cross crouch crowd crown crude cruel cruise
    crumb crush crust crypt cubic cultural culture cupboard curate cure curious curl curry curse cursor curve
    cushion custody custom customary cycle daily dairy damage damp dance danger daring darken dashed dated daunt
    dawn deadline dealer dealt dearth death debate debit debris debt decade decay deceit deceive decent decimal
    decision deck declaim declare decline decode decorate decree dedicate deduce deduct deepen deface defeat defect
    defective defend defer deficit defile define definite deflate deflation deflect defraud defuse defy degrade
    degree delegate delete deliberate delicate delight delimit delivery deluge demise democracy denial denote
    denounce dense density dental deny depart dependent depict deplete deplore depose deposit depot depreciate
    depress deprive deride derivation derive descend descent description desert deserve desire desk despair
    desperate despise dessert destination destine destroy detach detail detain detect detection deter determine
    detract deviate device devise devote diagnose diary dictate differ diffuse digest digit dilute dimension dinner
    dire direct direction director directory dirty disable disappear disaster discard discern discharge discipline
    disclose discount discover discovery discreet discrete discretion discuss discussion disease disguise disgust
    dismal dismay dismiss dispatch dispel disperse display dispose dispute disrupt dissent distant distil distinct
    distinguish distort distract distress distribution district disturb ditch diver diverge diverse divert divide
    divine division divorce dizzy docile docker doctor does dogma dollar domain domestic dominate donate donor dose
    double doubt downed dozen draft drain drama dramatic drank drastic drawer dread dream dress dried drift drill
    drink drown drunk dryer durable duration dwell dwelt dying eager eagle early earth easel easy eater ebbed
    economic edict edify edition educate eerie effect effective efficient effort eighth eject elaborate elbow elder
    elect elegant element elevate elicit eligible eliminate elite elope eloquent elude email embark embed emerge
    emergency eminent emission emit emotion emphasis empire employ empower empty enact enclose encounter endow
    endure energy engage engine enjoy enlarge enlist enormous enrage enrich ensue ensure entail enter enterprise
    entertain enthusiast entice entire entirety entity entrap entrust entry envelop envoy equation equip equipment
    equity erase erode errand erred escape essay essential establish estate esteem estimation ethic evade evaluate
    evaluation event eventual evict evidence evident evil evolution evolve exact examine exceed excel except excerpt
    excess excessive excite exclude exclusion excuse execute execution exempt exemption exert exhale exhaust exhibit
    exhibition exile exist expand expanse expansion expect expedite expedition expel expend expense expensive
    experiment expert expertise expire explicit explode exploit explore explosion export expose exposure express
    expression extant extend extension extensive extent exterior external extinct extract extraction extreme fable
    fabric facet facility facing factor factory faculty fade faint fairy faith fallow false falter familiar famous
    fancy fantasy farce farther fashion fatal fathom fatigue fault faulty favour feast feather feature federal
    feeble felt fence fervent festival fetch fever fewer fiber fiction field fiend fierce fifth fifty fight figure
    filed filer filing filling filter filth final finance financial finder finger finite fire firer firmer first
    fiscal fixture flair flame flank flare flash flask flavor flaw fleet flesh flick flier flight fling flint float
    flock flood floor flour flow flown fluid flush flute focal foist folder folk follow folly force forcible
    forecast foreign foremost forest forge forget fork form formal format formation former formula fort forth
    fortify forty forum forward fossil foster foul found foundation founder foundry fount fraction fractional
    fragment frame framework frank fraud freed freeze freight frequent fresh friar fried friend fright fringe frock
    from front frontier frost froze fruit fruity frustrate fulfil fully fumble function fund fundamental funded
    funnel funny furnace furnish further fusion futile future gable gadget gained gallon gamble gaol garage garden
    garlic gather gauge gavel gender gene general generate generation generous genetic genius genre gentle genuine
    geography gesture ghost giant gifted given glance gland glare glass glaze gleam glean glide glimpse global gloom
    glory gloss glove goal goose gorge gospel gossip govern government gown grace grade gradual graduate graft grain
    grammar grand grant graph grasp grass grate grateful grater gratitude grave gravel gravity graze grease great
    greater greed green greet grief grill grind gripe groan groom groove gross group grove growl grown growth grudge
    guard guess guest guidance guide guild guilt guise gully gusto habit hairy halter halve hammer handle handler
    handover handsome handy harass harbor harden harsh harvest haste hasten hatch haunt haven havoc hazard heading
    heal health heap heard heart hearth heat heaven heavy hedge height heir hence heritage hesitant hinder hinge
    historic hobby hoist holder hole holiday hollow holly honest honey honor hook hoping hopped hopping horde
    horizon horn horse hospital host hostile hotel hound house household hover howl human humanity humble humid
    humor hundred hunger hunter hurdle hurry hustle hyped hypothesis ideal identity idiom ignite ignorance ignore
    illegal illness illusion image imaginary imagine imbue imitate immediate immense immerse immigrant imminent
    immune impair impart impatient impede imperial imperil impinge implant implement implicit implode import impose
    impress impression imprint improve impulse incense incidence incidental incite inclined include inclusion income
    incredible increment index indicate indict individual induce indulge industry inert infant infect infer
    inference inferior infest inflate inflation inflict influence inform informal infuse ingenious ingenuous inhabit
    inhale inherit inhibit initial initiate inject injection injure injury inmate inner innocent inquiry insect
    insert insight insist inspect inspection inspire install installation instance instant instead instill institute
    instruct instruction instrument insulate insult insurance insure insurer intact integral integrate intellect
    intelligence intend intense intensity intent intention inter interact interaction intercept interest interface
    interim interior intermediate intern internal international interp interpret interpretation intersect interval
    intervention interview intimate introduce intrude invade invalid invasion invent invention inventory inverse
    inversion invert invest investigate invitation invoice invoke irate ironic irrigate island isolate issue itself
    ivory jacket jaded jelly jewel joint joist joker jolly judge judgment juice jumble jungle junior jurisdiction
    juror justice justify justly keeper kennel kettle kidney kitchen kneel knife knight knock known label labor
    laboratory ladder laden landed language lapse larger laser latch latent later lateral latest latex latter laugh
    launder laurel lavish lawyer layer layout leader leaf league leak lean leap lease leash least leather ledge
    ledger legacy legal legend lemon lender length lessen lesser lesson letter level lever levy liable liaise libel
    liberal liberate liberty library license lifetime lighten likely limber limit limp linear linen liner linger
    link liquid list listen liter literal literary literature litigate liver livid lizard loathe lobby local locate
    location lodge lofty log logic longer loose loosen lose loss lost lots lottery louder lounge lower loyal lucid
    lumber lunar lunch lurch lured lyric machine magazine magic magnet magnify magnitude maiden mailed maintain
    major majority maker malice mallet mammal manage management mane mangle manifest manner manor mantle manual
    manufacture marble march margin marginal marine mark marker market marriage marry marsh martial martin mason
    massif massive master match mate material materiel mathematics matrices matrix matter mature maximum mayor
    meadow meaning measure mechanic medal meddle media mediate medic medicine meditate medium melody member memoir
    memory mental mentality mention menu merchant merely merge merit message messy meta metal meteor method midst
    might migrant mildly military million miner mineral mingle minimal minimum minister ministry minor minority
    minus minute miracle mirror misery misled missile mission mistake mitigate mixed mixture mobile mobility modal
    model modem moderate modern modest modify module moist moment momentum monetary money monitor monkey monopoly
    month monument moor moral morale morning morsel mortal mortar mortgage motel motion motivate motive motor mount
    mourn mouse mouth movement mover movie muddle multiple mumble murder muscle museum music muster mutate mute
    mutter mutual myself mystery naive naked name named narrate narrative narrow nation national native nature naval
    navigate nearby nearer neat negative negligent negotiate neighbor neither nerve nervous nestle network neuter
    neutral never newer niche niece night noble noise nomad nominal nominate normal north northern nose notable
    notary notice notify noting notion notorious novel novice nuclear number numeral numerous nurse obedient object
    objection objective obligation oblige obscure observation observe obstacle obtain obvious occasion occupation
    occupy ocean octave offend offense offensive offer officer official often olive ones onset opera operation
    operator opinion opponent oppose opposite opposition oppression optic optimal optional oral orbit order ordinary
    organ organism orient origin original other otter ought ounce outer outlay outlet outlined output outside oval
    overall overcome overhaul overhead overlook overt overview owed owes owing ownership oxide oyster pack package
    packet paddle pagan pager paint painting palace panel panic pantry paper parade paragraph parallel parcel pardon
    parent parish parked parliament parrot parse parson partial participate particle particular partition partly
    partner party passage passenger passion passive pasta paste pastor patch patent path patience patient patrol
    patron pattern pause payer payment payroll peace peach pearl peculiar pedal peddle peer penal penalty pencil
    penny pension people perceive percent percentage perception perfect perform performance peril period perish
    permanent permission permit perpetrate perpetual perplex persecute persist personal personalise personality
    personalize personnel perspective persuade pertain petty phase phenomenon philosophy phone photo phrase physic
    physical piano picket pickle picture piece pierce pigeon pilot pinch pipeline pitch pivot place plaid plain
    plane planed planet planing plank planned plant plaster plastic plate platform plausible plead pleasant please
    pleasure pledge plenty plight plug plumb plume plunder plunge plural pocket poem poetry point poise poison poker
    polar police policy polish polite political poll pollen pollution ponder pony poorer popular population porch
    port portal portfolio portion portray pose posit position positive possess possession possible post postal
    poster posture potent potential potion pouch pound poverty powder power powerful practical praise prance pray
    preach preacher precede precedent precious precise precision preclude predicate predict prediction preface
    preference prefix pregnant prejudice preliminary premise premium preparation prepare prepend prescribe
    prescription presence present preserve preset president press pressure prestige presume pretend pretext prevail
    prevalent prevent prevention previous prey price prick pride priest primal primary prime primitive prince
    principal principle print prior priority prison privacy private privilege prize probable probation probe
    procedure proceed proceeding process procession proclaim proclamation procure produce producer product
    production profess profession professional professor proficient profile profit profitable profound progress
    prohibit project prolong prominent promoter promotion prompt prone pronounce proof propel proper property
    proportion proposal propose proposition prosecute prosecution prospect prospective prosper prosperity protect
    protection protein protest protocol proud prove proverb provide province provision provocation provoke prowl
    prudent prune psychology public publication publicity publish puddle pulse punch punctual punish pupil purchase
    pure purge purple purpose pursue pursuit puzzle quail quaint qualify quality quantify quantity quarrel quarry
    quart quarter quash queen query quest question queue quiet quilt quirk quit quite quiver quota quote rabbit
    racket radar radiation radical radio radius railway raise ramble random range ranger ranked rapid rapport rarer
    rascal rather ratify ratio ration rational rattle raven razor react reader ready realistic reality realm reaper
    reason reasonable reassure rebate rebel rebellion rebuke rebut recall recede receipt recent reception recess
    recession recipe recipient recitation recite reckless reckon recline recognition recoil recollect recommend
    recommendation reconcile recoup recover recovery recreation recruit recruitment rectify recur redeem reduce
    refer reference referral refine reflect reflection reform refrain refresh refuge refugee refund refuse refute
    regain regard regime region regional register regress regret regular regulate regulation regulatory rehearse
    reign reject rejoice relapse relate relation relative relax relay release relent relevance relevant reliable
    reliably reliant relic relief relieve religion relish reload reluctant remain remainder remark remarkable remedy
    remind remit remnant remorse remote rename render renew renown rental repay repeal repeat repel repent
    repetition replacement reply report repose represent representation repress reprise reproach reproduce
    reproduction reprove republic reputation repute request requisite rescind rescue resemble resent reservation
    reserve reset reside residence resident residue resign resignation resilient resist resistance resolution
    resolve resort resource respect respectable respectful respective response restoration restore restrain restrict
    restriction result resume retail retain retard retention retire retirement retort retract retreat retrieve
    retrospect retry reveal revel revelation revenge revenue revere reversal reverse revert revise revision revive
    revoke revolt revolution revolve reward rewire reword rhetoric rhyme ribbon ridge ridiculous rifle right rigid
    rigor rinse ripen ripple risen rival river roast robbed robed robin robot robust rocket rogue romance rose
    rotate rotten rough round rouse route routine rover royal rubber rugged ruin ruled ruler rumble rumor rural
    rustle rusty sabre sacred sacrifice saddle sadly safer sage sailor saint salad salary saline salmon salon saloon
    salt salute salvage sample sanction sanctuary sandal satellite satin satire satisfy saturate saturation saucer
    savage saver savior savor scald scale scalp scamper scan scandal scar scarce scare scared scarf scarred scatter
    scene scent scheme scholar school scientific scoff scold scoop scope scorch score scorn scour scout scrap scrape
    scratch scream screen screw script scroll scrub season seasonal second secret secretary section sector secular
    secure security seduce segment seize select selection semantic semester senior sensation sense sensible
    sensitive sensor sentence sentiment separation sequel sequence serene serial serialise serialize series serious
    seriousness sermon servant serve server service session settle settlement seven sever several severe severity
    sewer shade shadow shaft shake shallow shame shape shard share shark sharp shave shear shed sheep sheer sheet
    shelf shell shelter shepherd sherry shield shift shine shiny shirt shiver shock shone shoot shore short shortage
    shout shove shovel shower shown shred shrewd shriek shrill shrink shrug shudder shuffle shun shutter sibling
    sided siege sight sigma sign signal signature signet significant silent silicon silk silly silt silver similar
    simmer simple simplicity simulate simulation sing single siren sister site situation size skate sketch skill
    skin skirt slack slant slat slate slave sleek sleep sleeve slender slice slide slight slim sling slip slit
    slogan slope slowed slower small smart smash smear smell smile smoke smooth snack snake snap snare snatch sneak
    snow sober social society socket software sold solder soldier sole solid solution soothe sore sorrow sort sought
    sound source south sovereign sower space spade spare spark speak spear special specialise specialist specialize
    species specific specimen speck spectacle spectrum speculate speech speed spell spend sphere spice spider spike
    spill spine spiral spirit splash spleen splendid split spoke sponge sponsor spoon sport spot spouse sprain spray
    spread spring sprint sprout spurn squad square squash squeeze squid stab stability stable stack stadium staff
    stage stagger stain stair stake staked stale stalk stall stamp stance stand standard standardise standardize
    staple starch stare stared staring stark start starve state statement static station stationary stationery
    statistic statue status statute steady steak steal steam steel steep steer stem step steward stick sticky stiff
    stifle still stimulate stimulus sting stink stint stir stitch stock stolen stomach stone stooge stool stoop stop
    storage store storm story stout stove strain strand strange strap strategic strategy straw stray stream street
    strength stress stretch strict stride strife strike string strip stripe stroke stroll strong struck struct
    structure strut stubborn student studio study stuff stumble stump stung stupid sturdy style subdue subject
    subjective submission submit subsequent subside substance substantial substitute subtle subtract suburb succeed
    success succession successive successor succumb sued suffer suffice sufficient suffix sugar suggest suggestion
    suicide suitable suite sulk sullen summary summer summit summon super superior supervise supper supple
    supplement supply support suppose supposed suppress supremacy surface surge surgeon surgery surplus surprise
    surrender surround surveillance survey survive suspect suspend suspense suspicion suspicious sustain swallow
    swamp swap swarm sway swear sweat sweet swell swerve swift swing swirl switch sword symbol symbolic sympathy
    symphony symptom syntax synthesis syrup system systematic table tablet tackle tactic tail tailor taint talent
    tangle target tariff tasks taste tasty taught taunt tavern tax teacher tease technical technique technology
    telephone telescope television temper temperature template temple tempo temporary tempt tenant tendency tender
    tenet tennis tense tension tenth tenure term terminal termite terrible territory terror testament tester testify
    testimony text textile texture thank theft their theme theory therapy there these thesis thick thief thigh thing
    think third thirst thirteen thirty thorn thorough those though thought thread threat three threshold threw
    thrift thrill thrive throat throne throng throttle through throw thrown thrust thumb thunder ticket tidal tidy
    tiger tight tiled tilled timber timely timid timing tinker tired tissue title toast tobacco today toddle token
    tolerance tolerate tomato tomorrow tonic topic topple torch torment torn total tough tour tournament towel tower
    toxic trace track tract trader tradition traffic tragedy tragic trail train trait traitor tramp trample trance
    transaction transfer transform transit transition translate translation transmission transmit transparent
    transport trash trauma travel traverse tray tread treason treasure treat treatment treaty treble tree trellis
    tremble tremendous trench trend trespass triad triage trial triangle tribe tribute trick trickle tried trifle
    trigger trim triple triumph trivial troop trophy tropical trouble trough trout truce truck truly trump trunk
    trustee truth tumble tune tunnel turbo turmoil turtle tutor tweak twelfth twelve twenty twice twist typed
    typical ulcer ultimate umpire unable uncertain uncle under undergo underline undermine undue unfair uniform
    union unique unison unite united unity universal universe unless unlike unlikely unset untidy untie untied until
    unusual unwise upper upright uproar upset urban urgent usage used useful useless usher usual utter vacant vacate
    vacation vaccine vague vain valid validity valley value valve vandal vanish vapor variable variant variation
    varied variety various vary vault vector vehicle veil vendor venture venue verb verdict verge verify versa verse
    version versus vertical vessel vested veteran viable vicious victim victor victory video view vigor village vine
    violate violation violence violent violin virginity virtual virtue virus visible vision visitor visual vital
    vitality vivid vocabulary vocal voice void volatile volume volunteer voted voter vowel voyage vulnerable wager
    wages wagon waist waive waken walker wallet wander warrant warranty waste watch water waver weak weakly weakness
    wealth weapon wear weary weather weave wedding wedge weekly weigh weight weird welcome welfare were whatever
    whatsoever wheat wheel where whether which while whine whisper white whole whose wider widow width wield willing
    wining winning winter wiper wired wiring wisdom wiser witch withdraw withdrawal witness wizard woken woman women
    wonder wooden woollen worse worship worst worth worthwhile would wound wrap wrath wreath wreck wrest wrist write
    writing wrong yacht yearn yeast yesterday yield young youth zebra
    """)
