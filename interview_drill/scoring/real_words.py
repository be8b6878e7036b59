"""Words that are one or two letters away from others and yet no misspellings of them."""

from interview_drill.scoring.wordlists import word_set

REAL_WORDS = word_set("""
    abase abate abide ability abode abort abound about above absent absorb abuse accede accent access accord
    accurate accuse acked aclose acorn across actor acute adapt adept adhere adjust admin admire adopt adore adverse
    advert advice advise aerial affair affect afford afraid after again aged agenda agile aging agony aisle alarm
    album alert alien align alike alive allay alley allot alloy allude allusion almost alone along aloud already
    altar alter alternatively altogether amaze amble amend among ample amuse analyse analysis analyze angel anger
    angle angry ankle annex annoy annual answer antic anyway apart apology appeal appear append apple apply appraise
    apprise aptitude architecture archive arena arent arise army around array arrest arrow ascent aside aspect
    aspire assay assert assess asset assign assignment assist assort assure astute async atone attach attack attain
    attend attest attitude attract audio audit auditor aunt auth author automatic avail avenge average avert avoid
    await awake awaken award aware awful backend backlog badge baffle bag bake baker ban banal banish banker banner
    bare barge baring bark barley barrel barring baseline basic basin basis batch batched bathe batter battle beach
    beacon bear beard bearer beast beat beaten beauty became become beer before beg begun behalf behave behind being
    belief below bench benched bend beneath berth beset beside bestow bets better between beyond bias biased bible
    bidder big bin binge birth bite bitter black blade blame bland blank blast blaze bleak bleed bleep blend bless
    blind blink block blond blood bloom blown bluff blunt blush board boast bodge bogus bolder bolster bolted bonus
    boost boot booth border bother bottle bottom bought bounce bounced bound bow bowel boxer brace braced braid
    brain brake branch brand brave breach bread breadth break breath breathe breed brick bride bridge bridged brief
    bring brink broad broker bronze brother brown browse browsed bruise brush buckle buddy budge budget buffer bug
    build bulge bullet bumped bumper bun bunch bundle burden bureau burger burrow burst bury burying bushel business
    butter button byte cabin cable cache cadet callee calm camel canal cancer candid candle canon canvas capable
    capacity capital carbon career caret cargo carol carpet carrot cart carve carved case casing casual causal cause
    caution cave cease cedar cell cellar censor census century cereal certain certainty certify chain chained chair
    chairman chalk chamber champ chance change channel chant chaos chapel chapter charge charity charm chars chart
    charted charter chase chasm chat chdir cheap cheapening cheat checkin cheek cheer cheese chest chief child chill
    chimney china chipped choice choir choke choose chooser chord chore chorus chosen chunk circa circle circuit
    circumstance circus cite civic civil civilian claim clam clamp clamped clang clap clarify clash clashed clasp
    class classify clause clean clear cleft clerk clever click client cliff climate climb cling clinic clip cloak
    clock clone close closet cloth cloud clown cluck cluster clutch clutter coach coached coalition coarse coast
    cobble cocoa code codec coder coffee coherent collapse collar collate collect college collide colon column coma
    combat combine comedy comet comic comma command commander commend comment commerce commission commit committee
    common commune community commute compact companion company compare compass compat compatible compel compensate
    compete competent competition compile complaint complement complete complex compliant compliment comply
    component compose compost compound comprehend comprise compromise compute computer conceal concede conceit
    conceive concept concerning concert concise conclude conclusion concrete concur condemn condensation condense
    condition condone conduct confer conference confess confide confident confidential config configs confine
    confirm confirmation conflict conform confound confront confuse congest congress connect conquer conscious
    consent consequence conservation conserve considerable consist consistency consistent console consortium
    constant constitution constrain construct constructor consult consume consumer contact contain contemporary
    contend content contention contents contest context contiguous continent continual continuous contort contour
    contract contradict contrast contribution contributor contrive controversy convene convent convention converge
    conversation converse conversion convert convey convict conviction cookie cooler cooperation cope coped copper
    copy core corner corporate correct correspond corrode corrupt costume costumer cots cottage cotton couch cough
    couldn council counsel counselor count counter country county couple courage courier court cousin cover covet
    coward crack craft crane crash crate crater crave crawl crawled crazy creak cream create creation credible
    credit creed creek creep crest cried criminal cripple crisp critic critical criticise crop cross crouch crowd
    crown crude cruel cruise crumb crush crust crypt cubic cultural culture cupboard curate cure curious curl curry
    curse cursor curtain curve cushion custody custom customary cycle daily dairy damage damn damp dance danger
    daring darken dashed dated daunt dawn deadline deadly dealer dealt dearth death debate debit debris debt decade
    decay deceit deceive decent decimal decision deck declaim declare decline decode decorate decree dedicate deduce
    deduct deducted deduplicate deepen deface defeat defect defective defence defend defense defer deferred deficit
    defile define definite deflate deflation deflect defraud defuse defy degrade degree delegate delegated delete
    deliberate delicate delight delimit delivery deluge demise democracy demote denial denote denounce dense density
    dental deny depart dependent depict deplete deplore deploy deployed depose deposit depot depreciate depress
    deprive deride derivation derive descend descent descope description desert deserve designee desire desk despair
    desperate despise dessert destination destine destroy detach detached detail detain detect detected detection
    deter determine detract deviate device devise devised devops devote diagnose diary dictate diff differ diffuse
    dig digest digit dilute dimension dinner dip dire direct direction director directory dirty disable disappear
    disaster discard discern discharge discipline disclose discount discover discovery discreet discrete discretion
    discuss discussion disease disguise disgust dismal dismay dismiss dispatch dispel disperse display dispose
    dispute disrupt dissent distant distil distinct distinguish distort distract distress distribution district
    disturb ditch dive diver diverge diverse divert diverted divide divine division divorce dizzy doable docile
    docker doctor does dogma dollar domain domestic dominate donate donor dose double doubly doubt downed dozen
    draft drafted drain drained drama dramatic drank drastic drastically drawer dread dream dress dried drift
    drifted drill drink drip drop drown drunk dryer dug durable duration dutch dwell dwelt dying eager eagle early
    earth easel easy eater ebbed economic edict edify edition educate eerie effect effective efficient effort eighth
    eject elaborate elapsed elbow elder elect elegant element elevate elicit eligible eliminate elite elope eloquent
    elude email embark embarrass embarrassing embarrassingly embed emerge emergency eminent emission emit emitted
    emotion emphasis empire employ empower empty enabled enact enclose encoded encounter ended endow endure energise
    energize energy engage engine enjoy enlarge enlist enormous enrage enrich ensue ensure entail enter enterprise
    entertain enthusiast entice entire entirety entity entrap entrust entry envelop envoy equation equip equipment
    equity erase erased erode errand erred escape essay essential establish estate esteem estimation ether ethic
    evade evaluate evaluation event eventual evict evidence evident evil evolution evolve evolved exact examine
    exceed excel except excerpt excess excessive excite exclude exclusion excuse execute execution exempt exemption
    exert exhale exhaust exhibit exhibition exile exist expand expanse expansion expect expedite expedition expel
    expend expense expensive experiment expert expertise expire explicit explode exploit explore explosion export
    expose exposed exposure express expression extant extend extension extensive extent exterior external extinct
    extract extracted extraction extreme fable fabric faced facet facility facing factor factory faculty fade faint
    fairy faith fallow false falter familiar famous fancy fantasy farce fare farther fashion fat fatal fathom
    fatigue fault faulty favour feast feat feather feature federal feeble felt fence fervent festival fetch fetched
    fever fewer fiber fiction field fiend fierce fifth fifty fight figure filed filer filing filling film filter
    filth final finance financial finder fined finer finger finite fire fired firer firmer first fiscal fit fitting
    fixture flagged flair flake flakey flaky flame flank flare flash flashed flask flavor flaw fleet flesh flexibly
    flick flier flight fling flint flip float flock flood floor floppy flour flow flowed flown fluid flush flushed
    flute focal foist folded folder folk follow folly force forcible forecast foregoing foreign foremost forest
    forge forget fork forked form formal format formation former formula fort forth fortify forty forum forward
    fossil foster foul found foundation founder foundry fount fourth fraction fractional fragment frame framed
    framework frank fraud freaky freed freeze freight frequent fresh friar fried friend fright fringe frock from
    front frontier frost froze fruit fruity frustrate fulfil fully fumble func function fund fundamental funded
    funnel funny furnace furnish further fusion futile future gable gadget gained gallon gamble gaol garage garden
    garlic gather gauge gavel gender gene general generate generation generous genetic genius genre gentle genuine
    geography gesture ghost giant gifted given glance gland glare glass glaze gleam glean glide glimpse global gloom
    glory gloss glove glow goal goose gorge gospel gossip govern government gown grabbed grace grade graded gradual
    graduate graft grain grammar grand grant granted graph graphed grasp grasped grass grate grateful grater
    gratitude grave gravel gravity graze grease great greater greed greek green greet grief grill grind gripe groan
    groom groove gross group grouped grove grow growl grown growth grudge guard guarded guess guest guidance guide
    guided guild guilt guise gully gusto habit hadn hairy halt halter halve hammer handle handler handover handsome
    handy harass harbor hard harden harder hardly hardwired harsh harvest haste hasten hat hatch haunt haven havoc
    hazard headed heading heady heal health heap heard heart hearth heat heaven heavy hedge height heir helpfile
    helpfully hence heritage hesitant hike hinder hinge historic hoard hobby hoist holder hole holiday hollow holly
    honest honey honor hook hop hoping hopped hopping horde horizon horn horse hospital host hosted hostile hotel
    hound house household hover hovered howl human humanity humble humid humor hundred hung hunger hunt hunter
    hurdle hurry hurt hustle hyped hypothesis ideal identity idiom ignite ignorance ignore illegal illness illusion
    image imaginary imagine imbue imitate immediate immense immerse immigrant imminent immune impair impart
    impatient impede imperial imperil impinge implant implement implicit implode import impose impress impression
    imprint improve impulse incense incidence incidental incite inclined include inclusion income incredible
    increment indeed index indicate indict individual induce indulge industry inert infant infect infer inference
    inferior infest inflate inflation inflict influence inform informal infra infuse ingenious ingenuous inhabit
    inhale inherit inhibit init inited initial initiate inject injection injure injury inlist inmate inner innocent
    inquiry insect insert insight insist inspect inspected inspection inspire install installation instance instant
    instead instill institute instruct instruction instrument insulate insult insurance insure insurer intact
    integral integrate intellect intelligence intend intense intensity intent intention inter interact interaction
    intercept interest interface interim interior intermediate intern internal international interp interpret
    interpretation intersect interval intervention interview intimate introduce intrude invade invalid invasion
    invent invention inventory inverse inversion invert invest investigate invitation invoice invoke invoked irate
    ironic irrigate island isolate isolated issue itself ivory jacket jaded jam jelly jewel joint joist joke joked
    joker jolly judge judgment juice jumble jungle junior jurisdiction juror justice justify justly kanban keeper
    kennel kettle kick kidney kitchen kneel knife knight knob knock known label labelled labor laboratory lack
    ladder laden lag lagged lamp landed language lap lapse laptop larger laser lasted latch latched lately latent
    later lateral latest latex latter laugh launder laurel lavish lawyer layer layered layout leader leaf league
    leak leaky lean leap leapt lease leash least leather ledge ledger legacy legal legend lemon lender length lessen
    lesser lesson letter level lever levy liable liaise libel liberal liberate liberty library license lick lifetime
    lighten liked likely limber limit limp linear lined linen liner linger link linked liquid list listed listen
    liter literal literary literature litigate liver livid lizard loaded loathe lobby local locate location lock
    lodge lofty log logged logic longer looped loose loosen lose loss lost lots lottery louder lounge lower loyal
    lucid luck lucky lumber lunar lunch lurch lured lyric machine mad magazine magic magnet magnify magnitude maiden
    mailed maintain major majority maker malice mallet mammal manage management mane mangle manifest manner manor
    manpage mantle manual manufacture mapped marble march margin marginal marine mark marker market marriage marry
    marsh martial martin masked mason massif massive master match mate material materiel mathematics matrices matrix
    matter mature maximum mayor meadow meaning measure mechanic medal meddle media mediate medic medicine meditate
    medium melody member memoir memory mental mentality mention menu merchant merely merge merged merit message
    messy meta metal meteor method midst might migrant migrated mildly military million mined miner mineral mingle
    minimal minimum minister ministry minor minority minus minute miracle mirror misery misled missile mission
    mistake misuse misused mitigate mixed mixture mobile mobility mock modal mode model modem moderate modern modest
    modify module moist moment momentum monet monetary money monitor monkey mono monopoly month monument mood moor
    moot mop moral morale morning morsel mortal mortar mortgage motel motion motivate motive motor moulded mount
    mounted mourn mouse mouth movement mover movie muddle multiple mumble murder muscle museum music muster mutate
    mute mutter mutual myself mystery naive naked name named nap narrate narrative narrow nation national native
    nature naval navigate nearby nearer neat needn needy negative negligent negotiate neighbor neither nerve nervous
    nested nestle network neuter neutral never newer niche niece night noble nod noise nomad nominal nominate normal
    north northern nose notable notary notice notify noting notion notorious novel novice nuclear nudged number
    numeral numerous nurse obedient object objection objective obligation oblige obscure observation observe
    obstacle obtain obvious occasion occupation occupy ocean octave offend offense offensive offer officer official
    often old older olive ones onset opera operation operator opinion opponent opportunistic oppose opposite
    opposition oppression optic optimal optional oral orbit order ordinary organ organism orient origin original
    other otter ought ounce outer outlay outlet outlined output outside oval overall overcome overhaul overhead
    overlook oversight overt overview overwhelming owed owes owing ownership oxide oyster paced pack package packet
    paddle pagan paged pager paid paint painting palace pan panel panic pantry paper parade paragraph parallel param
    params parcel pardon parent parish parked parliament parrot parse parsed parson partial participate particle
    particular partition partly partner party passage passenger passion passionately passive passwd pasta paste
    pastor patch patched patent path patience patient patrol patron pattern pause payer payment payroll peace peach
    pearl peck peculiar pedal peddle peer penal penalty pencil penny pension people perceive percent percentage
    perception perfect perform performance peril period perish permanent permission permit perpetrate perpetual
    perplex persecute persist persona personal personalise personality personalize personnel perspective persuade
    pertain pet petty phase phenomenon philosophy phishing phone photo phrase physic physical piano pick picket
    pickle picture piece pierce pigeon piled pilot pin pinch pinged pipe pipeline piping pit pitch pivot place plaid
    plain plane planed planet planing plank planned plant planted plaster plastic plate platform plausible play
    player plead pleasant please pleasure pledge plenty plight plot plotted plug plumb plume plunder plunge plural
    pocket pod poem poetry point poise poison poker polar police policy polish polite political poll polled pollen
    pollution ponder pony pool poorer popular populate population porch port portable portal portfolio portion
    portray pose posit position positive possess possession possible possibly post postal posted poster postgres
    posture pot potent potential potion pouch pound pour poured poverty powder power powerful practical praise
    prance pray preach preacher precede precedent precious precise precision preclude predicate predict predictable
    prediction preds preface preference prefix prefs pregnant prejudice preliminary premise premium preparation
    prepare prepend preposition prescribe prescription presence present preserve preset president press pressure
    prestige presume pretend pretext prevail prevalent prevent prevention previous prey price prick pride priest
    primal primary prime primed primitive prince principal principle print printed prior priority prison privacy
    private privilege prize probable probation probe probed procedure proceed proceeding process procession
    processor proclaim proclamation procure produce producer product production profess profession professional
    professor proficient profile profit profitable profound progress prohibit project projector prolong prominent
    promo promoter promotion prompt prone pronounce proof propel proper property proportion proposal propose
    proposition prosecute prosecution prospect prospective prosper prosperity protect protection protector protein
    protest protocol proud prove proverb provide province provision provocation provoke prowl prudent prune pruned
    psychology pub public publically publication publicity publish puddle pulled pulse pump pumped punch punctual
    punish pupil purchase pure purge purple purpose pursue pursuit pushd puzzle pyproject quail quaint qualify
    quality quantify quantity quarrel quarry quart quarter quash queen query quest question queue queued quick
    quickly quiet quilt quirk quit quite quiver quizzed quota quote rabbit raced rack racket radar radiation radical
    radio radius rage raid railway rain raise ramble ramp random rang range ranged ranger rank ranked rant rapid
    rapport rare rarer rascal rate rater rather ratify ratio ration rational rattle raven razor reached react reader
    readme ready realise realistic realists reality realm reap reaper rear reason reasonable reassure rebased rebate
    rebel rebellion rebuke rebut recall recede receipt recent reception recess recession recipe recipient recitation
    recite reckless reckon reckoned recline recode recognition recoil recollect recommend recommendation reconcile
    recoup recover recovery recreation recruit recruitment rectify recur recurse redeem redeployed redir reduce
    redundant refactored refer reference referral refine reflect reflection reform refrain refresh refuge refugee
    refund refuse refute regain regard regime region regional register regress regret regular regulate regulation
    regulatory rehearse reign reject rejoice relapse relate relation relative relax relay relaying release relent
    relevance relevant reliable reliably reliant relic relief relieve religion relish reload reluctant remain
    remainder remark remarkable remedy remind remit remnant remorse remote rename render renew renown rent rental
    repaid repay repeal repeat repel repent repetition replacement replayed replica reply repo report repos repose
    repost represent representation repress reprise reproach reproduce reproduction reprove republic reputation
    repute request requester requestor requisite rescind rescue resemble resend resent reservation reserve reset
    reside residence resident residue resign resignation resilient resist resistance resolution resolve resort
    resource respect respectable respectful respective response restarted restoration restore restrain restrict
    restriction result resultset resume retail retain retard retention retire retirement retort retract retreat
    retrieve retro retros retrospect retry reveal revel revelation revenge revenue reverb revere reversal reverse
    revert revise revision revive revoke revolt revolution revolve reward rewire rewired reword rewound rhetoric
    rhyme ribbon rid ridge ridiculous rifle rig right rigid rigor rinse rip ripen ripped ripple risen rival river
    roast rob robbed robed robin robot robust rocket rod rogue romance rose rot rotate rotten rough round rouse
    route routed routine rover row royal rub rubber rugged ruin ruled ruler rumble rumor rung rural rush rustle
    rusty saber sabre sack sacred sacrifice sad saddle sadly safe safely safer sage sail sailor saint salad salary
    saline salmon salon saloon salt salute salvage sample sampled sanction sanctuary sandal sane sank sap sat
    satellite satin satire satisfy saturate saturation saucer savage saver savior savor scala scald scale scalp
    scamper scan scandal scanned scar scarce scare scared scarf scarred scatter scene scent scheme scholar school
    scientific scoff scold scoop scope scorch score scorn scour scout scrap scrape scraped scratch scream screen
    screw script scripted scroll scrub scrum seal sealed season seasonal seat second secret secretary section sector
    secular secure security seduce seeded seeing segment seize select selection semantic semester senior sensation
    sense sensible sensitive sensor sentence sentiment separation sequel sequence serene serial serialise serialize
    series serious seriousness sermon servant serve server service session settle settlement seven sever several
    severe severity sewer shade shadow shaft shake shallow shame shape shaped shard sharded share shark sharp shave
    shear shed sheep sheer sheet shelf shell shelter shepherd sherry shield shift shifted shine shiny ship shipped
    shirt shiver shock shone shoot shop shore short shortage shortened shot shouldn shout shove shovel shower shown
    shred shrewd shriek shrill shrink shrug shudder shuffle shun shutter sibling sided siege sifted sigh sight sigma
    sign signal signature signed signet significant silence silenced silent silicon silk silly silt silver similar
    simmer simple simplex simplicity simulate simulation sing single siren sister site situation size skate sketch
    sketched skill skim skin skip skirt slack slam slant slap slat slate slave sleek sleep sleeve slender slice
    sliced slid slide slight slim sling slip slit slogan slope slot slow slowed slower small smart smash smear smell
    smile smoke smooth smoothed snack snag snake snap snapped snare snatch sneak snow snuck soak sober social
    society socket soft software sold solder soldier sole solid solution soothe sore sorrow sort sorted sought sound
    source south sovereign sower space spade sparc spare spark sparse spawned speak spear special specialise
    specialist specialize species specific specimen speck spectacle spectrum speculate speech speed spell spend
    sphere spice spider spike spiked spill spin spine spiral spirit splash splat spleen splendid splice spliced
    split spoke sponge sponsor spoof spool spoon sport spot spotted spouse sprain spray spread spring springs sprint
    sprout spun spurn sqlite squad square squash squeeze squid stab stability stable stack stacked stadium staff
    stage staged stagger staggered stain stair stake staked stakeholder stakeholders stale stalk stall stalled stamp
    stamped stance stand standard standardise standardize staple starch stare stared staring stark start starve
    stata state statement static station stationary stationery statistic statue status statute stdio steady steak
    steal steam steel steep steer stem step stepped steward stick sticky stiff stifle still stimulate stimulus sting
    stink stint stir stitch stock stolen stomach stomp stone stooge stool stoop stop storage store storm stormy
    story stout stove straighten strain strand strange strap strategic strategy straw stray stream streamed street
    strength stress stretch strict stride strife strike string stringing strings strip stripe stripped stroke stroll
    strong struck struct structure strut stub stubbed stubborn stuck student studio study stuff stumble stump stung
    stupid sturdy style subdue subject subjective submission submit subsequent subside substance substantial
    substitute subtle subtract suburb succeed success successfully succession successive successor succumb sued
    suffer suffice sufficient suffix sugar suggest suggestion suicide suitable suite sulk sullen sum summary summer
    summit summon super superior supervise supper supple supplement supply support suppose supposed suppress
    supremacy surface surge surgeon surgery surplus surprise surrender surround surveillance survey survive suspect
    suspend suspense suspicion suspicious sustain swallow swam swamp swap swapped swarm sway swear sweat sweep sweet
    swell swerve swift swim swing swirl switch sword symbol symbolic sympathy symphony symptom sync syntax synthesis
    syrup system systematic table tablet tack tackle tactic tag tagged tail tailed tailor taint talent tangle tap
    tape taped tapped tar target targeted tariff tasks taste tasty taught taunt tavern tax teacher tear tears tease
    tech technical technique technology telephone telescope television temper temperature template temple tempo
    temporary tempt tenant tendency tender tenet tennis tense tension tenth tenure term terminal termite terrible
    territory terror testament tester testify testimony text textile texture thank thawed theft their theme theory
    therapy there these thesis thick thief thigh thin thing thingy think thinner third thirst thirteen thirty thorn
    thorough those though thought thread threat three threshold threw thrift thrill thrive throat throne throng
    throttle throttled through throw thrown thrust thumb thunder thunk tick ticked ticker ticket tickle tidal tidy
    tie tied tier tiered tiger tight tiled tilled tilted timber timed timely timer timid timing tinker tip tipped
    tired tissue title toast tobacco today toddle token told tolerance tolerate tomato tomorrow tone tonic top topic
    topple torch torment torn toss tossed total tough tour tournament tow towel tower toxic toy trace traced track
    tracked tract trader tradition traffic tragedy tragic trail train trainee trait traitor tramp trample trance
    trans transaction transfer transform transit transition translate translation transmission transmit transparent
    transport trap trapped trash trauma travel traverse tray tread treason treasure treat treatment treaty treble
    tree trellis tremble tremendous trench trend trespass triad triage trial triangle tribe tribute trick trickle
    tried trifle trigger trim trimmed trip triple tripped triumph trivial troop trophy tropical trouble trough trout
    truce truck truly trump trunk trustee trusty truth tuck tug tumble tune tuned tunnel turbo turmoil turtle tutor
    tweak twelfth twelve twenty twice twine twist twisted tying typed typical typo ulcer ultimate umask umpire
    unable unblock uncertain uncle unconverted under undergo underline underling undermine undue unfair uniform
    union unique unison unite united unity universal universe unless unlike unlikely unmask unpaired unset untidy
    untie untied until unusual unwise upper upright uproar upset urban urgent usage used useful useless usher usual
    utter vacant vacate vacation vaccine vague vain valid validity valley value valve van vandal vanish vapor
    variable variant variation varied variety various varnish vary vast vault vector vehicle veil vein vendor
    venture venue verb verdict verge verify versa verse version versus vertical vessel vested vet veteran viable
    vicious victim victor victory video view vigor village vine violate violation violence violent violin virginity
    virtual virtue virus visible vision visitor visual vital vitality vivid vocabulary vocal voice void volatile
    volume volunteer vote voted voter vowel voyage vulnerable wage wager wages wagon waist waive wake waken walk
    walker wall wallet wander warm warrant warranty wart wary wash waste watch water waver wax weak weakly weakness
    wealth weapon wear weary weather weave web wedding wedge weed weekly weigh weight weird welcome welfare were wet
    whatever whatsoever wheat wheel whenever where whether which while whine whip whisper white whole whose wide
    wider widow width wield willing win wining wink winning winter wipe wiper wire wired wiring wisdom wise wiser
    wit witch withdraw withdrawal witness wizard woke woken woman women wonder wooden woollen wordy world worse
    worship worst worth worthwhile would wouldn wound woven wrap wrath wreath wreck wrest wrist write writing wrong
    yacht yearn yeast yell yesterday yield young youth zebra zip
    """)
