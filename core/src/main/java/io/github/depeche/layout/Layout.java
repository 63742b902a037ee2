package io.github.depeche.layout;

import io.github.depeche.Block;
import io.github.depeche.Diagnostic;
import io.github.depeche.Metadata;
import java.util.List;

/** An article's text with its blocks and what it says of itself. */
public record Layout(String text, List<Block> blocks, Metadata metadata, List<Diagnostic> diagnostics) {}
