"""English verbs that bring something about: those that only say that it comes to be, and those that say more."""

BEING = r"""
    make[ ]breakthroughs[ ]in|making[ ]breakthroughs[ ]in|introduc(?:e|ing)[ ]and[ ]cultivat(?:e|ing)|attract(?:ing)?|
    nurtur(?:e|ing)|issu(?:e|ing)|open(?:ing)?|held|formulat(?:e|ing)|    build(?:ing)?|renovat(?:e|ing)|
    establish(?:ing)?|creat(?:e|ing)|set(?:ting)?[ ]up|form(?:ing)?|cultivat(?:e|ing)|foster(?:ing)?|develop(?:ing)?|
    construct(?:ing)?|complete|completing|achiev(?:e|ing)|reach(?:ing)?|
    implement(?:ing)?|carry(?:ing)?[ ]out|organiz(?:e|ing)|hold(?:ing)?|launch(?:ing)?|select(?:ing)?|have|having|
    hit(?:ting)?|deliver(?:ing)?|mobili[sz](?:e|ing)|commission(?:ing)?|roll(?:ing)?[ ]out|have[ ](?:built|
    established|created|cultivated|formed|developed|renovated|deployed)|
    realiz(?:e|ing)|newly[ ]discover(?:ed)?|discover(?:ing)?|identify(?:ing)?|
    (?:initially|preliminarily|basically)[ ]formed|use|using|deploy(?:ing)?|provid(?:e|ing)|
    (?:construction|renovation|establishment|creation|cultivation|development|upgrading|transformation|completion)[ ]of
"""
DEED = r"""
    have[ ](?:trained|planted|restored|installed|added|upgraded|retrofitted|recruited)|newly[ ]add|newly[ ]build|
    add(?:ing)?|train(?:ing)?|retrofit(?:ting)?|upgrad(?:e|ing)|plant(?:ing)?|restor(?:e|
    ing)|phas(?:e|ing)[ ]out|shut(?:ting)?[ ]down|clos(?:e|ing)|eliminat(?:e|ing)|introduc(?:e|ing)|
    recruit(?:ing)?|invest(?:ing)?|produc(?:e|ing)|recycl(?:e|ing)|treat(?:ing)?|replac(?:e|ing)|install(?:ing)?|
    promot(?:e|ing)|instal(?:l|ling)|lift(?:ing)?|bring(?:ing)?|connect(?:ing)?|insulat(?:e|ing)|protect(?:ing)?|
    procur(?:e|ing)|employ(?:ing)?|save|saving|(?:elimination|closure|shutdown|phase-out|phasing[ ]out|planting|
    installation|
    restoration|treatment|training|addition|retrofitting|replacement|demolition)[ ]of
"""
