/** How a target is judged, as `docs/backtests.md` says it. */
export const RULES = `## How a target is judged

A target is one number that was really observed: a metric, the policy that was in force, a year, the value, and a
tolerance for what the comparison leaves out. The policy is played in as many futures as stated above, with all
uncertain numbers of the place drawn anew in each. Of the metric in that year the middle future and the **80% range**
are taken: 1 of 10 futures ends below it, 1 of 10 above.

- **Hit**: the observed value ± its tolerance overlaps the 80% range. Otherwise it is a **miss**, too low or too high
  by the distance from the near end of the range to the observed value.
- **Inside**: the observed value itself, without tolerance, lies in the 80% range. **Coverage** is the share of
  ordinary targets for which it does. If all ranges were as wide as they should be, and targets independent, it would
  be near 80%; targets of one place are not independent.
- **Must fail**: the policy is known to have missed its aim. Then at least 9 of 10 futures must stay at or under the
  observed value plus its tolerance. These do not count for coverage.
- **Event**: something that happened or not, such as who won the one contract. The futures in which it happens are its
  chance, and the **Brier score** is the squared distance of the chance from 1 if it happened, from 0 if it did not. It
  is a hit if futures gave what happened at least 1 chance in 10.

Scores take all numbers, those that must fail included. The tolerance counts as the half-width of the 80% range of an
error of observation, which is added to each future: what is judged is what would have been observed.

- **CRPS** (continuous ranked probability score): the mean distance of futures from the observed value, less half their
  mean distance from each other. 0 is perfect; of a single number it is its distance.
- **Interval score**: the width of the 80% range, and ten times the distance by which it misses.
- **Fifths**: where the observed value lies among its futures; were ranges right, each fifth would hold as many values.

So that targets of different units can be averaged, shares are put on the scale arcsin √share, and money, counts and
ratios on that of their logarithm to base 10; an amount under a hundredth of what was observed counts as that. From 10%
to 25%, and from one amount to its double, are 0.2 and 0.3. *Nothing changes* forecasts the first simulated year under
today's rules, with its own spread; *the quota is met* the part that the rules set aside for those whom the target
counts.

A miss says what kind of comparison it is, where the file tells: as it stands, with another base, with another year, or
with something that the model lacks. A hit by a wide range says little, which is why the range stands beside it. Grades
are those of the observed value: A stated in a document at hand, B found in a public page or worked out from one, C
recalled, D an assumption. Assumptions of a place are fixed before its targets are looked at, at most two of its numbers
may be fitted to them, the last year of a series is held out where its note says so, and misses stay in:
[scenarios/README.md](../scenarios/README.md#backtests-held-against-what-happened).`
