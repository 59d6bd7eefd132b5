/**
 * Generates fictional counties, reports and figures of any number, for tests, measurements and a look at the pages of a whole
 * province. Equal size and seed give equal data.
 */
package cn.xianchi.demo;
