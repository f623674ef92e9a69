/** Measurements that take minutes; no test of the build runs them. */
package id.estafet.benchmark;
