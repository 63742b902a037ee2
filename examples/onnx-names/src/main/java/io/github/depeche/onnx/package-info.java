/** Names by a transformer on ONNX Runtime, in the place of the built-in name finder or beside it. */
@org.jspecify.annotations.NullMarked
package io.github.depeche.onnx;
