/*
 * The static path of the engine in C, for a comparison of speed: the same tender, drawn from the same generator and
 * let in open competition, with the C library's log and exp. Prints nanoseconds per tender, the least of `reps` runs.
 *
 *     static-kernel RUNS REPS
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#define G 6
#define RING 15
#define MAXP 48
typedef struct { int32_t s0, s1; } Stream;
static inline uint32_t rotl(uint32_t x, int k) { return (x << k) | (x >> (32 - k)); }
static void threefry(uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t *o) {
  static const int R[8] = {13, 15, 26, 6, 17, 29, 16, 24};
  uint32_t k[3] = {k0, k1, 0x1bd11bda ^ k0 ^ k1}, a = c0 + k0, b = c1 + k1;
  for (int g = 0; g < 5; g++) {
    for (int r = 0; r < 4; r++) { a += b; b = rotl(b, R[((g & 1) << 2) + r]) ^ a; }
    a += k[(g + 1) % 3]; b += k[(g + 2) % 3] + g + 1;
  }
  o[0] = a; o[1] = b;
}
static inline uint32_t next(uint32_t *s) {
  uint32_t s0 = s[0], s1 = s[1] ^ s0, r = rotl(s0 * 0x9e3779bbu, 5) * 5;
  s[0] = rotl(s0, 26) ^ s1 ^ (s1 << 9); s[1] = rotl(s1, 13); return r;
}
static inline double uni(uint32_t *s) { return (next(s) + 0.5) * (1 / 4294967296.0); }
static inline double expo(uint32_t *s) { return -log(uni(s)); }
static double EDGES[257], WIDTHS[256], HEIGHTS[257];
static void fill(void) {
  double r = 3.654152885361009, v = 0.004928673233974655, e = r, h = exp(-0.5 * r * r);
  EDGES[0] = v / h; HEIGHTS[0] = 0; WIDTHS[0] = EDGES[0] / 8388608.0;
  for (int i = 1; i < 256; i++) { EDGES[i] = e; HEIGHTS[i] = h; WIDTHS[i] = e / 8388608.0; h += v / e; if (h < 1) e = sqrt(-2 * log(h)); }
  EDGES[256] = 0; HEIGHTS[256] = 1;
}
static double norm(uint32_t *s) {
  for (;;) {
    int32_t w = (int32_t)next(s); int l = w & 255; double x = ((w >> 8) + 0.5) * WIDTHS[l];
    if (fabs(x) < EDGES[l + 1]) return x;
    if (l == 0) { for (;;) { double e = expo(s) / EDGES[1]; if (2 * expo(s) > e * e) return x < 0 ? -EDGES[1] - e : EDGES[1] + e; } }
    if (HEIGHTS[l] + uni(s) * (HEIGHTS[l + 1] - HEIGHTS[l]) < exp(-0.5 * x * x)) return x;
  }
}
static double gam(uint32_t *s, double shape) {
  double d = shape - 1.0 / 3, c = 1 / sqrt(9 * d);
  for (;;) { double x = norm(s), t = 1 + c * x; if (t <= 0) continue; double v = t * t * t, u = uni(s), q = x * x;
    if (u < 1 - 0.0331 * q * q) return d * v; if (log(u) < 0.5 * q + d * (1 - v + log(v))) return d * v; }
}
typedef struct { double base[G], invLimit[G], invCap[G], edge[G], invAdv[G], reach[G], strength[G], used[G], load[RING * G], pay[RING * G], awards[G], fail[G], tally[20]; uint8_t competes[G];
  double median, logSpread, nu, invk, ceiling, topReach, inHouse, lotSplit, directThr, reserve[9]; int even, years, year; uint32_t s[2]; } P;
static int ladder(P *p, double scale, double *first, double *second, double *nb) {
  double total = 0; for (int g = 0; g < G; g++) if (p->competes[g]) total += p->strength[g] * p->edge[g];
  *nb = 0; if (!(total > 0)) return -1;
  double gap = 1 / total, top = p->topReach * scale, level = 0; int win = -1, bids = 0;
  for (int i = 0; i < MAXP; i++) {
    level += expo(p->s) * gap; if (level > top) { *nb = bids; return win; }
    if (!p->even || bids == 0) {
      double rest = uni(p->s) * total; int last = 0;
      for (int g = 0; g < G; g++) { if (!p->competes[g]) continue; double part = p->strength[g] * p->edge[g]; if (part == 0) continue; last = g; rest -= part; if (rest < 0) break; }
      if (!p->even && level > p->reach[last] * scale) continue;
      if (bids == 0) { win = last; *first = level; }
    }
    if (++bids == 2) *second = level;
  }
  *nb = bids + (top - level) * total; return win;
}
static void tender(P *p, uint32_t seed, uint32_t run, uint32_t lane, uint32_t idx) {
  threefry(seed, run, lane, idx, p->s);
  double z = norm(p->s), A = p->nu > 0 ? gam(p->s, p->nu) / p->nu : 1, u1 = uni(p->s), u2 = uni(p->s), u3 = uni(p->s), u4 = uni(p->s);
  double v = p->median * exp(p->logSpread * z);
  p->tally[13] += v; if (u4 < p->lotSplit || u1 < p->inHouse) return;
  for (int g = 0; g < G; g++) { double f = 1 - p->used[g] * p->invCap[g], x = v * p->invLimit[g]; p->strength[g] = f > 0 ? p->base[g] * f * A / (1 + x * x * x) : 0; }
  if (v < p->directThr) return;
  double below = 0; for (int j = 0; j < 9; j++) { if (p->reserve[j] == 0) continue; below += p->reserve[j]; if (u2 < below) return; }
  p->tally[17] += 0.02 * p->median;
  double first, second, nb; int w = ladder(p, 1, &first, &second, &nb);
  if (w < 0) { p->tally[14] += v; return; }
  p->tally[4]++; p->tally[8]++; p->tally[9] += nb; if (nb == 1) p->tally[10]++;
  double price = p->ceiling; if (nb >= 2) { double t = exp(p->invk * log(second)) * p->invAdv[w]; if (t < price) price = t; }
  if (u3 < p->fail[w]) { p->tally[15]++; return; }
  double l = v / p->years; p->used[w] += l;
  for (int y = 0; y < p->years; y++) { int i = ((p->year + y + 30) % RING) * G + w; p->load[i] += l; p->pay[i] += l * price; }
  p->awards[w]++; p->tally[5]++; p->tally[6] += v; p->tally[7] += v * price;
}
int main(int argc, char **argv) {
  int runs = argc > 1 ? atoi(argv[1]) : 4, reps = argc > 2 ? atoi(argv[2]) : 20, N = 1600, T = 10; fill(); static P p;
  double share[G] = {.5, .28, .198, .02, .002, 0}, cost[G] = {.95, 1, 1.06, 1.26, 1.3, 1}, entry[G] = {.7, .5, .07, .07, .05, 0}, lim[G] = {2e7, 1e7, 3e6, 3e6, 1e6, 1}, spend = 8.3e8;
  p.median = 60000; p.logSpread = 2; p.nu = 2; p.invk = 1 / 8.0; p.ceiling = 1.08; p.even = 1; p.years = 1; double tot = 0;
  for (int g = 0; g < G; g++) { p.competes[g] = g < 5; double K = 1.5 * spend * share[g]; p.base[g] = share[g] * entry[g] * pow(cost[g], -8); tot += p.base[g]; p.invLimit[g] = 1 / lim[g]; p.invCap[g] = K > 0 ? 1 / K : 0; p.edge[g] = 1; p.invAdv[g] = 1; p.reach[g] = pow(1.08, 8); p.fail[g] = .0; }
  p.topReach = pow(1.08, 8); for (int g = 0; g < G; g++) p.base[g] *= 3.0 / (tot * p.topReach);
  struct timespec a, b; double best = 1e18, check = 0;
  for (int rep = 0; rep < reps; rep++) {
    clock_gettime(CLOCK_MONOTONIC, &a);
    for (int r = 0; r < runs; r++) { memset(p.load, 0, sizeof p.load); memset(p.pay, 0, sizeof p.pay); for (int y = 0; y < T; y++) { memset(p.used, 0, sizeof p.used); p.year = y; for (int i = 0; i < N; i++) tender(&p, 1, r, (y + 64) << 8, i); } }
    clock_gettime(CLOCK_MONOTONIC, &b);
    double ns = ((b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec)) / ((double)runs * N * T); if (ns < best) best = ns;
  }
  for (int i = 0; i < 20; i++) check += p.tally[i];
  printf("%.2f\n", check > 0 ? best : 0);
}
