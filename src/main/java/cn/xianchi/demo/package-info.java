/**
 * Counties that do not exist and figures that nobody published, as many as are asked for: for tests, measurements and a
 * first look at the views over a whole province. The same size and seed always give the same.
 */
package cn.xianchi.demo;
