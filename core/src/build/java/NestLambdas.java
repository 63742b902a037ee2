import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Run by the build: gives every lambda and method reference of compiled classes the nested class that the virtual machine else makes at its
 * first use. Making one takes it half a millisecond of processor time, loading one from a jar less than half of that; a first article uses four
 * hundred. The sources stay as they are, and so does what the classes do.
 */
public final class NestLambdas {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String INSTANCE = "INSTANCE";
    private static final String OF = "of";

    private final Path folder;
    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    /** Those that have changed. */
    private final Set<ClassNode> changed = new LinkedHashSet<>();

    private NestLambdas(Path folder) {
        this.folder = folder;
    }

    /** The argument is a folder of classes. */
    public static void main(String[] args) throws IOException {
        new NestLambdas(Path.of(args[0])).run();
    }

    private void run() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(this::read);
        }
        for (ClassNode host : List.copyOf(classes.values())) {
            nest(host);
        }
        for (ClassNode node : changed) {
            ClassWriter writer = new ClassWriter(0);
            node.accept(writer);
            Files.write(file(node.name), writer.toByteArray());
        }
    }

    private void read(Path file) {
        try {
            ClassNode node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, 0);
            classes.put(node.name, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".class");
    }

    private void nest(ClassNode host) throws IOException {
        List<String> nested = new ArrayList<>();
        for (MethodNode method : host.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode site
                        && site.bsm.getOwner().equals(FACTORY)
                        && site.bsm.getName().equals("metafactory")) {
                    String name = host.name + "$Lambda" + (nested.size() + 1);
                    nested.add(name);
                    String nest = host.nestHostClass == null ? host.name : host.nestHostClass;
                    Files.write(file(name), new NestedLambda(name, nest, host.version, site).toBytes());
                    Type of = Type.getReturnType(site.desc);
                    method.instructions.set(
                            site,
                            Type.getArgumentTypes(site.desc).length == 0
                                    ? new FieldInsnNode(Opcodes.GETSTATIC, name, INSTANCE, of.getDescriptor())
                                    : new MethodInsnNode(Opcodes.INVOKESTATIC, name, OF, site.desc, false));
                }
            }
        }
        if (!nested.isEmpty()) {
            changed.add(host);
            ClassNode nest = host.nestHostClass == null ? host : classes.get(host.nestHostClass);
            changed.add(nest);
            nested.forEach(nest::visitNestMember);
        }
    }

    /** The class of one lambda: what it has captured are its fields, its method calls the one with the lambda's body. */
    private static final class NestedLambda {
        private final Type type;
        private final Type implemented;
        private final Type[] captured;
        private final Handle body;
        private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);

        NestedLambda(String name, String nest, int version, InvokeDynamicInsnNode site) {
            type = Type.getObjectType(name);
            implemented = Type.getReturnType(site.desc);
            captured = Type.getArgumentTypes(site.desc);
            body = (Handle) site.bsmArgs[1];
            int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
            out.visit(version, access, name, null, "java/lang/Object", new String[] {implemented.getInternalName()});
            out.visitNestHost(nest);
            addConstructor();
            addFactory(site.desc);
            addMethod(new Method(site.name, ((Type) site.bsmArgs[0]).getDescriptor()));
            out.visitEnd();
        }

        byte[] toBytes() {
            return out.toByteArray();
        }

        private static String field(int index) {
            return "captured" + index;
        }

        private GeneratorAdapter begin(int access, Method method) {
            GeneratorAdapter code = new GeneratorAdapter(
                    access, method, out.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
            code.visitCode();
            return code;
        }

        private void addConstructor() {
            GeneratorAdapter code = begin(Opcodes.ACC_PRIVATE, constructor());
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
            for (int i = 0; i < captured.length; i++) {
                int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
                out.visitField(access, field(i), captured[i].getDescriptor(), null, null).visitEnd();
                code.loadThis();
                code.loadArg(i);
                code.putField(type, field(i), captured[i]);
            }
            end(code);
        }

        private Method constructor() {
            return new Method("<init>", Type.VOID_TYPE, captured);
        }

        /** One that captures nothing is made once. */
        private void addFactory(String descriptor) {
            GeneratorAdapter code;
            if (captured.length == 0) {
                int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
                out.visitField(access, INSTANCE, implemented.getDescriptor(), null, null).visitEnd();
                code = begin(Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
            } else {
                code = begin(Opcodes.ACC_STATIC, new Method(OF, descriptor));
            }
            code.newInstance(type);
            code.dup();
            code.loadArgs();
            code.invokeConstructor(type, constructor());
            if (captured.length == 0) {
                code.putStatic(type, INSTANCE, implemented);
            }
            end(code);
        }

        private void addMethod(Method method) {
            GeneratorAdapter code = begin(Opcodes.ACC_PUBLIC, method);
            Type owner = Type.getObjectType(body.getOwner());
            Method called = new Method(body.getName(), body.getDesc());
            List<Type> parameters = new ArrayList<>(List.of(called.getArgumentTypes()));
            boolean isConstructor = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            if (isConstructor) {
                code.newInstance(owner);
                code.dup();
            } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
                parameters.add(0, owner);
            }
            for (int i = 0; i < parameters.size(); i++) {
                int argument = i - captured.length;
                if (argument < 0) {
                    code.loadThis();
                    code.getField(type, field(i), captured[i]);
                } else {
                    code.loadArg(argument);
                    convert(code, method.getArgumentTypes()[argument], parameters.get(i));
                }
            }
            Type result = called.getReturnType();
            if (isConstructor) {
                code.invokeConstructor(owner, called);
                result = owner;
            } else if (body.getTag() == Opcodes.H_INVOKESTATIC) {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            } else if (body.isInterface()) {
                code.invokeInterface(owner, called);
            } else {
                code.invokeVirtual(owner, called);
            }
            convertResult(code, result, method.getReturnType());
            end(code);
        }

        private static void convertResult(GeneratorAdapter code, Type from, Type to) {
            if (to != Type.VOID_TYPE) {
                convert(code, from, to);
            } else if (from.getSize() == 2) {
                code.pop2();
            } else if (from.getSize() == 1) {
                code.pop();
            }
        }

        /** As the virtual machine converts: {@code Object} is cast, an {@code int} becomes an {@code Integer}, and the other way. */
        private static void convert(GeneratorAdapter code, Type from, Type to) {
            boolean fromReference = from.getSort() >= Type.ARRAY;
            boolean toReference = to.getSort() >= Type.ARRAY;
            if (fromReference && toReference) {
                if (!from.equals(to)) {
                    code.checkCast(to);
                }
            } else if (fromReference) {
                code.unbox(to);
            } else if (toReference) {
                code.valueOf(from);
            } else {
                code.cast(from, to);
            }
        }

        private static void end(GeneratorAdapter code) {
            code.returnValue();
            code.endMethod();
        }
    }
}
