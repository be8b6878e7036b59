"""Units as people write them, each with its canonical name."""

_TIME = {
    "nanosecond": "ns nanos",
    "microsecond": "us µs micros",
    "millisecond": "ms msec msecs millis milli",
    "second": "s sec secs",
    "minute": "min mins mn",
    "hour": "h hr hrs",
    "day": "d workday workdays weekday weekdays",
    "night": "",
    "morning": "",
    "afternoon": "",
    "evening": "",
    "weekend": "",
    "week": "wk wks fortnight fortnights",
    "sprint": "",
    "month": "mo mos mth mths",
    "quarter": "",
    "season": "",
    "year": "y yr yrs",
    "decade": "",
}
_COUNTED = {"night", "morning", "afternoon", "evening", "weekend", "season"}
"""In the plural these are counted, not measured: 'on 31 mornings'."""
TIME = {word: name for name, others in _TIME.items() for word in (name, f"{name}s", *others.split())}
for _name in _COUNTED:
    del TIME[f"{_name}s"]
GLUED_ONLY = {"s", "h", "d", "m", "y", "b", "k", "g", "t", "w", "x", "mn", "us", "mo"}
"""Units that are read only when they touch the figure."""

_MONEY = {
    "€": "eur euro euros",
    "$": "usd dollar dollars bucks us$",
    "£": "gbp pound pounds quid sterling",
    "¥": "jpy yen",
    "₹": "inr rupee rupees rs",
    "CHF": "francs franc chf",
    "kr": "sek nok dkk kronor kroner krona krone kr",
    "R$": "brl real reais",
    "zł": "pln zloty zlotys złoty",
    "cent": "cents pence",
    "A$": "aud",
    "C$": "cad",
}
MONEY = {word: sign for sign, words in _MONEY.items() for word in words.split()}
SIGNS = {"€", "$", "£", "¥", "₹"}

SIZES = {"gb", "mb", "tb", "kb", "pb", "gigabytes", "megabytes", "terabytes", "petabytes", "tonnes", "kg", "rps", "qps"}

PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twelfth": 12, "fifteenth": 15, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
PARTS |= {f"{name}s": of for name, of in PARTS.items() if of > 2}

MULTIPLES = {
    "doubled": 2.0, "doubling": 2.0, "double": 2.0, "doubles": 2.0, "tripled": 3.0, "trebled": 3.0,
    "tripling": 3.0, "triple": 3.0,
    "quadrupled": 4.0, "quadruple": 4.0, "quintupled": 5.0, "halved": 0.5, "halving": 0.5, "halves": 0.5,
    "twofold": 2.0, "threefold": 3.0, "fourfold": 4.0, "fivefold": 5.0, "tenfold": 10.0, "hundredfold": 100.0,
}  # fmt: skip

NOT_NOUNS = frozenset([
    "a", "an", "the", "and", "or", "but", "so", "in", "on", "at", "to", "from", "of", "for", "by", "with", "as",
    "than", "is", "are", "was", "were", "be", "been", "had", "has", "have", "did", "do", "does", "which", "that",
    "who", "when", "while", "where", "if", "because", "since", "until", "after", "before", "we", "i", "you", "he",
    "she", "it", "they", "them", "us", "our", "my", "your", "his", "her", "its", "their", "this", "these", "those",
    "there", "then", "now", "not", "no", "yes", "um", "uh", "er", "like", "just", "per", "each", "every", "about",
    "around", "over", "under", "more", "less", "fewer", "most", "least", "instead", "down", "up", "out", "into",
    "through", "between", "within", "without", "across", "against", "during", "would", "could", "should", "can",
    "will", "may", "might", "must", "came", "went", "fell", "dropped", "rose", "said", "told", "asked", "got",
    "made", "also", "too", "even", "still", "only", "again", "already", "once", "twice", "all", "both", "what",
    "how", "why",
])  # fmt: skip
"""Words that can't be what was counted."""
