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

A hit by a wide range says little, which is why the range stands beside it. Grades are those of the observed value: A
stated in a document at hand, B found in a public page or worked out from one, C recalled, D an assumption. Assumptions
of a place are fixed before its targets are looked at, at most two of its numbers may be fitted to them, the last year
of a series is held out where its note says so, and misses stay in:
[scenarios/README.md](../scenarios/README.md#backtests-held-against-what-happened).`
