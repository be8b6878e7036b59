"""Words that tell what a figure is doing: verbs of change, metrics, goals, inputs."""

from interview_drill.scoring.quantities.alternatives import by_letter

_HEDGES = by_letter(
    r"about|around|roughly|approximately|approx|circa|nearly|almost|just|only|over|under|below"
    r"|above|well|more|less|fewer|than|close|maybe|perhaps"
    r"|some|somewhere|something|like|between|an?|the|as|low|little|high|at most|at least|to|barely"
    r"|basically|practically|even|by|in|now|~|,|:|of|good|mere|single|today|minus|plus"
)
HEDGE = rf"(?:{_HEDGES} ){{0,6}}"
"""What may stand between a verb of change and its figure."""

DOWN = by_letter(
    r"(?:fell|falls?|fallen|falling|drop(?:s|ped|ping|t)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed"
    r"|ing)|reduc(?:e|es|ed|ing)|cut(?:s|ting)?"
    r"|shr(?:ank|unk|ink|inks)|lower(?:ed|s|ing)?|slashed|trimm(?:ed|ing)|sav(?:e|ed|es|ing)"
    r"|shav(?:ed|ing)|eased|sank|sunk|plummeted"
    r"|(?:went|gone|goes|go|going|came|come|comes|coming|got|get|brought|bring|took|taken|drove"
    r"|driven|pushed|is|are|was|were|been)"
    r"(?: \w+){0,3}? down|down (?:by|to|from)|halved|removed|eliminated|knocked|dipped|slid|shed"
    r"|shortened|sped up)"
)
UP = by_letter(
    r"(?:rose|risen|rises?|rising|grew|grown|grows?|growing|increas(?:e|es|ed|ing)|jump(?:ed|s)"
    r"|climb(?:ed|s|ing)|improv(?:e|es|ed|ing)|gain(?:ed|s)"
    r"|rais(?:ed|es)|lift(?:ed|s)|(?:went|gone|goes|going|go|came|come|got|brought|is|are|was|were"
    r"|been|moved)(?: \w+){0,3}? up|up (?:by|from)"
    r"|doubled|tripled|trebled|quadrupled|reached|picked up|boosted|swelled|soared)"
)
MOVED = by_letter(
    r"(?:went|goes|gone|moved|came|come|got|changed|turned|became|become|brought|took|taken|swung|switched|ended up)"
)

BETTER = by_letter(
    r"(?:fewer|less|lower|faster|cheaper|quicker|shorter|smaller|sooner|better|saved|lighter|quieter"
    r"|more often|early at|ahead of (?:time|schedule|plan))"
)

BAD_METRIC = by_letter(
    r"(?:latenc\w+|errors?|pages?|paging|incidents?|outages?|cost|costs|bills?|tickets?|lead times?"
    r"|churn|build times?|builds?|failures?|failed|complaints?"
    r"|on-? ?call|bugs?|defects?|delays?|downtime|waits?|waiting|queues?|backlogs?|duplicates?"
    r"|alerts?|alarms?|refunds?|disputes?|disputed"
    r"|crash\w*|time ?outs?|retries|rollbacks?|escalations?|regressions?|mistakes?|waste|losses|lost|lose|losing"
    r"|overtime|penalt\w+|fines?|misses|missed"
    r"|mismatch\w*|wrong|late|calls?|times?|duration|hours|corrections?|abandon\w*|drop-?offs?|load"
    r"|usage|memory|cpu|storage|spend|spending"
    r"|hosting|p\d\d\d?|response|turnaround|recovery|restore|diagnosis|onboarding|review|reviews"
    r"|month-? ?end|close|leaks?|leaked|overcharges?"
    r"|attrition|turnover|claims|rejected|false|noise|noisy|stops?|stoppages?|visits?|repairs?|gap"
    r"|drift|damaged|vulnerabilit\w+|findings"
    r"|interruptions|pain|leaving|quit|resign\w*|overruns?|scrap|faults?|faulty|breaches|no-shows?"
    r"|returns|emissions|fuel|mileage|current"
    r"|deploys? (?:time|tickets?)|manual\w*|handoffs?|blocked|stale|lag|jitter|rebuffering"
    r"|violations?|sev\w*|burn|attrition|flak\w+|broken|hotfix\w*)"
)
GOOD_METRIC = by_letter(
    r"(?:revenue|conversions?|converted|adoption|retention|uptime|availability|coverage|sales"
    r"|sign-? ?ups?|signups|throughput|accuracy|precision|recall"
    r"|nps|csat|deploys|deployments|completed|completions?|orders|margins?|profit|hit rates?"
    r"|success\w*|accepted|acceptance|pass rates?|participation"
    r"|attendance|runway|life|lifetime|yield|bookings|subscribers|donations|quotes|capacity|on time"
    r"|recovered|recovery rate|finished|response rate|offers|referrals|renewal rate"
    r"|first-time|- free|activation|sessions|headroom|fills)"
)

EMPTY = by_letter(
    r"(?:productivity|efficiency|innovation|maturity|effectiveness|engagement|morale|alignment"
    r"|excellence|value|synergy|readiness|future-? ?proof\w*|architecture"
    r"|quality|happiness|trust|spirit|passion|focus\w*|clarity|loyalty|commitment|blockage|elegan\w+"
    r"|culture|performance|ownership|collaboration|leadership|velocity"
    r"|agility|satisfaction|confidence|visibility|health|scalability|impact|resilience"
    r"|understanding|transparency|capability|momentum|growth|industry|successful|bought in\w*)"
)
"""What can't be counted, so that a percentage of it says nothing."""

TARGET = by_letter(
    r"(?:goals?|targets?|aim(?:ed|ing|s)?|wanted|wants?|slos?|slas?|(?<!error )budget(?:ed)?"
    r"|objectives?|okrs?|kpis?|asked (?:\w+ )?(?:for|to)|supposed to|promised|promise"
    r"|hop(?:ed|ing|e)|plann(?:ed|ing)|plans? to|deadlines? (?:of|was|were|is)|limits?|threshold"
    r"|should|will|going to|'ll"
    r"|need(?:ed|s)? to|had to|must|committed to|expect(?:ed|s)?"
    r"|estimated|(?:my|our|the|his|her|first|original) estimates?|due (?:on|by|in|at|date)|trigger"
    r"|cap|capped|allowance|agreed (?:on|to|a)"
    r"|at most|no more than|forecast\w*|requirement|required|intend(?:ed)?|pledged|quota)"
)
UNREAL = by_letter(
    r"(?:would(?! say)|(?<!who )(?<!that )(?<!which )could|might|may"
    r"|\w+'d (?:have|be|need|take|cost|catch|lose|save|get|go|make|want|only"
    r"|just)|if|unless|perhaps we|imagine|suppose|(?<!would )(?<!i'd )say"
    r"|would've|could've|wouldn't|couldn't|should've|had we|in theory|ought)"
)
STAKE = by_letter(
    r"(?:at risk|at stake|penalt(?:y|ies)|fines?|worth|contract\w*|exposure|los(?:e|ing)|deal|account"
    r"|renewal|lawsuit|liability|damages|insured|credits? of|"
    r"threaten\w*|jeopard\w*|riding on|valued|of revenue|in revenue|a year in|costing|bleeding"
    r"|leaking|burning)"
)
SPENT = by_letter(
    r"(?:spent|spend|paid|pay(?:s|ing)?|cost(?:s|ing)?|invested|bought|priced|quoted|price|buy|budget"
    r"|raised|funding|ordered|capped|hired|charg\w+|salary|licen[cs]e|quote|invoice)"
)

INPUTS = by_letter(
    r"(?:tests?|tickets|meetings?|pages|slides|lines?|commits?|workshops?|documents?|docs?|versions?"
    r"|diagrams?|sprints?|interviews?|sessions?|stories|points"
    r"|epics|prs?|reviews|engineers?|people|developers?|persons?|teams?|services|repos?|repositories"
    r"|machines|servers|nodes|tables|columns|rows|views|stakeholders"
    r"|countries|offices|cities|years?|months?|files|endpoints|apis?|videos?|newsletters?|emails?"
    r"|messages|questions|principles|pillars|initiatives|tasks|modules"
    r"|dashboards|options|ways|reasons|things|sides|steps|parts|phases|roads|choices|ideas|chapters"
    r"|words|paragraphs|sheets|cards|stickies|columns|fields|users"
    r"|customers|clients|channels|drafts|copies|rehearsals|trials|demos|calls|talks|kinds|types"
    r"|colleagues|managers|directors|squads|departments|branches|languages"
    r"|frames|cores|gb|tb|mb|cpus?|gpus?|clusters?|regions|datacent\w+|experiments|prototypes"
    r"|weekends|fridays|mondays|saturdays|evenings|attendees|guests|contributors)"
)

HELD = by_letter(
    r"(?:was|were|is|are|'s|stayed?|stays|held|remain\w*|came to|came in|comes? (?:in|to)|runs?|ran"
    r"|takes?|took|loads?|loaded|hit|reached|reaches|stood|sits?|sat|settled|averag\w+|"
    r"had|has|have|handles?|handled|serves?|fills?|finish\w*|happen\w*|fails?|failed|visible|usable"
    r"|works?|costs?|cost|got|get|gets|saw|see|sees|we're|they're|it's|shows?|closed?|closes)"
)
AFTERWARDS = by_letter(
    r"(?:now|today|these days|since then|since|after(?:wards)?|after that|later|by (?:the )?(?:end"
    r"|then|spring|summer|autumn|fall|winter|christmas|january|february|march|april|may"
    r"|june|july|august|september|october|november|december|next|launch|go-live|#\d+|year)|in the end"
    r"|eventually|the next|the following|next (?:quarter|month|year|season|release|december)"
    r"|in (?:the|that) (?:first|season|year)|as a result|result|results|outcome|finally|at launch"
    r"|a year on|months on|still|the first|on the night|within #\d+|on the day)"
)
EARLIER = by_letter(
    r"(?:at the time|back then|before (?:that|this|then|we|i)|originally|initially|when i joined"
    r"|when we started|previously|at first|until then|at the start|in the beginning"
    r"|first version|started (?:at|with|from|out)|the previous|currently|the problem was|(?<=^ )(?:every"
    r"|each) )"
)
WORSENING = by_letter(
    r"(?:(?:had|has) (?:been|grown|crept|climbed|risen|swollen|gone up|become|ballooned|reached"
    r"|doubled|tripled|lost|dropped|fallen)|(?:was|were) (?:taking|growing|getting|costing|failing"
    r"|losing|spending"
    r"|leaking|burning|running at|paying|waiting|seeing)|(?<!what it )(?<!what they )used to"
    r"|kept (?:failing|growing|breaking))"
)
"""How things were when the story began, wherever it is told."""
ADOPTED = by_letter(
    r"(?:use|uses|using|used (?:it|by|in|across)|adopt(?:ed|s|ing)?|moved|migrated|joined|switched"
    r"|copied|signed|onboarded|renewed|stayed|promoted|made (?:senior|staff|principal)"
    r"|asked for (?:it|the same)|took it up|converted"
    r"|came over|come over|rolled (?:it )?out|run on|runs on|picked it up|followed|rely|relies"
    r"|depend on it|opted in|through it|deploy(?:s|ed)? with it|borrowed|have asked|are on|were on"
    r"|went live|live on|took over|got (?:senior|staff|promoted))"
)
ADOPTERS = by_letter(
    r"(?:teams?|people|engineers?|developers?|services|repos|repositories|users|customers|clients"
    r"|squads|departments|branches|managers|stores|groups|countries|offices|colleagues"
    r"|companies|cities|regions|of|them|persons?)"
)
"""Who or what may take something up."""
WON = by_letter(
    r"(?:saved|saves|saving|recovered|recouped|gave back|given back|earned|won|brought in|freed|frees"
    r"|reclaimed|returned|avoided|prevented|caught|catches|turned off|switched off|retired"
    r"|shut down|deleted|decommissioned|closed|refunded|(?:handed|paid|clawed) back|the saving was"
    r"|savings? (?:of|was|came to"
    r"|were)|sold|retained|knocked)"
)
WORSE = by_letter(r"worse|slower|longer|dearer|more expensive|costlier|more complaints")
CHANGED = by_letter(f"{DOWN}|{UP}")
