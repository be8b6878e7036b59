"""Words that any story may hold: a sentence of nothing else says nothing about this one."""

from interview_drill.scoring.stems import stem
from interview_drill.scoring.wordlists import word_set

EVERYDAY = frozenset(
    stem(word)
    for word in word_set("""
    time day week month year hour minute moment morning evening end start beginning first last next later early soon
    now today once again always never ever often sometimes still already yet finally

    thing way part lot bit kind sort side place point case reason fact matter number whole rest everything something
    anything nothing everyone everybody somebody anybody nobody person people man woman life world home

    go get make take give come see know think say tell ask want need find keep let put look feel try use show turn
    leave call bring hold stand happen become begin seem mean believe remember imagine forget expect hope wish like
    love enjoy care worry move run stay wait sit walk talk speak hear listen learn grow live play lose win meet
    follow help work do be have set stop finish continue carry pull push reach face deal handle manage succeed
    achieve deliver improve solve support share trust thank involve matter happen

    good better best well bad worse worst great big small little long short high low new old young right wrong hard
    easy difficult simple clear sure true real whole full different same important able possible ready happy glad
    proud sad strong quick quickly slow fast really truly actually especially simply certainly definitely clearly
    together alone back away forward along around through ahead else even enough quite rather almost maybe perhaps
    course indeed

    challenge challenging challenged journey effort patience focus focused goal dream success successful experience
    opportunity passion passionate dedication dedicated commitment committed energy attitude mindset spirit
    teamwork communication collaboration motivation motivated determination determined courage confidence confident
    strength quality value values vision excellence excellent result results outcome progress lesson situation
    problem difficulty pressure stress responsibility role task step stage process approach ups downs sight mind
    heart hand hands eye eyes foot idea word words question answer story example moving going demanding rewarding
    intense exciting amazing incredible wonderful fantastic positive smooth smoothly hundred percent
    """)
)
"""Stems of common words, and of the virtues that everybody claims."""
