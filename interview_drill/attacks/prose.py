"""Prose about something else: reports without an 'I', and well-told stories from private life."""

REPORTS = (
    """A band of low pressure moved in from the west on Tuesday and brought heavy rain to the coast. By noon 34
millimetres had fallen in Porthleven, and two roads were closed. Winds reached 70 kilometres an hour before they
dropped in the evening. Temperatures fell from 14 degrees to 6 overnight. On Wednesday the sky cleared from the north
and it stayed dry until the weekend.""",
    """Soak 200 grams of beans overnight. Fry two onions in oil for ten minutes, add three cloves of garlic and half a
teaspoon of cumin, then pour in a litre of stock. Simmer for an hour until the beans are soft. Season with salt and
the juice of a lemon. If it is too thick, add a little water. Serve with bread and chopped parsley. It feeds four, and
costs less than five pounds.""",
    """The council voted on Monday to close the swimming pool in Marsh Lane. Councillor Okafor said repairs had cost
60,000 pounds in two years, while visits fell from 900 a week to 310. Residents feared for the children's lessons and
handed in 1,400 signatures. A motion to keep it open until June was rejected by nine votes to seven. The site was sold
to a housing association in May.""",
    """The home side won by three goals to one on Saturday. Lindqvist scored twice in the first half and Marrone
headed a third after the break. The visitors had won their last five games and were favourites, but they lost their
captain after ten minutes and never recovered. Attendance was 4,212. The club climbed from ninth to sixth place and
meets the leaders next week.""",
    """The bridge was built between 1871 and 1874 by an engineer called Thomas Hale. It carried wagons until 1952, when
the line was closed. Trees grew between the rails and the parapet crumbled. In 1998 a group of walkers bought it for
one pound, raised 80,000 and opened it as a footpath. Two other towns have copied the idea since.""",
)
"""Weather, a recipe, news, sport and local history."""

STORIES = (
    """Last summer my sister Nell asked me to bake the cake for her wedding. I had never baked anything larger than a
loaf, so I practised on four Sundays in our kitchen. The first one sank and the second was dry. I rang my aunt, who
was afraid I would spoil the day, and I promised her a slice of every trial. We could have bought one, but I wanted to
make it, so I gave up three weekends for it. On the day 80 guests ate it, and nothing was left by nine o'clock. I
learned to weigh the flour; now I always do. My cousin has since baked hers after my recipe.""",
    """In May I walked the coast path from Minehead to Poole with my dog Bruno. On the third day his paw was cut and I
had to choose: take the bus home, or rest and carry the tent alone. I decided to rest for two days and cut my pack from
18 kilos to 11. A farmer called Edith let us sleep in her barn, and I mended her gate. We reached Poole on the 29th day.
I should have packed less from the start; since then I weigh everything before I leave. Two friends walked it after us
with my list.""",
    """Our allotment was full of slugs in April. I counted 60 on one evening. My neighbour Walter wanted pellets, but I
feared for the hedgehogs, so I asked him to wait for a month. I built a fence of copper tape and put out beer in jam
jars. The number of slugs went from 60 a night to four by June. I gave up the lettuces, because they were beyond saving,
and kept the beans. Walter copied the fence, and so did five other gardeners. I should have started in March; now I do
it as soon as the frost is gone.""",
    """When my grandmother turned ninety I organised a party in the village hall. My uncle Pat did not want to come,
because he had quarrelled with my mother over a piano. I drove to his house on a Sunday, drank three cups of tea and
listened. He was hurt that nobody had asked him. I told him that Gran would be sad without him, and he came. I had
thought about a restaurant, but it held only 30 and we were 64, so I gave up the good food for the room. She danced
until ten. I learned to ring people before I am angry with them, and I still do.""",
    """Two years ago I ran my first marathon, in Ghent. In January I could not run for more than ten minutes. I wrote a
plan with three runs a week and stuck it to the fridge. In March my knee hurt, and I had to decide between stopping
and swimming instead; I chose the pool for a month. My partner Jo feared that I would be ill, so I promised to stop at
any pain. I brought my time over ten kilometres from 68 minutes down to 52. I finished in 4 hours 31. I should have
slept more, and now I go to bed at ten. Three people from my street began to run after that.""",
)
"""Baking, walking, gardening, a family party and a marathon; each with a figure, a person, a choice and a lesson."""
