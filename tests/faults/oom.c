/*
 * Makes the Nth allocation of one library fail, as if there were no memory for it.
 *
 *   cc -shared -fPIC -O2 -o oom.so oom.c
 *   OOM_CONTROL=FILE LD_PRELOAD=./oom.so COMMAND
 *
 * OOM_LIBRARY   part of the path of the library whose own calls of malloc and realloc count; "better_sqlite3.node" if
 *               unset, which has SQLite in it. What Node, V8 and C++ allocate is not counted
 * OOM_CONTROL   a file of four 64-bit numbers, which is mapped, so that another program, or the command itself, can read
 *               and change them while it runs:
 *                 0  the number of the allocation that fails, from 1; 0: none fails
 *                 1  allocations so far
 *                 2  1 if every later one fails too: memory that stays short
 *                 3  how many were refused
 *
 * Linux and glibc only.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_realloc(void *, size_t);

struct control {
  _Atomic int64_t at, calls, sticky, refused;
};

static struct control nobody;
static struct control *control = &nobody;
static const char *library = "better_sqlite3.node";
static _Atomic uintptr_t first, last;

__attribute__((constructor)) static void map_control(void)
{
  const char *value = getenv("OOM_LIBRARY");
  if (value)
    library = value;
  const char *path = getenv("OOM_CONTROL");
  int fd = path ? open(path, O_RDWR) : -1;
  if (fd < 0)
    return;
  void *mapped = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (mapped != MAP_FAILED)
    control = mapped;
}

/* Where the library's code lies. */
static int note_library(struct dl_phdr_info *info, size_t size, void *unused)
{
  (void)size, (void)unused;
  if (!strstr(info->dlpi_name, library))
    return 0;
  for (int index = 0; index < info->dlpi_phnum; index++) {
    const ElfW(Phdr) *part = &info->dlpi_phdr[index];
    if (part->p_type != PT_LOAD || !(part->p_flags & PF_X))
      continue;
    first = info->dlpi_addr + part->p_vaddr;
    last = first + part->p_memsz;
  }
  return 1;
}

void *dlopen(const char *path, int flags)
{
  static void *(*real)(const char *, int);
  if (!real)
    real = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");
  void *handle = real(path, flags);
  if (handle && path && strstr(path, library))
    dl_iterate_phdr(note_library, NULL);
  return handle;
}

static int refused(void *caller)
{
  uintptr_t from = (uintptr_t)caller;
  if (from < first || from >= last)
    return 0;
  int64_t number = atomic_fetch_add(&control->calls, 1) + 1;
  int64_t at = control->at;
  if (at <= 0 || !(number == at || (control->sticky && number > at)))
    return 0;
  atomic_fetch_add(&control->refused, 1);
  errno = ENOMEM;
  return 1;
}

void *malloc(size_t size)
{
  return refused(__builtin_return_address(0)) ? NULL : __libc_malloc(size);
}

void *realloc(void *old, size_t size)
{
  return refused(__builtin_return_address(0)) ? NULL : __libc_realloc(old, size);
}
