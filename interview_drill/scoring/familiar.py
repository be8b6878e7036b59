"""Words that the reading of an answer hangs on: those that build a sentence, and those that tell time and measure."""

from interview_drill.scoring.wordlists import word_set

FAMILIAR = word_set("""
    a an the i me my mine myself we us our ours ourselves you your yours he him his she her hers they them their theirs
    it its itself one this that these those there here who whom whose which what when where why how
    everyone everybody everything nobody nothing none someone somebody something anyone anybody anything
    and or but so because since while whereas although though until unless if whether when before after once then than
    as like of to in on at by for with from into onto about over under between among against across through during
    without within behind above below up down out off away back around along apart instead together
    not never no nor neither hardly cannot only just still also too very much many more most less least few fewer
    some any all both each every other others another such same own again already always often sometimes rarely seldom
    usually now today nowadays later soon early earlier late first second third last next finally eventually afterwards
    is are was were be been being am do does did done have has had having can could will would shall should may might
    must ought don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't won't wouldn't
    shouldn't mustn't needn't i'd i've i'm i'll we'd we've we're we'll you'd you've you're you'll he'd he's he'll she'd
    she's she'll they'd they've they're they'll it's it'd it'll that's there's what's who's let's
    maybe perhaps really quite rather even yet ever almost nearly roughly about exactly simply actually
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred hundreds thousand thousands million millions billion half third thirds quarter quarters dozen
    percent second seconds minute minutes hour hours day days night nights week weeks weekend month months year years
    morning evening spring summer autumn winter daily weekly monthly yearly per twice times
    euros dollars pounds people person users customers clients teams engineers developers services orders tickets calls
    people team manager director colleague colleagues boss lead support sales finance legal product company
    fewer faster cheaper slower better worse lower higher longer shorter smaller larger sooner quicker bigger
    zero doubled halved tripled dropped fell fallen rose risen grew grown reduced increased improved saved shrank
    lowered raised removed eliminated stopped started ended went came brought took became reached
    latency errors incidents outages outage cost costs complaints failures failed delays bugs waits queue backlog
    alerts duplicates refunds revenue conversion adoption retention uptime availability coverage throughput churn
    outcome result results target goal goals planned promised deadline estimate estimates instead project problem
    decided decide agreed agree asked told thought knew wanted realised realized learned learnt believed noticed
    explained persuaded convinced proposed suggested refused rejected chose chosen written rewrote rewritten wrote built
    tested shipped launched migrated moved measured checked found turned worked talked listened showed offered
    option options choice choices alternative alternatives however therefore otherwise anyway
    went gone good bad big small long short new old right wrong hard easy clear sure able ready
    thing things way ways part parts time times end start work
    """)

NO_SLIPS = word_set("""
    aa aas abd ad add addend ads ago ah aid aim air aka ale algo amp ana ann apis app apps ass ast ate att auth auto
    awe aws bash bday bee bin bit bob bot box boy bug bus bye cab cap car cat cause cd chan ci closest cmd col con
    cop cos cow cpu crm cron css csv cue cup curl dad dam db del dev devs diff dim dip dir dist div dns doc docs dog
    dom dot dots dry dub due dunno ear eat egg ego em en env eof eq era erp err est eta etc eu ev eve ex exe exp ext
    eye fan far fat fax fed fee ff fit fix fly fn foe fog fps fro fry ftp fun gap gas gcc gem gig gmt gnu god gonna
    goto gotta gps gpu gui gun gut guy gym hi hip hit hm hmm ho hop hot how'd hr hrs html http https hub hug hw ice
    id ids idx ie iff ill info infra ini init ink inn int intl intro io ion ip irc ire iso jam jan jar jet job joy
    jpg js json kafka kb key kid kinda kit km kpi kpis lab lackey lag lap latin law lax lay led leg len lib lid lie
    lieu lip lite ln log lot low lst mad man map mat max mb men meta mic mid min mins misread mix ml mob mod mom mph
    ms msg mud mug mum musl mvp na nap nb ne net nil nod non norm npm num nut o'clock obj odd oh ok okay okr okrs op
    ops opt orb ore org os owe pa pad pan pay pc pdf pen per perf perm pet pid pie pin pit pkg pl ply pm png po poc
    pod pop pos pot ppm pr pre prev pro proc prod ps ptr pub punt put py qa ra ram raw ray re ref reg rep repo repos
    req res ret rev rfc rfcs rid rig rim rip rob rod roi rot row rpc rss rt rub rug rum sa sad sap sat saw sched sdk
    sea sec secs sed seen sent seo seq ses sew sex shy sim sin sir sit ski sky sla slas slo slos sly sms sob son
    sorta sos spy sql src sre srv ssd ssh ssl sso std str sub sue sum sun svg svn sys tab tag tan tap tar tax tb tcp
    tea tech tee teen temp that'd thee there'd tho thru tie till tin tip tis tm todo toe ton tow toy ts tty tub tug
    tv uat uh ui uk um un ups uri url us usa usb usr utf ux van vat vet via vm vp vpc vpn vs wan wanna war wax web
    wed wee wet what'd who'd wifi win wit woo wow xml y'all yaml yeah yep yo zip
    """)
"""Short words, real ones or such as people in the trade write, that are no slips of others."""
