/** A corpus of articles on Apache Spark: articles in, Parquet tables of what they state out. */
@org.jspecify.annotations.NullMarked
package io.github.depeche.spark;
