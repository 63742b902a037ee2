package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Each article into a file of its own, in folders as those of the inputs. */
final class FolderDestination implements Destination {

    private final Path folder;
    private final String extension;
    private final ArticleRenderer.Frame frame;

    /** Creates the folder if need be. */
    FolderDestination(Path folder, String extension, ArticleRenderer.Frame frame) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.extension = extension;
        this.frame = frame;
    }

    @Override
    public void write(String name, Article article, String rendered) throws IOException {
        // not Files.writeString: that refuses a lone surrogate, and a document must never be lost for one character
        byte[] bytes = (frame.opening() + rendered + frame.closing()).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(name + "." + extension);
        Path within = file.getParent();
        if (within != null) {
            Files.createDirectories(within);
        }
        Files.write(file, bytes);
    }

    @Override
    public void close() {}
}
