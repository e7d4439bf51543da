/**
 * Benchmarks, compiled and run in the profile {@code benchmarks} alone; what they found is in
 * src/docs/performance.md. Nothing here is shipped and no build depends on a clock.
 */
package guarantor.bench;
