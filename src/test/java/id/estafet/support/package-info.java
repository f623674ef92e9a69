/** What tests of several modules share; process tests: an engine without Spring and fake beans. */
package id.estafet.support;
