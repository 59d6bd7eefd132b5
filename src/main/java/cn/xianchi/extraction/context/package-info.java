/** What surrounds a number in its sentence: words, time expressions, role and partners. */
package cn.xianchi.extraction.context;
