/**
 * What process tests share: an engine without Spring, fakes for its beans and hands for its users.
 */
package id.estafet.support;
